using ReservesModel.Calculation.Budgets;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Tests.Published;

namespace ReservesModel.Tests.Calculation.Budgets;

public sealed class CouncilTaxTests
{
    private static readonly CouncilTaxBase Base = new(53_941.25m, 0.9705m, 0, TaxBaseRounding.OneDecimal);

    [Theory]
    [InlineData(TaxBaseRounding.None, "89375.02")]
    [InlineData(TaxBaseRounding.TwoDecimals, "89375.02")]
    [InlineData(TaxBaseRounding.OneDecimal, "89375.0")]
    [InlineData(TaxBaseRounding.Whole, "89375")]
    public void A_tax_base_is_stated_as_the_authority_states_it(TaxBaseRounding rounding, string stated) =>
        Assert.Equal(Printed.Number(stated), new CouncilTaxBase(91_199, 0.98m, 0, rounding).BandDEquivalents);

    [Fact]
    public void Half_a_dwelling_counts_up() =>
        Assert.Equal(101, new CouncilTaxBase(100.5m, 1, 0, TaxBaseRounding.Whole).BandDEquivalents);

    [Fact]
    public void Dwellings_of_the_armed_forces_are_collected_in_full() =>
        Assert.Equal(980 + 50, new CouncilTaxBase(1_000, 0.98m, 50).BandDEquivalents);

    [Theory]
    [InlineData("0", "0.98")]
    [InlineData("1000", "0")]
    [InlineData("1000", "1.01")]
    [InlineData("-1", "0.98")]
    public void A_tax_base_that_nobody_pays_is_refused(string dwellings, string rate) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new CouncilTaxBase(Printed.Number(dwellings), Printed.Number(rate)));

    [Theory]
    [InlineData("1.00", "0.13")] // 0.125
    [InlineData("0.99", "0.12")]
    [InlineData("-1.00", "-0.13")]
    public void Band_D_is_to_the_penny_half_away_from_zero(string requirement, string bandD) =>
        Assert.Equal(Printed.Pounds(bandD), CouncilTax.BandD(Printed.Pounds(requirement), new CouncilTaxBase(8)));

    [Fact]
    public void Income_above_spending_asks_for_no_council_tax() =>
        Assert.Equal(Money.Nil, CouncilTax.Requirement(new(100), new(120)));

    [Fact] // £523,500 over 52,350 is £10 on Band D, of £1,355.21
    public void A_gap_is_so_much_on_Band_D()
    {
        CouncilTaxEquivalent equivalent = CouncilTax.Equivalent(new(523_500), Base, new(1_355.21m));

        Assert.Equal(new Money(10), equivalent.OnBandD);
        Assert.Equal(0.0074m, decimal.Round(equivalent.OfLastYear, 4, MidpointRounding.AwayFromZero));
    }

    [Theory]
    [InlineData("300000", 85, 100, "255000.00")]
    [InlineData("-300000", 85, 100, "-255000.00")]
    [InlineData("100", 1, 3, "33.33")]
    public void A_surplus_of_the_collection_fund_is_a_resource_a_deficit_a_cost(
        string balance, int parts, int of, string resource) =>
        Assert.Equal(resource, new CollectionFundBalance(Printed.Pounds(balance), new(parts, of)).Resource.ToString());

    [Fact]
    public void Resources_are_all_that_pays_but_reserves() => Assert.Equal(
        new Money(70 - 5 + 20 + 10),
        new BudgetResources(new(70), new(-5), new(20), new(10)).Total);
}
