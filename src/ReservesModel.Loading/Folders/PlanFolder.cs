using System.Collections.Immutable;
using System.Security;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Importing;
using ReservesModel.Loading.Reading;
using ReservesModel.Loading.Tables;

namespace ReservesModel.Loading.Folders;

/// <summary>A plan as a folder of CSV files, one a table, each with the name of the table's sheet: Lines.csv.</summary>
internal static class PlanFolder
{
    private const string Ending = ".csv";

    internal static ReadFile Read(string path)
    {
        string[] files = [.. Files(path)];
        if (!files.Any(file => Path.GetFileName(file).Equals(TableLayouts.Plan + Ending, StringComparison.OrdinalIgnoreCase)))
        {
            return ReadFile.Wrong(FileFaults.IsFolder(path));
        }

        ImmutableArray<RawSheet>.Builder sheets = ImmutableArray.CreateBuilder<RawSheet>();
        List<SourceText> sources = [];
        List<InputFile> inputs = [];
        List<Fault> faults = [];
        foreach (string file in files)
        {
            string name = Path.GetFileName(file);
            if (PlanFile.ReadText(file, out string text, out ReadOnlySpan<byte> bytes) is { } fault)
            {
                if (fault.Code != FaultCodes.FileEmpty)
                {
                    faults.Add(fault);
                }

                continue;
            }

            CsvReader csv = new(file, text, keepsSpaces: true);
            sheets.Add(Sheet(name[..^Ending.Length], file, csv.Rows()));
            faults.AddRange(csv.Faults);
            sources.Add(new(file, text));
            inputs.Add(new(name, [.. bytes]));
        }

        if (faults.Count > 0)
        {
            return new(null, [.. faults]) { Sources = [.. sources] };
        }

        return TablesPlan.Of(sheets.ToImmutable(), new(path, 0, 0), countsFrom1904: false) with { Sources = [.. sources], Inputs = [.. inputs] };
    }

    private static RawSheet Sheet(string name, string file, ImmutableArray<ImmutableArray<CsvCell>> rows) => new(name, new(file, 0, 0), false,
        [.. rows.Select(row => new RawRow(row[0].Place.Line, false, [.. row.Select(cell => cell.IsBlank ? null : new RawCell(RawKind.Text, CsvText.Read(cell.Text), cell.Place))]))], []);

    private static IEnumerable<string> Files(string path)
    {
        try
        {
            return [.. Directory.EnumerateFiles(path, "*" + Ending).Order(StringComparer.Ordinal)];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or SecurityException)
        {
            return [];
        }
    }
}
