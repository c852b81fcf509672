using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Reconciliation;

/// <summary>A kind of figure that a claim may be of, in every year: recurrent cost, what a source gives, a balance.</summary>
/// <param name="Name">What it is.</param>
/// <param name="In">Its figure of a year; null where the plan does not state or quantify it, which is not nil.</param>
/// <param name="Lines">The lines whose cost it is, for what they cost in a full year; none where it is no cost.</param>
internal sealed record FigureSeries(string Name, Func<FinancialYear, Money?> In, ImmutableArray<PlanLine> Lines)
{
    internal FigureSeries(string name, Func<FinancialYear, Money?> figure)
        : this(name, figure, [])
    {
    }

    /// <summary>Whether the words may as well be of something outside the plan: then a claim that is none of these figures is not
    /// held to be wrong.</summary>
    internal bool IsTentative { get; init; }

    /// <summary>Whether it is a balance at the start of a year, at its end, or neither.</summary>
    internal bool IsOpening { get; init; }

    internal bool IsClosing { get; init; }

    /// <summary>The figure of some years together; null where one of them has none.</summary>
    internal Money? Together(IEnumerable<FinancialYear> years)
    {
        Money sum = Money.Nil;
        foreach (FinancialYear year in years)
        {
            if (In(year) is not { } figure)
            {
                return null;
            }

            sum += figure;
        }

        return sum;
    }
}
