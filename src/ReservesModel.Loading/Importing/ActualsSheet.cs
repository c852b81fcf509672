using System.Collections.Immutable;
using ReservesModel.Loading.Tables;
using ReservesModel.Loading.Workbooks;

namespace ReservesModel.Loading.Importing;

/// <summary>The sheet of a workbook that holds actuals: the first with a row that has the headings line, month and amount.</summary>
internal static class ActualsSheet
{
    private const int MostLookedAt = 50;

    /// <summary>Its rows, the headings first; none where no sheet is one of actuals.</summary>
    internal static ImmutableArray<ImmutableArray<CsvCell>> Rows(RawWorkbook workbook)
    {
        foreach (RawSheet sheet in workbook.Sheets)
        {
            if (sheet.Rows.Take(MostLookedAt).FirstOrDefault(IsHeadings) is { } headings)
            {
                return [.. sheet.Rows.Where(row => row.Number >= headings.Number).Select(row => Cells(sheet, row, headings.Cells.Length))];
            }
        }

        return [];
    }

    private static bool IsHeadings(RawRow row) =>
        new[] { ActualsColumns.Line, ActualsColumns.Month, ActualsColumns.Amount }.All(name => row.Filled.Any(cell => Headings.Plain(cell.Text) == name));

    private static ImmutableArray<CsvCell> Cells(RawSheet sheet, RawRow row, int width) =>
    [
        .. Enumerable.Range(0, Math.Max(width, row.Cells.Length))
            .Select(at => new CsvCell(row[at] is { } cell ? Words(cell) : "", sheet.Place with { Line = row.Number, Column = at + 1 })),
    ];

    // A month is typed as Oct 2016 or as a day of it; an amount as (1,234). An error stays one, and is told as no amount.
    private static string Words(RawCell cell) => cell.Kind switch
    {
        RawKind.Date => cell.Text[..7],
        RawKind.Text => TimeWords.Month(cell.Text) ?? NumberWords.Amount(cell.Text),
        RawKind.NotCalculated => "a formula that has not been worked out",
        _ => cell.Text,
    };
}
