using System.Collections.Immutable;
using ReservesModel.Calculation.Budgets;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Time;

namespace ReservesModel.Tests.Published;

/// <summary>A5: Gateshead, medium-term financial strategy 2025/26 to 2029/30, £m to three decimals
/// (https://gateshead.gov.uk/article/29771/Proposal).</summary>
public sealed class MediumTermCasesTests
{
    private const string Adults = "2.117; 2.270; 1.878; 2.178; 1.481";
    private const string Children = "0.612; 1.744; 0.577; 0.560; 0";
    private const string Efficiencies = "2.095; 2.000; 2.000; 0; 0";

    private static readonly ImmutableArray<MediumTermGap> Gaps = MediumTermGaps.Of([.. Years()]);

    [Fact]
    public void The_gap_before_reserves() => Assert.Equal(
        Printed.EachMillions("13.324; 23.047; 30.016; 32.692; 34.354"),
        Gaps.Select(gap => gap.BeforeReserves.Amount));

    [Fact]
    public void The_cumulative_need() => Assert.Equal(
        Printed.EachMillions("4.824; 19.047; 30.016; 32.692; 34.354"),
        Gaps.Select(gap => gap.AfterReserves.Amount));

    [Fact] // 14.223 in the second year and not 9.723: the £4.5m by which the reserve's use falls has to be replaced
    public void The_annual_need() => Assert.Equal(
        Printed.EachMillions("4.824; 14.223; 10.969; 2.676; 1.662"),
        Gaps.Select(gap => gap.Need.Amount));

    [Fact] // the fourth year is printed "0.062)", without its first bracket: it is over-identified by 0.062
    public void What_the_options_leave_unidentified() => Assert.Equal(
        Printed.EachMillions("0; 8.209; 6.514; (0.062); 0.181"),
        Gaps.Select(gap => gap.Unidentified.Amount));

    [Fact] // "£14.8m" in the text
    public void What_is_unidentified_in_all() => Assert.Equal(
        Printed.Millions("14.842"),
        CumulativeGap.Of(Gaps.Select(gap => gap.Unidentified)).Amount);

    [Theory] // "£13.4m" of social care, "£6.1m" of efficiencies and £12.5m of reserves in the text
    [InlineData(Adults + "; " + Children, "13.417")]
    [InlineData(Efficiencies, "6.095")]
    [InlineData("8.500; 4.000", "12.500")]
    public void Totals_of_the_text(string parts, string total) =>
        Assert.Equal(Printed.Millions(total), Printed.EachMillions(parts).Total());

    private static IEnumerable<MediumTermYear> Years()
    {
        Money[] spend = Printed.EachMillions("320.647; 338.095; 354.069; 366.571; 377.341");
        Money[] funding = Printed.EachMillions("307.323; 315.048; 324.053; 333.879; 342.987");
        Money[] reserves = Printed.EachMillions("8.500; 4.000; 0; 0; 0");
        (string Name, Money[] Amounts)[] options =
        [
            ("Adult social care", Printed.EachMillions(Adults)),
            ("Children's services", Printed.EachMillions(Children)),
            ("Efficiencies", Printed.EachMillions(Efficiencies)),
        ];
        return Enumerable.Range(0, spend.Length).Select(at => new MediumTermYear(
            new FinancialYear(2025 + at),
            spend[at],
            funding[at],
            reserves[at],
            [.. options.Select(option => new SavingsOption(option.Name, option.Amounts[at]))]));
    }
}
