namespace ReservesModel.Reporting.Casting;

/// <summary>Sums that share a figure, directly or through others, are rounded together, and no others.</summary>
internal static class ConnectedSums
{
    internal static IEnumerable<CastSum[]> Of(IReadOnlyList<CastSum> sums, int figures)
    {
        int[] leader = [.. Enumerable.Range(0, figures)];
        foreach (CastSum sum in sums)
        {
            foreach (CastPart part in sum.Parts)
            {
                leader[Leader(part.Figure)] = Leader(sum.Total);
            }
        }

        return sums.GroupBy(sum => Leader(sum.Total)).Select(group => group.ToArray());

        int Leader(int figure)
        {
            while (leader[figure] != figure)
            {
                leader[figure] = leader[leader[figure]];
                figure = leader[figure];
            }

            return figure;
        }
    }
}
