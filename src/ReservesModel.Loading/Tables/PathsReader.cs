using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Tables;

/// <summary>Reads a table of paths and values: what scenarios change, and what has no column.</summary>
internal sealed class PathsReader(RawSheet sheet, TableNotes notes, CellDates dates)
{
    private readonly CellNodes _nodes = new(notes, dates);

    /// <summary>Puts what it says into the plan.</summary>
    /// <param name="plan">The plan so far.</param>
    /// <param name="ofScenarios">Whether each row names a scenario, whose change it is.</param>
    internal void Into(Branch plan, bool ofScenarios)
    {
        string[] ids = ofScenarios
            ? [TableLayouts.ScenarioId, TableLayouts.PathHeading, TableLayouts.Value]
            : [TableLayouts.PathHeading, TableLayouts.Value];
        if (HeadingRow.Find(sheet, new([.. ids], []), ids.Length, notes) is not { } headings)
        {
            if (!sheet.Rows.IsEmpty)
            {
                notes.Wrong(TableFaultCodes.HeadingsMissing, sheet.Place, $"no row of the sheet {sheet.Name} has the headings {string.Join(", ", ids)}",
                    "Write them in one row.");
            }

            return;
        }

        int[] columns = [.. headings.Columns.OrderBy(column => column.IdAt).Select(column => column.At)];
        foreach (RawRow row in sheet.Rows.Where(row => row.Number > headings.Last))
        {
            RawCell?[] cells = [.. columns[..^1].Select(at => sheet.Spread(row, at)), row[columns[^1]]];
            if (cells.All(cell => cell is not null))
            {
                Row(plan, cells!, ofScenarios);
            }
            else if (row.Filled.FirstOrDefault() is { } first)
            {
                notes.Wrong(TableFaultCodes.OwnerMissing, first.Place, $"row {row.Number} of the sheet {sheet.Name} is not whole",
                    $"It needs each of: {string.Join(", ", ids)}. To take something out, write {PathValues.Remove} as its value.");
            }
        }
    }

    private void Row(Branch plan, RawCell[] cells, bool ofScenarios)
    {
        ImmutableArray<string> path = [.. cells[^2].Text.Split(PathShapes.Separator).Select(TimeWords.Tidy)];
        Branch root = plan;
        if (ofScenarios)
        {
            string id = TimeWords.Tidy(cells[0].Text);
            if (plan.Find("scenarios")?.Find(id) is not { } scenario)
            {
                notes.Wrong(TableFaultCodes.OwnerUnknown, cells[0].Place, $"there is no scenario {Quoted.Quote(id)}", "Write the id of one of the sheet Scenarios, or add it there.");
                return;
            }

            root = scenario.Inner("change", cells[0].Place)!;
        }

        Shape? shape = PathShapes.Of(path);
        if (path.Contains(""))
        {
            notes.Wrong(TableFaultCodes.PathUnknown, cells[^2].Place, $"{Quoted.Quote(cells[^2].Text)} is not a path of keys",
                "Write the keys with points between them: actions.permanent-posts.lines.posts.start.");
            return;
        }

        if (PathValues.Node(cells[^1], shape, _nodes, notes) is { } node && root.Add(path.AsSpan(), cells[^2].Place, node) is { } there)
        {
            notes.Wrong(FaultCodes.DuplicateKey, cells[^2].Place, $"{Quoted.Quote(cells[^2].Text)} is already given at {there.Brief}", "Keep one of the two.");
        }
    }
}
