using NodaTime;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation;

/// <summary>A year's posting over its months, to the penny. What runs counts in the months in which it runs, a part month by its
/// days; what falls on a day or in a month counts there; what is only said to fall in a year is spread evenly over it, which is a
/// convention and no forecast. A line that states its own profile follows that.</summary>
public static class MonthlyPhasing
{
    /// <summary>The months of a posting, from the first of its year.</summary>
    public static MonthlyAmounts Of(CostPosting posting)
    {
        decimal[] weights = new decimal[MonthlyAmounts.Count];
        MonthlyProfile? profile = (posting.Line as RunningLine)?.Profile?.Value;
        foreach (Term term in posting.Because.Terms)
        {
            Add(weights, posting.Year, term, hasProfile: profile is not null);
        }

        weights = profile is null ? weights : Profiled(weights, profile, posting.Year);

        // A phased cost is a running sum less what came before the year; only its portions say when in the year it falls.
        return MonthlyAmounts.ByWeights(posting.Amount, weights);
    }

    // A share of a whole month is said of the month: a part of it counts by its days over that month's, however the year is counted.
    private static void Add(decimal[] weights, FinancialYear year, Term term, bool hasProfile)
    {
        switch (term.Timing)
        {
            case Timing.Runs runs:
                Spread(weights, year, LocalDate.Max(year.FirstDay, runs.Start.Value), Last(year, runs), hasProfile ? Proration.Months : runs.Proration, term.Product.Pounds);
                break;
            case Timing.Span span:
                Spread(weights, year, span.First, span.Last, hasProfile ? Proration.Months : span.Within.Proration, term.Product.Pounds);
                break;
            case Timing.Falls falls:
                foreach (Portion portion in falls.Portions)
                {
                    Fall(weights, year, portion, term);
                }

                break;
            default:
                Spread(weights, year, year.FirstDay, year.LastDay, Proration.Months, term.Product.Pounds);
                break;
        }
    }

    // In proportion to the price of each month and to its share: a tenth of the year in a month after an uplift of 4% weighs 4% more
    // than a tenth before it. Where no month in which the line runs has a share, the profile does not say when the cost falls; where
    // some months cost and others save, there is no whole to take shares of. Both stay as they are without it.
    private static decimal[] Profiled(decimal[] months, MonthlyProfile profile, FinancialYear year)
    {
        decimal[] shares = new decimal[months.Length];
        for (int month = 0; month < months.Length; month++)
        {
            Share share = profile[year.FirstDay.PlusMonths(month).Month];
            shares[month] = months[month] * share.Parts / share.Of;
        }

        bool isMixed = Array.Exists(months, month => month > 0) && Array.Exists(months, month => month < 0);
        return isMixed || Array.TrueForAll(shares, share => share == 0) ? months : shares;
    }

    private static LocalDate Last(FinancialYear year, Timing.Runs runs) =>
        runs.End is { } end ? LocalDate.Min(year.LastDay, end.Value) : year.LastDay;

    private static void Fall(decimal[] weights, FinancialYear year, Portion portion, Term term)
    {
        decimal pounds = (portion.Amount?.Value ?? term.UnitPrice.Value * (portion.Share?.Value ?? Share.Whole)).Pounds;
        pounds = term.IsLess ? -pounds : pounds;
        if (portion.When.Value is PortionTime.Date or PortionTime.PhasedMonth)
        {
            weights[MonthOf(year, portion.Until)] += pounds;
        }
        else
        {
            Spread(weights, year, year.FirstDay, year.LastDay, Proration.Months, pounds);
        }
    }

    private static void Spread(
        decimal[] weights, FinancialYear year, LocalDate first, LocalDate last, Proration proration, decimal pounds)
    {
        decimal[] shares = new decimal[MonthlyAmounts.Count];
        for (int month = MonthOf(year, first); month <= MonthOf(year, last); month++)
        {
            LocalDate from = LocalDate.Max(first, year.FirstDay.PlusMonths(month));
            LocalDate to = LocalDate.Min(last, year.FirstDay.PlusMonths(month + 1).PlusDays(-1));
            decimal days = Period.DaysBetween(from, to) + 1;
            shares[month] = proration == Proration.Days ? days : days / CalendarSystem.Iso.GetDaysInMonth(from.Year, from.Month);
        }

        decimal whole = shares.Sum();
        for (int month = 0; month < shares.Length; month++)
        {
            weights[month] += pounds * shares[month] / whole;
        }
    }

    private static int MonthOf(FinancialYear year, LocalDate day) =>
        (12 * (day.Year - year.StartYear)) + day.Month - year.StartMonth;
}
