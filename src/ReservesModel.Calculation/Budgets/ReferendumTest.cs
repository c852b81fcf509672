using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Rates;

namespace ReservesModel.Calculation.Budgets;

/// <summary>Whether a rise in council tax is excessive (Local Government Finance Act 1992, s52ZB, by the year's
/// principles).</summary>
public static class ReferendumTest
{
    /// <summary>Tests a rise against a limit. Exactly the percentage is excessive, exactly the sum is not; with both, a rise is
    /// excessive only if it is both.</summary>
    public static ReferendumVerdict Of(CouncilTaxRise rise, ReferendumLimit limit)
    {
        bool excessive = (BreaksPercentage(rise, limit), BreaksSum(rise, limit)) switch
        {
            ({ } byPercentage, { } bySum) => byPercentage && bySum,
            var (byPercentage, bySum) => byPercentage ?? bySum ?? false,
        };
        return new(rise, limit, excessive, Highest(rise, limit));
    }

    // Core and adult social care are tested apart: 2.99% and 1% under limits of 2% and 2% are less than 4%, and still too much.
    // What is for adult social care may reach its limit, as most did to the decimal.
    private static bool? BreaksPercentage(CouncilTaxRise rise, ReferendumLimit limit) => limit.CorePercentage is { } core
        ? rise.Core.Pounds >= rise.LastYear.Pounds * core || rise.AdultSocialCarePercentage > limit.AdultSocialCarePercentage
        : null;

    private static bool? BreaksSum(CouncilTaxRise rise, ReferendumLimit limit) => limit.Sum is { } sum ? rise.Rise > sum : null;

    private static Money Highest(CouncilTaxRise rise, ReferendumLimit limit)
    {
        Money? bySum = limit.Sum is { } sum ? rise.LastYear + sum : null;
        Money? byPercentage = limit.CorePercentage is { } core
            ? BelowPenny(rise.LastYear.Pounds
                * (1 + core + Math.Min(rise.AdultSocialCarePercentage, limit.AdultSocialCarePercentage)))
            : null;
        return Money.Max(bySum ?? byPercentage!.Value, byPercentage ?? bySum!.Value);
    }

    // The last whole penny before a sum that may not be reached.
    private static Money BelowPenny(decimal pounds) => Money.FromPence(decimal.Ceiling(pounds * 100) - 1);
}
