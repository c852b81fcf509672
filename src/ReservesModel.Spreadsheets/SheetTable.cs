using System.Collections.Immutable;

namespace ReservesModel.Spreadsheets;

/// <summary>A marked-up table: readers and screen readers know its first row as headers, and formulas know it by its name.</summary>
/// <param name="Name">Of ours, one word, and of no other table or name in the file.</param>
/// <param name="Cells">The header row and the rows below it.</param>
/// <param name="Columns">What the header cells say: all different.</param>
/// <param name="HasFilter">Whether the headers have buttons to filter by.</param>
internal sealed record SheetTable(string Name, Span Cells, ImmutableArray<string> Columns, bool HasFilter);
