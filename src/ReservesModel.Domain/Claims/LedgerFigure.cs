using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Claims;

/// <summary>A figure of the ledger as claims are held against it.</summary>
/// <param name="Name">What it is: recurrent cost.</param>
/// <param name="When">Its year, or "in a full year", or "2016/17 to 2018/19 together".</param>
/// <param name="Amount">How much it is.</param>
public sealed record LedgerFigure(string Name, string When, Money Amount)
{
    /// <summary>A figure of one year.</summary>
    public static LedgerFigure In(FinancialYear year, string name, Money amount) => new(name, year.ToString(), amount);
}
