using ReservesModel.Calculation.Budgets;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Rates;
using ReservesModel.Loading.ReferenceData;

namespace ReservesModel.Tests.Published;

/// <summary>Council tax as it was published.</summary>
public sealed class CouncilTaxCasesTests
{
    // Dwellings, collection rate, rounding, published tax base. Bury is in the government's council tax requirement data.
    [Theory]
    [InlineData("A6 Bury 2016-17", "53,477.59", "0.9705", TaxBaseRounding.OneDecimal, "51,900.0")]
    [InlineData("A6 Bury 2017-18", "53,941.25", "0.9705", TaxBaseRounding.OneDecimal, "52,350.0")]
    [InlineData("A7 Harrow 2024/25 (moderngov.harrow.gov.uk, AIId 134274)", "91,199", "0.98", TaxBaseRounding.Whole, "89,375")]
    public void A_tax_base(string source, string dwellings, string rate, TaxBaseRounding rounding, string published)
    {
        CouncilTaxBase taxBase = new(Printed.Number(dwellings), Printed.Number(rate), 0, rounding);

        Assert.True(
            Printed.Number(published) == taxBase.BandDEquivalents,
            $"{source}: {taxBase.BandDEquivalents}, published {published}.");
    }

    // Requirement, tax base, published Band D. Dacorum's is the average with parishes, derived here: the excerpt ends before it.
    [Theory]
    [InlineData("A6 Bury 2016-17", "70,335,466", "51,900.0", "1,355.21")]
    [InlineData("A6 Bury 2017-18", "74,449,939", "52,350.0", "1,422.16")]
    [InlineData("A8 Dacorum 2025/26, derived", "15,564,139.81", "60,009.4", "259.36")]
    public void A_Band_D(string source, string requirement, string taxBase, string published)
    {
        Money bandD = CouncilTax.BandD(Printed.Pounds(requirement), new(Printed.Number(taxBase)));

        Assert.True(Printed.Pounds(published) == bandD, $"{source}: {bandD}, published {published}.");
    }

    [Fact] // A8 Dacorum 2025/26 (democracy.dacorum.gov.uk, CId 445, MId 4067)
    public void The_requirement_of_Dacorum_is_its_spending_less_its_income() => Assert.Equal(
        Printed.Pounds("15,564,139.81"),
        CouncilTax.Requirement(Printed.Pounds("172,312,554.99"), Printed.Pounds("156,748,415.18")));

    [Fact] // Aylesbury Vale, 27 February 2019: £318.63 above the precept, since Band D is rounded
    public void Band_D_times_the_tax_base_is_not_the_requirement_again() => Assert.Equal(
        Printed.Pounds("11,315,218.63"),
        CouncilTax.Income(Printed.Pounds("154.06"), new(Printed.Number("73,446.83"))));

    [Fact] // A6 Bury 2017-18: 4.940%, of which 3.000% for adult social care and 1.940% for the rest
    public void The_rise_of_Bury_is_3_and_1_94_per_cent()
    {
        CouncilTaxRise rise = BuryIn2017();

        Assert.Equal(Printed.Number("4.940"), (100 * rise.Percentage).To(3));
        Assert.Equal(Printed.Number("1.940"), (100 * rise.CorePercentage).To(3));
        Assert.Equal(Printed.Pounds("40.6563"), rise.AdultSocialCare);
    }

    [Fact] // A6 Bury 2017-18: adult social care £2,128,357, which is 3% of the Band D of 2016-17
    public void Adult_social_care_is_of_the_Band_D_of_the_year_before() => Assert.Equal(
        2_128_357,
        CouncilTax.Income(BuryIn2017().AdultSocialCare, new(Printed.Number("52,350.0"))).Pounds.To(0));

    [Fact] // 4.94%, below 5% of which 3% for adult social care
    public void Bury_needed_no_referendum()
    {
        ReferendumLimit limit = PublishedRates.Read().LimitOf(AuthorityClass.UpperTier, new(2017))!;

        ReferendumVerdict verdict = ReferendumTest.Of(BuryIn2017(), limit);

        Assert.False(verdict.IsExcessive);
        Assert.Equal(Printed.Pounds("1,422.97"), verdict.HighestBandD);
    }

    [Theory] // breckland.gov.uk, council tax referendum 2024-25: 3% or more, and more than £5
    [InlineData("100.00", "105.00", false)]
    [InlineData("100.00", "105.01", true)]
    [InlineData("200.00", "205.99", false)]
    [InlineData("200.00", "206.00", true)]
    public void A_district_of_2024_25_may_raise_the_greater_of_two(string last, string now, bool excessive) => Assert.Equal(
        excessive,
        ReferendumTest.Of(
            new(Printed.Pounds(last), Printed.Pounds(now)),
            PublishedRates.Read().LimitOf(AuthorityClass.ShireDistrict, new(2024))!).IsExcessive);

    private static CouncilTaxRise BuryIn2017() => new(Printed.Pounds("1,355.21"), Printed.Pounds("1,422.16"), 0.03m);
}
