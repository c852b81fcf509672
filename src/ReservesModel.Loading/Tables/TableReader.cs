using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Tables;

/// <summary>Reads a table whose rows are objects with ids into the plan.</summary>
internal sealed class TableReader(RawSheet sheet, TableLayout layout, TableNotes notes, CellDates dates)
{
    private readonly CellNodes _nodes = new(notes, dates);

    /// <summary>Puts its rows into the plan.</summary>
    /// <param name="plan">The plan so far; tables of owners come before those of what they own.</param>
    /// <param name="ownersMayBeElsewhere">Whether a plan that this one extends may hold the owners.</param>
    internal void Into(Branch plan, bool ownersMayBeElsewhere)
    {
        ImmutableArray<string> ids = layout.IdHeadings;
        if (HeadingRow.Find(sheet, new(ids, layout.Columns), ids.Length, notes) is not { } headings)
        {
            if (!sheet.Rows.IsEmpty)
            {
                notes.Wrong(TableFaultCodes.HeadingsMissing, sheet.Place, $"no row of the sheet {sheet.Name} has the headings of its table",
                    $"Write them in one row: {string.Join(", ", ids.Concat(layout.Columns.Take(4).Select(column => column.Heading)))} and so on.");
            }

            return;
        }

        ImmutableArray<ColumnUse> idColumns = [.. headings.Columns.Where(column => column.IdAt is not null).OrderBy(column => column.IdAt)];
        ImmutableArray<ColumnUse> columns = [.. headings.Columns.Where(column => column.IdAt is null)];
        ImmutableArray<RawRow> rows = [.. sheet.Rows.Where(row => row.Number > headings.Last)];
        foreach (RawCell cell in rows.SelectMany(row => columns.Where(column => column.Shape is Shape.Date).Select(column => row[column.At]).OfType<RawCell>()))
        {
            dates.LookAt(cell);
        }

        foreach (RawRow row in rows)
        {
            if (Ids(row, idColumns, columns) is { } cells)
            {
                Row(row, cells, columns, plan, ownersMayBeElsewhere);
            }
        }

        CheckMerged(headings.Last, columns);
    }

    // The ids of a row; null where it is none: blank but for a word, or a row of totals.
    private RawCell[]? Ids(RawRow row, ImmutableArray<ColumnUse> idColumns, ImmutableArray<ColumnUse> columns)
    {
        RawCell?[] ids = [.. idColumns.Select(column => IdOf(row, column))];
        RawCell[] filled = [.. row.Filled];
        RawCell[] used = [.. columns.Select(column => row[column.At]).OfType<RawCell>()];
        if (filled.Length == 0)
        {
            return null;
        }

        RawCell first = filled[0];
        if (ids[^1] is null ? IsTotal(filled.FirstOrDefault(cell => cell.Kind == RawKind.Text)) : IsTotal(ids[^1]))
        {
            notes.Say(first.Place, $"row {row.Number} of the sheet {sheet.Name} looks like a row of totals and was not used");
            return null;
        }

        if (ids.All(id => id is not null))
        {
            return [.. ids.OfType<RawCell>()];
        }

        if (used.Length == 0 && ids[^1] is null)
        {
            notes.Say(first.Place, $"row {row.Number} of the sheet {sheet.Name} has no id and nothing of a plan, and was not used");
            return null;
        }

        int missing = Array.FindIndex(ids, id => id is null);
        bool isOwn = missing == ids.Length - 1;
        notes.Wrong(isOwn ? TableFaultCodes.IdMissing : TableFaultCodes.OwnerMissing, first.Place with { Column = Column(idColumns[missing]) },
            isOwn ? $"row {row.Number} has no id" : $"row {row.Number} does not say which {layout.Owners[missing].ToLowerInvariant()} it belongs to",
            isOwn ? $"Give it one, of the letters a to z, digits and hyphens{Suggested(used)}." : $"Write the id of the {layout.Owners[missing].ToLowerInvariant()} under {Quoted.Quote(layout.Owners[missing])}.");
        return null;
    }

    private static bool IsTotal(RawCell? cell) =>
        cell is not null && Headings.Plain(cell.Text) is var word && (word.StartsWith("total", StringComparison.Ordinal)
            || word.StartsWith("subtotal", StringComparison.Ordinal) || word.StartsWith("grandtotal", StringComparison.Ordinal))
        && cell.Text.Trim() is [>= 'A' and <= 'Z', ..]; // "total-care" may be an id

    private RawCell? IdOf(RawRow row, ColumnUse column)
    {
        RawCell? cell = column.IdAt == layout.Owners.Length ? row[column.At] : sheet.Spread(row, column.At);
        if (cell is { Kind: RawKind.Error or RawKind.NotCalculated })
        {
            _nodes.Of(column.Shape, cell, column.Heading);
        }

        return cell is null ? null : cell with { Text = TimeWords.Tidy(cell.Text) };
    }

    private static string Suggested(RawCell[] used) => used.FirstOrDefault(cell => cell.Kind == RawKind.Text) is { } title
        && string.Join('-', title.Text.ToLowerInvariant().Split((char[])[' ', '\'', ',', '.', '/', '&', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Take(3)) is { Length: > 0 } id
        ? $": {Quoted.Quote(id)}, say"
        : "";

    private static int Column(ColumnUse column) => column.At + 1;

    private void Row(RawRow row, RawCell[] ids, ImmutableArray<ColumnUse> columns, Branch plan, bool ownersMayBeElsewhere)
    {
        Branch branch = plan;
        int next = 0;
        foreach (string step in layout.Path)
        {
            if (step != "*")
            {
                branch = branch.Inner(step, ids[next].Place) ?? branch;
                continue;
            }

            RawCell owner = ids[next];
            if (!branch.Has(owner.Text) && !ownersMayBeElsewhere)
            {
                notes.Wrong(TableFaultCodes.OwnerUnknown, owner.Place, $"there is no {layout.Owners[next].ToLowerInvariant()} {Quoted.Quote(owner.Text)}",
                    $"Write the id of one that its own sheet has, or add it there.");
                return;
            }

            branch = branch.Inner(owner.Text, owner.Place) ?? branch;
            next++;
        }

        RawCell id = ids[^1];
        if (branch.Has(id.Text))
        {
            notes.Wrong(FaultCodes.DuplicateKey, id.Place, $"the id {Quoted.Quote(id.Text)} stands twice", "Keep one of the two rows, or give one another id.");
            return;
        }

        Branch own = branch.Inner(id.Text, id.Place)!;
        foreach (ColumnUse column in columns)
        {
            if (row[column.At] is { } cell && _nodes.Of(column.Shape, cell, column.Heading) is { } node)
            {
                Put(own, column, cell, node);
            }
        }
    }

    private void Put(Branch own, ColumnUse column, RawCell cell, Node node)
    {
        if (own.Add(column.Keys.AsSpan(), cell.Place, node) is { } there)
        {
            notes.Wrong(FaultCodes.DuplicateKey, cell.Place, $"{Quoted.Quote(column.Heading)} is already given at {there.Brief}",
                "A value is for all years or for each by itself: keep one of the two.");
        }
    }

    // One amount merged over three rows is nobody's in particular.
    private void CheckMerged(int headings, ImmutableArray<ColumnUse> columns)
    {
        foreach (MergedCells range in sheet.Merged.Where(range => range.FromRow > headings))
        {
            ColumnUse? column = columns.FirstOrDefault(use => use.At >= range.FromColumn && use.At <= range.ToColumn);
            RawCell? cell = sheet.Row(range.FromRow)?[range.FromColumn];
            if (column is not null && cell is not null && sheet.Filled(range.FromRow, range.ToRow) > 1)
            {
                notes.Wrong(TableFaultCodes.CellMerged, cell.Place, $"{Quoted.Quote(column.Heading)} is one merged cell over several rows",
                    "Unmerge it, and write what each row has by itself.");
            }
        }
    }
}
