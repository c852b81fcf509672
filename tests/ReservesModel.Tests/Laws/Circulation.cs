using ReservesModel.Domain.Plans;

namespace ReservesModel.Tests.Laws;

/// <summary>Whether sources could give amounts between bounds that come to a total, by Hoffman's theorem (1960): money can go
/// round unless some part of the network must take in more than it can let out. Every part is tried; nothing flows here, so
/// this shares no idea with the engine.</summary>
internal sealed class Circulation(YearFacts facts)
{
    private readonly FundingSource[] _sources = [.. facts.Sources, .. facts.Intended];
    private readonly List<(Reserve Reserve, decimal Drawable, int Draws)> _reserves =
    [
        .. facts.Sources
            .Select((source, at) => (source.Reserve, At: at))
            .Where(drawing => drawing.Reserve is not null)
            .GroupBy(drawing => drawing.Reserve!)
            .Select(group => (group.Key, facts.Drawable(group.Key) ?? facts.Cost, group.Sum(drawing => 1 << drawing.At))),
    ];

    private readonly List<(int Payers, decimal Pence)> _costs =
    [
        .. facts.Costs
            .GroupBy(cost => facts.Sources.Concat(facts.Intended)
                .Select((source, at) => YearFacts.MayPayFor(source, cost.Line) ? 1 << at : 0)
                .Sum())
            .Select(alike => (alike.Key, alike.Sum(cost => cost.Amount.Pence))),
    ];

    /// <summary>Whether it can be done.</summary>
    /// <param name="bounds">The least and the most of each source in pence, those that can fund first, each by priority.</param>
    /// <param name="total">What they must come to.</param>
    internal bool Exists(IReadOnlyList<(decimal Least, decimal Most)> bounds, decimal total)
    {
        if (bounds.Any(bound => bound.Least > bound.Most))
        {
            return false;
        }

        for (int part = 0; part < 4 << _sources.Length; part++)
        {
            int sources = part >> 2;
            bool hasMoney = (part & 1) == 1, hasPaid = (part & 2) == 2;
            if (MustTakeIn(bounds, total, sources, hasMoney, hasPaid) > 0)
            {
                return false;
            }
        }

        return true;
    }

    // What a part must take in, less what it can let out. The part has some of the sources, and perhaps the place where all money
    // starts or the one where all costs end; which reserves and costs belong to it is then chosen for the worst.
    private decimal MustTakeIn(
        IReadOnlyList<(decimal Least, decimal Most)> bounds, decimal total, int sources, bool hasMoney, bool hasPaid)
    {
        decimal excess = (hasMoney, hasPaid) switch { (true, false) => total, (false, true) => -total, _ => 0 };
        excess -= hasPaid ? 0 : _costs.Where(cost => (cost.Payers & sources) != 0).Sum(cost => cost.Pence);

        int drawing = 0;
        foreach ((Reserve _, decimal drawable, int draws) in _reserves)
        {
            drawing |= draws;
            decimal within = -Of(bounds, draws & ~sources, bound => bound.Most);
            decimal outside = Of(bounds, draws & sources, bound => bound.Least) - (hasMoney ? drawable : 0);
            excess += Math.Max(within, outside);
        }

        int free = ((1 << _sources.Length) - 1) & ~drawing;
        return excess + (hasMoney
            ? -Of(bounds, free & ~sources, bound => bound.Most)
            : Of(bounds, free & sources, bound => bound.Least));
    }

    private static decimal Of(
        IReadOnlyList<(decimal Least, decimal Most)> bounds, int sources, Func<(decimal Least, decimal Most), decimal> end)
    {
        decimal sum = 0;
        for (int at = 0; at < bounds.Count; at++)
        {
            sum += (sources >> at & 1) == 1 ? end(bounds[at]) : 0;
        }

        return sum;
    }
}
