using ReservesModel.Calculation.Budgets;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;

namespace ReservesModel.Tests.Published;

/// <summary>Published figures that cannot be right, which of them, and by how much. Nothing is made to match them.</summary>
public sealed class MisprintsTests
{
    [Fact] // movement in reserves 2020/21: the row above and the closing balance show (111,594)
    public void Notts_Fire_prints_an_increase_of_its_reserves_100000_too_high() =>
        Assert.Equal(Printed.Number("100,000"), Printed.Number("(11,594)") - Printed.Number("(111,594)"));

    [Fact] // "0.062)" where the need of 2028/29 less its options is over-identified; read as 0.062 it is 0.124 out
    public void Gateshead_lost_a_bracket()
    {
        AnnualGap need = new(Printed.Millions("2.676"));
        AnnualGap unidentified = need.Less(Printed.EachMillions("2.178; 0.560").Total());

        Assert.Equal(Printed.Millions("(0.062)"), unidentified.Amount);
        Assert.Equal(Printed.Millions("0.124"), Printed.Millions("0.062") - unidentified.Amount);
    }

    [Fact] // provisional outturn 2017-18, other earmarked reserves, £000; put right in the final file
    public void Cleveland_police_closes_2991_108_too_low()
    {
        RollForward line = new(Printed.Thousands("7,083.0"), Printed.Thousands("4,288.108"), Printed.Thousands("8,380.0"));

        Assert.False(line.Casts);
        Assert.Equal(Printed.Thousands("11,371.108"), line.Expected);
        Assert.Equal(Printed.Thousands("(2,991.108)"), line.Difference);
    }

    [Fact] // East Northamptonshire, February 2018 (docslib.org/doc/8506007): one area, and two tax bases
    public void East_Northamptonshire_states_two_figures_of_which_one_is_wrong()
    {
        decimal byDistrict = (4_189_660 / 133.65m).To(0);
        decimal byCounty = (38_757_000 / 1_166.59m).To(0);

        Assert.Equal(31_348, byDistrict);
        Assert.Equal(33_222, byCounty);
        Assert.Equal(Printed.Pounds("133.65"), CouncilTax.BandD(new(4_189_660), new(byDistrict)));
        Assert.Equal(Printed.Pounds("126.11"), CouncilTax.BandD(new(4_189_660), new(byCounty))); // £7.54 less than printed
    }

    // Where, one figure, the other, by how much the first is too high against the second. At Argyll and Bute an officer put it
    // right at the meeting.
    [Theory]
    [InlineData("Argyll and Bute, October 2017, £m: the text against the table", "1.997", "1.847", "0.150")]
    [InlineData("Haringey 2016-17, £000: financing against the council tax requirement", "83,235", "87,187", "(3,952)")]
    [InlineData("North Yorkshire Fire 2016-17, £000: financing against the council tax requirement", "19,005", "19,001", "4")]
    public void Two_figures_for_one_thing_differ(string source, string one, string other, string difference) => Assert.True(
        Printed.Number(one) - Printed.Number(other) == Printed.Number(difference), source);

    [Fact] // wellpaid.org.uk/new-national-insurance-rates: 582.02 - 489.70 is printed as 93.32
    public void A_payroll_page_prints_a_rise_1_pound_too_high() => Assert.Equal(
        Printed.Pounds("1.00"),
        Printed.Pounds("93.32") - (Printed.Pounds("582.02") - Printed.Pounds("489.70")));
}
