using System.Collections.Immutable;
using ReservesModel.Loading.Tables;

namespace ReservesModel.Loading.Workbooks;

/// <summary>A workbook as it was read.</summary>
/// <param name="Sheets">Its sheets, hidden ones too.</param>
/// <param name="CountsFrom1904">Whether it numbers days from 1904.</param>
/// <param name="HasMacros">Whether it holds macros, which nobody here runs.</param>
internal sealed record RawWorkbook(ImmutableArray<RawSheet> Sheets, bool CountsFrom1904, bool HasMacros)
{
    internal static RawWorkbook Empty { get; } = new([], false, false);
}
