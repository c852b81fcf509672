namespace ReservesModel.Calculation.Funding;

/// <summary>Which costs each source pays for, once it is settled how much it gives: like pays for like as far as the amounts
/// allow, and what choice is left is shared in proportion to the cost that is not paid yet, a source at a time in order of
/// priority.</summary>
internal static class SourcePlacing
{
    /// <summary>Pence by source and group: each source's row adds to its amount, no group gets more than its total.</summary>
    internal static decimal[][] Of(
        IReadOnlyList<OpenSource> sources, IReadOnlyList<CostGroup> groups, decimal[] amounts)
    {
        PlacingChoice choice = LikeForLike.Choice(sources, groups, amounts);
        decimal[][] placed = new decimal[sources.Count][];
        for (int source = 0; source < sources.Count; source++)
        {
            placed[source] = ProportionalShare.Of(choice, source);
            choice.Place(source, placed[source]);
        }

        return placed;
    }
}
