using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Expansion;

/// <summary>What a line costs in each year, as a product of factors; the one place that knows the kinds of line.</summary>
internal static class LineExpansion
{
    /// <summary>The postings of a line, one for every year of the horizon; none for a line without an amount.</summary>
    internal static IEnumerable<CostPosting> Expand(PlanLine line, Horizon horizon) => line switch
    {
        OneOffLine oneOff => OneOffExpansion.Expand(oneOff, horizon).Select(Posting),
        RecurrentLine recurrent => RecurrentExpansion.Expand(recurrent, horizon).Select(Posting),
        PricedLine priced => PricedExpansion.Expand(priced, horizon).Select(Posting),
        UnquantifiedLine => [],
        _ => throw new InvalidOperationException($"There is no expansion for a {line.GetType().Name}."),
    };

    private static CostPosting Posting((FinancialYear Year, PlanLine Line, Derivation Because) figure) =>
        new(figure.Year, figure.Line, figure.Because.Replay(), figure.Because);
}
