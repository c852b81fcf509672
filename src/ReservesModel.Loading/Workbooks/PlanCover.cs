using System.Collections.Immutable;
using ReservesModel.Loading.Tables;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Loading.Workbooks;

/// <summary>The first sheet of a plan's workbook: what it is, how it is filled in, and what its sheets hold.</summary>
internal static class PlanCover
{
    private static readonly (string Word, string Meaning)[] Help =
    [
        ("Yellow cells", "What is read. Change what stands there, and add rows below; columns may be moved, and columns of your own are left alone and reported."),
        ("Notes", "Every heading has a note that says what its column holds."),
        ("Ids", "Small letters, digits and hyphens. Sheets refer to each other by them."),
        ("Amounts", "Pounds as numbers; text such as £190K is understood as well. A blank cell is not stated, which is not the same as nil."),
        ("Years", "2016/17. A value that differs by year has a column a year: \"Full year 2016/17\"."),
        ("Dates", "Real dates, or text with the day first."),
        ("Shares", "6/12, 50% or 6 months. Cells for them are formatted as text, so that 6/12 does not become the 6th of December."),
        ("Formulas", "May be used in any cell; the value that the workbook was saved with is read."),
        ("Not quantified", "Say why in the column Unquantified, and leave the amount blank."),
        ("To check it", "reserves check and the name of this file: it says what is wrong, in which cell, and what was not used."),
        ("To work it out", "reserves run and the name of this file."),
    ];

    internal static Sheet Make(string title, ImmutableArray<PlanTable> tables, IReadOnlyList<Sheet> sheets)
    {
        Sheet cover = new("Cover", 22, 110);
        cover.Add().Put(1, new Cell.Text(title, CellStyle.Title));
        cover.Add().Words(CellStyle.Remark, "A plan of ReservesModel, to be filled in.");
        cover.Skip();
        cover.Add().Words(CellStyle.Section, "How to fill it in");
        foreach ((string word, string meaning) in Help)
        {
            cover.Add().Words(CellStyle.Wrapped, word, meaning);
        }

        cover.Skip();
        cover.Add().Words(CellStyle.Section, "Sheets");
        for (int at = 0; at < sheets.Count; at++)
        {
            Row row = cover.Add();
            Address link = row.Put(1, new Cell.Text(sheets[at].Name, CellStyle.Link));
            row.Put(2, new Cell.Text(tables[at].About, CellStyle.Wrapped));
            cover.AddLink(link, new(sheets[at].Name, 1, 1));
        }

        return cover;
    }
}
