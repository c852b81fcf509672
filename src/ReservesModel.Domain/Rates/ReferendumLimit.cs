using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Rates;

/// <summary>By how much an authority may raise its Band D council tax in a year without a referendum (Local Government Finance
/// Act 1992, s52ZC, and each year's report on principles).</summary>
/// <remarks>A percentage is reached by "X%, or more than X%": exactly 3% needs a referendum, 2.99% does not. A sum must be
/// exceeded, "more than £5": exactly £5 needs none. With both, a rise is excessive only if it is both, so that the greater of the
/// two limits counts. The limit is on the basic amount without parish precepts. An authority may have been given a limit of its
/// own.</remarks>
public sealed record ReferendumLimit
{
    /// <summary>A limit in per cent, in pounds, or the greater of both.</summary>
    /// <exception cref="ArgumentException">Neither a percentage nor a sum.</exception>
    public ReferendumLimit(
        AuthorityClass authority,
        FinancialYear year,
        decimal? corePercentage,
        decimal adultSocialCarePercentage,
        Money? sum,
        string note,
        RateSource source)
    {
        if (corePercentage is null && sum is null)
        {
            throw new ArgumentException("A limit is a percentage, a sum, or both.", nameof(corePercentage));
        }

        (Authority, Year, CorePercentage) = (authority, year, corePercentage);
        (AdultSocialCarePercentage, Sum, Note, Source) = (adultSocialCarePercentage, sum, note, source);
    }

    /// <summary>For which kind of authority.</summary>
    public AuthorityClass Authority { get; }

    /// <summary>For which year's council tax.</summary>
    public FinancialYear Year { get; }

    /// <summary>For general spending, of last year's Band D, as a decimal: 0.03 is 3%. Null where there is a sum only.</summary>
    public decimal? CorePercentage { get; }

    /// <summary>What may be added for adult social care, of last year's Band D; may be reached.</summary>
    public decimal AdultSocialCarePercentage { get; }

    /// <summary>Pounds on Band D that may be reached whatever the percentage; null where there is a percentage only.</summary>
    public Money? Sum { get; }

    /// <summary>What else must be known of it; may be empty.</summary>
    public string Note { get; }

    /// <summary>Where it was read.</summary>
    public RateSource Source { get; }
}
