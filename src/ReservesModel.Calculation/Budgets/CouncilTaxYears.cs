using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Rates;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Budgets;

/// <summary>Council tax, one year after another: each year's Band D rises on that of the year before, to the penny.</summary>
internal sealed class CouncilTaxYears(CouncilTaxPlan? plan)
{
    private Money _lastBandD = plan?.LastBandD.Value ?? Money.Nil;

    /// <summary>The next year; null where the plan does not state its council tax.</summary>
    internal CouncilTaxYear? Next(FinancialYear year)
    {
        if (plan is null)
        {
            return null;
        }

        decimal core = plan.CoreRise[year]?.Value ?? 0, socialCare = plan.SocialCareRise[year]?.Value ?? 0;
        CouncilTaxBase taxBase = plan.Base(year);
        Money bandD = new Money(_lastBandD.Pounds * (1 + core + socialCare)).ToPence();
        CouncilTaxRise rise = new(_lastBandD, bandD, socialCare);
        ReferendumVerdict? verdict = plan.Limits.TryGetValue(year, out ReferendumLimit? limit) ? ReferendumTest.Of(rise, limit) : null;
        _lastBandD = bandD;
        return new(taxBase, bandD, rise, verdict, CouncilTax.Income(bandD, taxBase), plan.CollectionFund[year]?.Value ?? Money.Nil);
    }
}
