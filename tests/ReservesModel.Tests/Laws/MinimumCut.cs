using ReservesModel.Domain.Plans;

namespace ReservesModel.Tests.Laws;

/// <summary>The most that sources can fund together, by the theorem that it equals the least that cuts all money from all costs
/// (Ford and Fulkerson 1956), found by trying every cut: for each choice of costs to leave out, the money that could reach the
/// rest. Nothing flows here, so it shares no idea with the engine.</summary>
internal static class MinimumCut
{
    /// <param name="facts">The year.</param>
    /// <param name="sources">The sources that take part, each with the most that it may give.</param>
    internal static decimal Of(YearFacts facts, IReadOnlyList<(FundingSource Source, decimal? Most)> sources)
    {
        (int Reach, decimal Pence)[] costs =
        [
            .. facts.Costs
                .GroupBy(cost => Reach(cost.Line))
                .Select(alike => (alike.Key, alike.Sum(cost => cost.Amount.Pence))),
        ];
        decimal everything = facts.Cost;
        decimal least = everything;
        for (int left = 0; left < 1 << costs.Length; left++)
        {
            decimal cut = 0;
            int reach = 0;
            for (int at = 0; at < costs.Length; at++)
            {
                (cut, reach) = (left >> at & 1) == 0 ? (cut + costs[at].Pence, reach) : (cut, reach | costs[at].Reach);
            }

            least = Math.Min(least, cut + Money(reach));
        }

        return least;

        int Reach(PlanLine line) =>
            Enumerable.Range(0, sources.Count).Where(at => YearFacts.MayPayFor(sources[at].Source, line)).Sum(at => 1 << at);

        decimal Money(int reach)
        {
            var reaching = Enumerable.Range(0, sources.Count).Where(at => (reach >> at & 1) == 1).Select(at => sources[at]);
            return reaching
                .GroupBy(source => source.Source.CanFund ? source.Source.Reserve : null)
                .Sum(together =>
                {
                    decimal most = together.Sum(source => source.Most ?? everything);
                    return together.Key is { } reserve ? Math.Min(most, facts.Drawable(reserve) ?? everything) : most;
                });
        }
    }
}
