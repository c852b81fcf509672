using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation;

/// <summary>The balances of the reserves as the years go by: each year opens where the one before closed.</summary>
internal sealed class ReserveBalances(Plan plan)
{
    // How each reserve closed the year before; none yet in the first.
    private readonly Dictionary<Reserve, ReserveYear> _before = [];

    /// <summary>The most that sources may draw in a year; null where the balance is not stated.</summary>
    internal Money? Drawable(FinancialYear year, Reserve reserve) => In(year, reserve, Money.Nil).Drawable;

    /// <summary>Takes a year's draws as settled, and gives each reserve's roll-forward, in the plan's order.</summary>
    internal IEnumerable<ReserveYear> Close(FinancialYear year, IReadOnlyCollection<SourcePayments> funding)
    {
        foreach (Reserve reserve in plan.Reserves)
        {
            Money draws = funding.Where(payment => payment.Source.Reserve == reserve).Total(payment => payment.Total);
            ReserveYear position = In(year, reserve, draws);
            _before[reserve] = position;
            yield return position;
        }
    }

    private ReserveYear In(FinancialYear year, Reserve reserve, Money draws) => new(
        year,
        reserve,
        _before.TryGetValue(reserve, out ReserveYear? before) ? before.Closing : reserve.Opening?.Value,
        reserve.Contributions[year]?.Value ?? Money.Nil,
        reserve.OtherUses[year]?.Value ?? Money.Nil,
        draws,
        reserve.MinimumIn(year));
}
