using ReservesModel.Domain.Amounts;

namespace ReservesModel.Domain.Budgets;

/// <summary>Band D of two years, without parish precepts, and how much of the rise is for adult social care.</summary>
public sealed record CouncilTaxRise
{
    /// <summary>From one year's Band D to the next.</summary>
    /// <param name="lastYear">Band D of the year before, above nil.</param>
    /// <param name="thisYear">Band D of the year.</param>
    /// <param name="adultSocialCarePercentage">The adult social care precept of the year as a decimal, of <em>last</em> year's
    /// Band D: 0.03.</param>
    public CouncilTaxRise(Money lastYear, Money thisYear, decimal adultSocialCarePercentage = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lastYear.Pounds, nameof(lastYear));
        ArgumentOutOfRangeException.ThrowIfNegative(adultSocialCarePercentage);
        (LastYear, ThisYear, AdultSocialCarePercentage) = (lastYear, thisYear, adultSocialCarePercentage);
    }

    /// <summary>Band D of the year before.</summary>
    public Money LastYear { get; }

    /// <summary>Band D of the year.</summary>
    public Money ThisYear { get; }

    /// <summary>Of last year's Band D, as a decimal.</summary>
    public decimal AdultSocialCarePercentage { get; }

    /// <summary>The whole rise, in pounds on Band D.</summary>
    public Money Rise => ThisYear - LastYear;

    /// <summary>The whole rise, of last year's Band D: 0.0494 is 4.94%. Exact but for the last of 28 digits.</summary>
    public decimal Percentage => Rise.Pounds / LastYear.Pounds;

    /// <summary>The part for adult social care, in pounds on Band D, not rounded: £1,355.21 × 3% is £40.6563.</summary>
    public Money AdultSocialCare => new(LastYear.Pounds * AdultSocialCarePercentage);

    /// <summary>The part for general spending, in pounds on Band D.</summary>
    public Money Core => Rise - AdultSocialCare;

    /// <summary>The part for general spending, of last year's Band D.</summary>
    public decimal CorePercentage => Core.Pounds / LastYear.Pounds;
}
