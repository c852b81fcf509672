using ReservesModel.Spreadsheets.Reading;

namespace ReservesModel.Reporting.Conformance;

/// <summary>A rule about the rows of a sheet's tables: each is seen with the table that it is in, the header row first.</summary>
internal sealed class TableCellsRule(string id, string words, Func<ReadBook, ReadTable, ReadRow, IEnumerable<(string Cell, string Reason)>> broken)
    : Rule(id, words)
{
    public override void Visit(ReadSheet sheet, ReadRow row)
    {
        foreach (ReadTable table in sheet.Tables.Where(table => row.Number >= table.First.Row && row.Number <= table.Last.Row))
        {
            foreach ((string cell, string reason) in broken(Book, table, row))
            {
                Break(sheet.Name, cell, reason);
            }
        }
    }
}
