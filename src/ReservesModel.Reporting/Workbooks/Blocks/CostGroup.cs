using System.Collections.Immutable;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Reporting.Workbooks.Blocks;

/// <summary>Lines that the same sources may pay for: to the funding they are one cost.</summary>
/// <param name="Number">Its number, the same in every scenario that has a group with these sources.</param>
/// <param name="Payers">The sources that may pay for it; none where nothing may.</param>
internal sealed record CostGroup(int Number, ImmutableArray<FundingSource> Payers)
{
    /// <summary>Ours, so that no text of a plan is matched.</summary>
    internal string Name => $"Group {Number}";

    /// <summary>The same for groups of two scenarios that the same sources may pay for.</summary>
    internal string Key => KeyOf(Payers);

    internal static string KeyOf(IEnumerable<FundingSource> payers) => string.Join(' ', payers.Select(source => source.Id));
}
