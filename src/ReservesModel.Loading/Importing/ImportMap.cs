using System.Collections.Immutable;
using ReservesModel.Loading.Tables;

namespace ReservesModel.Loading.Importing;

/// <summary>How a foreign table becomes rows of a plan.</summary>
/// <param name="Layout">The table of the plan that its rows belong to.</param>
/// <param name="Sheet">The sheet to read; null for the first that has the headings.</param>
/// <param name="Columns">Which column is which field.</param>
/// <param name="Values">What every row has besides, by field.</param>
/// <param name="Words">What the foreign table's words are in a plan, by field and then by word.</param>
/// <param name="Where">Which rows are read: those that have one of these words under these headings; all where there is none.</param>
/// <param name="Unit">What its amounts are counted in: 1, 1,000 or 1,000,000 pounds.</param>
/// <param name="IsRounded">Whether amounts are rounded to whole pounds, half away from nil.</param>
internal sealed record ImportMap(
    TableLayout Layout,
    string? Sheet,
    ImmutableArray<MappedColumn> Columns,
    ImmutableArray<MappedValue> Values,
    ImmutableDictionary<string, ImmutableDictionary<string, string>> Words,
    ImmutableArray<MappedFilter> Where,
    int Unit,
    bool IsRounded);

/// <summary>A column of the foreign table.</summary>
/// <param name="Heading">What stands over it; with that of the group above it where that tells it from another: "Reserves > Schools".</param>
/// <param name="Use">What it is in the plan.</param>
internal sealed record MappedColumn(string Heading, ColumnUse Use);

/// <summary>A value that every row has.</summary>
internal sealed record MappedValue(ColumnUse Use, RawCell Cell);

/// <summary>Words of a column that a row must have one of.</summary>
internal sealed record MappedFilter(string Heading, ImmutableArray<string> Words);
