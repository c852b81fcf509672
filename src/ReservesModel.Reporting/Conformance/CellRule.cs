using ReservesModel.Spreadsheets.Reading;

namespace ReservesModel.Reporting.Conformance;

/// <summary>A rule about each cell alone: why it is broken there, or null.</summary>
internal sealed class CellRule(string id, string words, Func<ReadBook, ReadSheet, ReadCell, string?> broken) : Rule(id, words)
{
    public override void Visit(ReadSheet sheet, ReadRow row)
    {
        foreach (ReadCell cell in row.Cells)
        {
            if (broken(Book, sheet, cell) is { } reason)
            {
                Break(sheet.Name, cell.Name, reason);
            }
        }
    }
}
