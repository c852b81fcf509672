using ReservesModel.Domain.Amounts;

namespace ReservesModel.Domain.Budgets;

/// <summary>Spending less funding of a year, if no saving is made in it or before: each year's holds those before it. Negative
/// for a surplus. Two of them are never added: that would count the first year twice.</summary>
public readonly record struct CumulativeGap(Money Amount)
{
    /// <summary>What these years add up to, one year after another from the first.</summary>
    public static CumulativeGap Of(IEnumerable<AnnualGap> years) => new(years.Total(year => year.Amount));

    /// <summary>What a year adds to the one before it; before the first year the gap is nil.</summary>
    public AnnualGap Since(CumulativeGap before) => new(Amount - before.Amount);

    /// <summary>What is left of it when a reserve pays this for one year. The gap moves to the next year; it does not
    /// close.</summary>
    public CumulativeGap AfterReserves(Money use) => new(Amount - use);
}
