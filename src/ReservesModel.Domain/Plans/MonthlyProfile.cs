using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;

namespace ReservesModel.Domain.Plans;

/// <summary>How the cost of a whole year falls over its calendar months, as the plan says it: heating of which a fifth falls in
/// January. Shares of the year, which add to 1. It moves no money between years: only the months of a year follow it, in the budget
/// journal and in monitoring.</summary>
public sealed class MonthlyProfile
{
    private readonly ImmutableArray<Share> _fromJanuary;

    /// <summary>The shares of the twelve calendar months.</summary>
    /// <param name="fromJanuary">Twelve shares from January to December, whichever month the financial year starts in.</param>
    /// <exception cref="ArgumentException">They are not twelve, or do not add to 1.</exception>
    public MonthlyProfile(ImmutableArray<Share> fromJanuary)
    {
        if (fromJanuary.Length != MonthlyAmounts.Count || Share.Sum(fromJanuary)?.IsWhole != true)
        {
            throw new ArgumentException("The shares of a monthly profile are twelve and add to 1.", nameof(fromJanuary));
        }

        _fromJanuary = fromJanuary;
    }

    /// <summary>The share of a whole year's cost that falls in a calendar month: 1 for January to 12 for December.</summary>
    public Share this[int month] => _fromJanuary[month - 1];
}
