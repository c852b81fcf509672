using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Expansion;

/// <summary>What a line costs in each year, as a sum of products of factors; the one place that knows the kinds of line.</summary>
internal static class LineExpansion
{
    /// <summary>What the lines cost in each year of the horizon, in order; a line without an amount has no posting.</summary>
    internal static YearCosts[] Expand(IEnumerable<PlanLine> lines, Horizon horizon)
    {
        ImmutableArray<PlanLine> quantified = [.. lines.Where(line => line is not UnquantifiedLine)];
        Money[][] amounts = [.. horizon.Years.Select(_ => new Money[quantified.Length])];
        Derivation[][] because = [.. horizon.Years.Select(_ => new Derivation[quantified.Length])];
        ChangeDays changes = new(horizon.From.FirstDay, horizon.To.LastDay);
        for (int line = 0; line < quantified.Length; line++)
        {
            Derivation[] ofLine = Derivations(quantified[line], horizon, changes);
            for (int year = 0; year < ofLine.Length; year++)
            {
                // Years that are made the same way share a derivation, and then their amounts are the same.
                bool isSame = year > 0 && ReferenceEquals(ofLine[year], ofLine[year - 1]);
                amounts[year][line] = isSame ? amounts[year - 1][line] : ofLine[year].Replay();
                because[year][line] = ofLine[year];
            }
        }

        return [.. horizon.Years.Select((year, at) => new YearCosts(year, quantified, amounts[at], because[at]))];
    }

    private static Derivation[] Derivations(PlanLine line, Horizon horizon, ChangeDays changes) => line switch
    {
        OneOffLine oneOff => OneOffExpansion.Of(oneOff, horizon.Years),
        RecurrentLine recurrent => RecurrentExpansion.Of(recurrent, horizon.Years),
        PricedLine priced => PricedExpansion.Of(priced, horizon, changes),
        _ => throw new InvalidOperationException($"There is no expansion for a {line.GetType().Name}."),
    };
}
