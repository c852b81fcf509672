using System.Collections.Immutable;
using System.Globalization;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Reading;

namespace ReservesModel.Loading.Tables;

/// <summary>The plan that some tables hold.</summary>
internal static class TablesPlan
{
    // Sheets that a plan's workbook has for people alone.
    private static readonly string[] Unread = ["Cover", "Lists", "Notes"];

    /// <summary>Reads it.</summary>
    /// <param name="sheets">The sheets, in their order.</param>
    /// <param name="whole">The workbook or the folder as a whole.</param>
    /// <param name="countsFrom1904">Whether its days are numbered from 1904.</param>
    internal static ReadFile Of(ImmutableArray<RawSheet> sheets, Place whole, bool countsFrom1904)
    {
        TableNotes notes = new();
        CellDates dates = new(notes, countsFrom1904);
        TableLayouts layouts = TableLayouts.Make();
        string[] names = [TableLayouts.Plan, .. layouts.Tables.Select(table => table.Name), TableLayouts.Changes, TableLayouts.Other];
        Dictionary<string, RawSheet> byName = Named(sheets, names, notes);
        if (!byName.TryGetValue(TableLayouts.Plan, out RawSheet? fields))
        {
            notes.Wrong(TableFaultCodes.SheetMissing, whole, "there is no sheet Plan, which says what the plan is",
                $"`reserves new plan.xlsx` writes a workbook to start from; its sheets are {string.Join(", ", names)}. A table of another form is brought in by `reserves import`.");
            return new(null, [.. notes.Faults]) { Remarks = [.. notes.Remarks] };
        }

        Branch plan = new(fields.Place);
        bool isRead = new FieldsReader(fields, layouts, notes, dates).Into(plan);
        bool extends = plan.Has("extends");
        foreach (TableLayout layout in layouts.Tables)
        {
            if (byName.TryGetValue(layout.Name, out RawSheet? sheet))
            {
                new TableReader(sheet, layout, notes, dates).Into(plan, extends);
            }
        }

        Paths(TableLayouts.Changes, ofScenarios: true);
        Paths(TableLayouts.Other, ofScenarios: false);
        return new(isRead ? plan.Node() : null, [.. notes.Faults]) { Remarks = [.. notes.Remarks] };

        void Paths(string name, bool ofScenarios)
        {
            if (byName.TryGetValue(name, out RawSheet? sheet))
            {
                new PathsReader(sheet, notes, dates).Into(plan, ofScenarios);
            }
        }
    }

    private static Dictionary<string, RawSheet> Named(ImmutableArray<RawSheet> sheets, string[] names, TableNotes notes)
    {
        Dictionary<string, RawSheet> byName = [];
        Spelling spelling = new();
        foreach (RawSheet sheet in sheets)
        {
            string? name = names.FirstOrDefault(name => Headings.Plain(name) == Headings.Plain(sheet.Name));
            if (name is null)
            {
                NotUsed(sheet, names, spelling, notes);
            }
            else if (!byName.TryAdd(name, sheet))
            {
                notes.Wrong(TableFaultCodes.SheetTwice, sheet.Place, $"there is another sheet {Quoted.Quote(byName[name].Name)}", "Bring the two together in one.");
            }
            else
            {
                SayHidden(sheet, notes);
            }
        }

        return byName;
    }

    private static void NotUsed(RawSheet sheet, string[] names, Spelling spelling, TableNotes notes)
    {
        if (sheet.Rows.IsEmpty || Unread.Contains(sheet.Name, StringComparer.OrdinalIgnoreCase))
        {
            return;
        }

        string nearest = spelling.Nearest(sheet.Name, names) is { } name ? $"; the nearest name of one that would be is {name}" : "";
        notes.Say(sheet.Place, $"the sheet {Quoted.Quote(sheet.Name)} is not one of a plan and was not used{nearest}");
    }

    private static void SayHidden(RawSheet sheet, TableNotes notes)
    {
        int[] hidden = [.. sheet.Rows.Where(row => row.IsHidden).Select(row => row.Number)];
        if (sheet.IsHidden && !sheet.Rows.IsEmpty)
        {
            notes.Say(sheet.Place, $"the sheet {sheet.Name} is hidden; what it holds is part of the plan");
        }

        if (hidden.Length > 0)
        {
            const int most = 8;
            string rows = string.Join(", ", hidden.Take(most).Select(row => row.ToString(CultureInfo.InvariantCulture)));
            string more = hidden.Length > most ? string.Create(CultureInfo.InvariantCulture, $" and {hidden.Length - most} more") : "";
            notes.Say(sheet.Place, $"hidden rows, by hand or by a filter, are part of the plan: {(hidden.Length == 1 ? "row" : "rows")} {rows}{more}");
        }
    }
}
