using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Rates;

/// <summary>Facts from outside that plans are priced with, by year, each with its source. What is not here is not known: it is
/// never guessed from the year before.</summary>
public sealed class ReferenceRates
{
    /// <summary>The rates together.</summary>
    /// <exception cref="ArgumentException">National Insurance leaves a day out or states one twice, or a limit stands
    /// twice.</exception>
    public ReferenceRates(
        IEnumerable<EmployerNationalInsurance> nationalInsurance,
        PayScale njc,
        IEnumerable<PayAward> payAwards,
        IEnumerable<ReferendumLimit> referendumLimits)
    {
        NationalInsurance = [.. nationalInsurance.OrderBy(rate => rate.FirstDay)];
        Njc = njc;
        PayAwards = [.. payAwards.OrderBy(award => award.Year).ThenBy(award => award.FirstPoint)];
        ReferendumLimits = [.. referendumLimits.OrderBy(limit => limit.Authority).ThenBy(limit => limit.Year)];
        if (NationalInsurance.Zip(NationalInsurance.Skip(1)).Any(pair => pair.First.LastDay.PlusDays(1) != pair.Second.FirstDay))
        {
            throw new ArgumentException(
                "Each rate of National Insurance starts the day after the one before.", nameof(nationalInsurance));
        }

        if (ReferendumLimits.GroupBy(limit => (limit.Authority, limit.Year)).Any(same => same.Count() > 1))
        {
            throw new ArgumentException("A kind of authority has one limit a year.", nameof(referendumLimits));
        }
    }

    /// <summary>The employer's National Insurance, by day, without a gap.</summary>
    public ImmutableArray<EmployerNationalInsurance> NationalInsurance { get; }

    /// <summary>The spine of the National Joint Council for Local Government Services, England outside London.</summary>
    public PayScale Njc { get; }

    /// <summary>The awards of the National Joint Council, by year and then by point.</summary>
    public ImmutableArray<PayAward> PayAwards { get; }

    /// <summary>Limits on council tax, by kind of authority and then by year.</summary>
    public ImmutableArray<ReferendumLimit> ReferendumLimits { get; }

    /// <summary>The National Insurance due on a day; null before the first that is known and after the last.</summary>
    public EmployerNationalInsurance? NationalInsuranceOn(LocalDate day) =>
        NationalInsurance.FirstOrDefault(rate => rate.AppliesOn(day));

    /// <summary>The rates due in a year, in order, each with its part of the year by days; their parts add up to the whole. None
    /// where a day of the year is not known.</summary>
    public ImmutableArray<NationalInsuranceSpan> NationalInsuranceIn(FinancialYear year) =>
        NationalInsuranceOn(year.FirstDay) is null || NationalInsuranceOn(year.LastDay) is null
            ? []
            :
            [
                .. NationalInsurance
                    .Where(rate => year.Meets(rate.FirstDay, rate.LastDay))
                    .Select(rate => new NationalInsuranceSpan(rate, year.ByDays(rate.FirstDay, rate.LastDay))),
            ];

    /// <summary>What one post with this pay for the whole of a year costs in National Insurance in that year, exact; null where
    /// the year is not known. £30,000 in 2022/23: £20,900 × (15.05% × 219/365 + 13.8% × 146/365).</summary>
    public Money? NationalInsuranceOnPay(FinancialYear year, Money pay) => NationalInsuranceIn(year) is { IsEmpty: false } spans
        ? spans.Total(span => span.Rate.OnPayOfAYear(pay) * span.ShareOfYear)
        : null;

    /// <summary>The award of a year to a point; null where none is known for that point.</summary>
    public PayAward? PayAwardFor(FinancialYear year, int point) =>
        PayAwards.FirstOrDefault(award => award.Year == year && award.AppliesTo(point));

    /// <summary>The limit on the council tax of a kind of authority in a year; null where it is not known.</summary>
    public ReferendumLimit? LimitOf(AuthorityClass authority, FinancialYear year) =>
        ReferendumLimits.FirstOrDefault(limit => limit.Authority == authority && limit.Year == year);
}
