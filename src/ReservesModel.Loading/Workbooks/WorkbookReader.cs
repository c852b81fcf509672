using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Tables;

namespace ReservesModel.Loading.Workbooks;

/// <summary>Reads the cells of a workbook: .xlsx, .xlsm, .xlsb or .xls. Whatever the bytes are, the answer is sheets or a fault.</summary>
internal static class WorkbookReader
{
    // As many as the words of a plan in JSON, for the same reason.
    private const int MostCells = 4_000_000;

    /// <summary>The sheets; or what is wrong with the workbook.</summary>
    /// <param name="path">Its name, for places.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="workbook">The workbook.</param>
    internal static Fault? Read(string path, byte[] bytes, out RawWorkbook workbook)
    {
        workbook = RawWorkbook.Empty;
        try
        {
            WorkbookFacts facts;
            if (bytes is not [(byte)'P', ..])
            {
                facts = OldWorkbook.Facts(bytes);
            }
            else if (PackageFacts.Of(path, bytes, out facts) is { } fault)
            {
                return fault;
            }

            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // old workbooks have texts in the code page of their maker
            using MemoryStream stream = new(bytes, writable: false);
            using IExcelDataReader reader = ExcelReaderFactory.CreateReader(stream);
            return Sheets(path, reader, facts, out workbook);
        }
        catch (InvalidPasswordException)
        {
            return WorkbookFaults.Password(path);
        }
        catch (Exception problem) when (IsOfContent(problem))
        {
            return WorkbookFaults.Damaged(path);
        }
    }

    // What the reader of packages, of compound files and of their parts throw where the bytes are not what they claim to be.
    private static bool IsOfContent(Exception problem) => problem is ExcelReaderException or InvalidDataException or XmlException or IOException
        or FormatException or ArgumentException or InvalidOperationException or IndexOutOfRangeException or NullReferenceException
        or KeyNotFoundException or NotSupportedException or OverflowException or InvalidCastException;

    private static Fault? Sheets(string path, IExcelDataReader reader, WorkbookFacts facts, out RawWorkbook workbook)
    {
        ImmutableArray<RawSheet>.Builder sheets = ImmutableArray.CreateBuilder<RawSheet>();
        int cells = 0;
        do
        {
            string name = reader.Name ?? "";
            ImmutableArray<RawRow>.Builder rows = ImmutableArray.CreateBuilder<RawRow>();
            for (int number = 1; reader.Read(); number++)
            {
                RawCell?[] row = Row(path, name, number, reader, facts.Bad(name));
                cells += row.Count(cell => cell is not null);
                if (cells > MostCells)
                {
                    workbook = RawWorkbook.Empty;
                    return WorkbookFaults.TooManyCells(path, MostCells);
                }

                if (row.Any(cell => cell is not null))
                {
                    rows.Add(new(number, reader.RowHeight == 0, [.. row]));
                }
            }

            sheets.Add(new(name, new(path, 0, 0, 0, name), reader.VisibleState is not "visible", rows.ToImmutable(),
                [.. (reader.MergeCells ?? []).Select(range => new MergedCells(range.FromRow + 1, range.FromColumn, range.ToRow + 1, range.ToColumn))]));
        }
        while (reader.NextResult());

        workbook = new(sheets.ToImmutable(), facts.CountsFrom1904, facts.HasMacros);
        return null;
    }

    private static RawCell?[] Row(string path, string sheet, int number, IExcelDataReader reader, IReadOnlyDictionary<(int Row, int Column), string> bad)
    {
        RawCell?[] row = new RawCell?[reader.FieldCount];
        int filled = 0;
        for (int at = 0; at < row.Length; at++)
        {
            row[at] = Cell(new(path, number, at + 1, 0, sheet), at, reader, bad);
            filled = row[at] is null ? filled : at + 1;
        }

        return row[..filled];
    }

    private static RawCell? Cell(Place place, int at, IExcelDataReader reader, IReadOnlyDictionary<(int Row, int Column), string> bad)
    {
        if (bad.TryGetValue((place.Line, place.Column), out string? error))
        {
            return error == WorkbookFacts.NotCalculated ? new(RawKind.NotCalculated, "", place) : new(RawKind.Error, error, place);
        }

        switch (reader.GetValue(at))
        {
            case null:
                return null;
            case string text:
                RawCell words = new(RawKind.Text, text, place);
                return words.IsBlank ? null : words;
            case double number:
                return new(RawKind.Number, NumberWords.Written(number), place, IsPercent(at, reader));
            case int number:
                return new(RawKind.Number, number.ToString(CultureInfo.InvariantCulture), place, IsPercent(at, reader));
            case DateTime day:
                return new(RawKind.Date, day.ToString("yyyy'-'MM'-'dd", CultureInfo.InvariantCulture), place);
            case bool flag:
                return new(RawKind.Text, flag ? "TRUE" : "FALSE", place);
            case TimeSpan time:
                return new(RawKind.Text, time.ToString("c", CultureInfo.InvariantCulture), place);
            case var other:
                return new(RawKind.Text, Convert.ToString(other, CultureInfo.InvariantCulture) ?? "", place);
        }
    }

    private static bool IsPercent(int at, IExcelDataReader reader) => reader.GetNumberFormatString(at)?.Contains('%', StringComparison.Ordinal) ?? false;
}
