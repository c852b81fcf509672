using ReservesModel.Spreadsheets.Reading;

namespace ReservesModel.Reporting.Conformance;

/// <summary>No sheet, row or column is hidden.</summary>
internal sealed class HiddenRule(string id, string words) : Rule(id, words)
{
    public override void Visit(ReadSheet sheet, ReadRow row)
    {
        if (row.IsHidden)
        {
            Break(sheet.Name, $"{row.Number}:{row.Number}", "The row is hidden.");
        }
    }

    public override void Leave(ReadSheet sheet)
    {
        if (sheet.IsHidden)
        {
            Break(sheet.Name, "", "The sheet is hidden.");
        }

        if (sheet.HasHiddenColumns)
        {
            Break(sheet.Name, "", "A column is hidden.");
        }
    }
}
