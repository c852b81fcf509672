using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Tables;

/// <summary>Reads the table of what a plan says once: a field and its value a row.</summary>
internal sealed class FieldsReader(RawSheet sheet, TableLayouts layouts, TableNotes notes, CellDates dates)
{
    /// <summary>Puts what it says into the plan; false where the sheet is no table of fields.</summary>
    internal bool Into(Branch plan)
    {
        CellNodes nodes = new(notes, dates);
        HeadingMatcher fields = new([], layouts.Fields);
        Spelling spelling = new();
        HeadingMatcher top = new([TableLayouts.Field, TableLayouts.Value, TableLayouts.Meaning], []);
        if (HeadingRow.Find(sheet, top, 2, notes) is not { } headings)
        {
            notes.Wrong(TableFaultCodes.HeadingsMissing, sheet.Place, $"no row of the sheet {sheet.Name} has the headings Field and Value",
                "Write them over the columns of the fields and their values.");
            return false;
        }

        int field = headings.Columns.First(column => column.IdAt == 0).At, value = headings.Columns.First(column => column.IdAt == 1).At;
        foreach (RawRow row in sheet.Rows.Where(row => row.Number > headings.Last))
        {
            if (row[value] is not { } cell)
            {
                continue;
            }

            string name = TimeWords.Tidy(row[field]?.Text ?? "").TrimEnd(':');
            if (fields.Match(0, name) is not { } use)
            {
                Unknown(row[field] ?? cell, name, fields, spelling);
            }
            else if (nodes.Of(use.Shape, cell, name) is { } node && plan.Add(use.Keys.AsSpan(), row[field]!.Place, node) is { } there)
            {
                notes.Wrong(FaultCodes.DuplicateKey, row[field]!.Place, $"{Quoted.Quote(name)} is already given at {there.Brief}", "Keep one of the two.");
            }
        }

        return true;
    }

    private void Unknown(RawCell at, string name, HeadingMatcher fields, Spelling spelling)
    {
        if (name.Length > 0 && spelling.Nearest(TimeWords.Split(name)?.Heading ?? name, fields.Known) is { } nearest)
        {
            notes.Wrong(TableFaultCodes.HeadingUnknown, at.Place, $"{Quoted.Quote(name)} is not a field of a plan", $"The nearest is {Quoted.Quote(nearest)}.");
        }
        else
        {
            notes.Say(at.Place, name.Length == 0
                ? "this value has no field beside it and was not used"
                : $"{Quoted.Quote(name)} is not a field of a plan and was not used");
        }
    }
}
