using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Time;

namespace ReservesModel.Reporting.Queries;

/// <summary>What a text may ask of the ledger: a figure for each year, and what it is the sum of there. No text prints an amount that did
/// not come from one.</summary>
/// <param name="name">What it is: total cost.</param>
/// <param name="amount">The figure of a year, in pounds.</param>
/// <param name="parts">What it is the sum of.</param>
public sealed class LedgerQuery(string name, Func<FinancialYear, Money> amount, Func<FinancialYear, IEnumerable<QueryPart>> parts)
{
    /// <summary>What it is: total cost.</summary>
    public string Name { get; } = name;

    /// <summary>What it is the sum of where it is of no one year, as an amount that the plan states for every year.</summary>
    public ImmutableArray<QueryPart> OfNoYear { get; init; } = [];

    /// <summary>The figure of a year.</summary>
    public Money In(FinancialYear year) => amount(year);

    /// <summary>The figure of a year, to be printed.</summary>
    public StatedFigure Of(FinancialYear year) => new(this, [year], In(year));

    /// <summary>What the figure of a year is the sum of, in the ledger's order; nothing of nil among it.</summary>
    public IEnumerable<QueryPart> PartsIn(FinancialYear year) => parts(year).Where(part => !part.Amount.IsNil);
}
