using ReservesModel.Spreadsheets.Reading;

namespace ReservesModel.Reporting.Conformance;

/// <summary>A rule about what a sheet says of itself beside its cells: a cell and a reason for each time that it is broken.</summary>
internal sealed class SheetRule(string id, string words, Func<ReadBook, ReadSheet, IEnumerable<(string Cell, string Reason)>> broken)
    : Rule(id, words)
{
    public override void Leave(ReadSheet sheet)
    {
        foreach ((string cell, string reason) in broken(Book, sheet))
        {
            Break(sheet.Name, cell, reason);
        }
    }
}
