using System.Collections.Immutable;
using ReservesModel.Reporting.Tables;

namespace ReservesModel.Reporting.Publication;

/// <summary>Rows that lean on those above them, by a heading or by their indent, made complete in themselves.</summary>
internal static class FlatRows
{
    /// <summary>With one label: as they are.</summary>
    internal static ImmutableArray<PublishedRow> Of(Table table) =>
        [.. table.Rows.Select(row => Flat([row.Label], row))];

    /// <summary>With two: the row above that is not indented, and the row itself. A heading has no figures, and no row here.</summary>
    /// <param name="table">The table.</param>
    /// <param name="whole">What a row that is not indented is of itself: All lines.</param>
    internal static ImmutableArray<PublishedRow> OfTwo(Table table, string whole)
    {
        List<PublishedRow> rows = [];
        Row? above = null;
        foreach (Row row in table.Rows)
        {
            above = row.Indent == 0 || above is null ? row : above;
            if (row.Kind != RowKind.Heading)
            {
                PublishedRow flat = Flat([above.Label, row == above ? whole : row.Label], row);
                rows.Add(above.Kind == RowKind.Heading ? flat with { IsAssumed = row.IsAssumed || above.IsAssumed } : flat);
            }
        }

        return [.. rows];
    }

    private static PublishedRow Flat(ImmutableArray<string> labels, Row row) =>
        new(labels, row.Cells, row.Kind == RowKind.Total, row.IsAssumed);
}
