using ReservesModel.Domain.Plans;

namespace ReservesModel.Calculation.Funding;

/// <summary>Lasting money pays for recurrent cost and passing money for one-off cost as far as the amounts allow; this finds which
/// placings do so equally well.</summary>
internal static class LikeForLike
{
    /// <summary>The choice that is left when as many pounds as can be are paid like for like.</summary>
    internal static PlacingChoice Choice(
        IReadOnlyList<OpenSource> sources, IReadOnlyList<CostGroup> groups, decimal[] amounts)
    {
        const int Money = 0, Paid = 1;
        int firstGroup = Paid + 1, firstSource = firstGroup + groups.Count;
        FlowNetwork network = new(firstSource + sources.Count);

        // Money that pays counts before money that is only intended: a step of the second kind never outweighs one of the first.
        long weight = 2 * (firstSource + sources.Count);
        for (int source = 0; source < sources.Count; source++)
        {
            network.Connect(Money, firstSource + source, amounts[source]);
        }

        Arc[] filled = new Arc[groups.Count];
        Arc?[,] ways = new Arc?[sources.Count, groups.Count];
        for (int group = 0; group < groups.Count; group++)
        {
            filled[group] = network.Connect(firstGroup + group, Paid, groups[group].Total);
            for (int source = 0; source < sources.Count; source++)
            {
                FundingSource of = sources[source].Source;
                long gain = !of.IsLike(groups[group].Line) ? 0 : of.CanFund ? weight : 1;

                // Never full, whatever it carries: the prices then say which ways may be used, and not which are.
                ways[source, group] = groups[group].MayPay[source]
                    ? network.Connect(firstSource + source, firstGroup + group, Arc.Unlimited, -gain)
                    : null;
            }
        }

        network.SendCheapest(Money, Paid);
        long[] prices = network.Prices();
        return new(
            amounts,
            [.. groups],
            mayPay: (source, group) => ways[source, group] is { } way && Slack(way, prices) == 0,
            mustFill: group => Slack(filled[group], prices) < 0,
            mustLeave: group => Slack(filled[group], prices) > 0);
    }

    private static long Slack(Arc arc, long[] prices) => arc.Cost + prices[arc.From] - prices[arc.To];
}
