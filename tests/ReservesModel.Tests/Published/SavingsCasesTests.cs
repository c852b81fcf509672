using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;

namespace ReservesModel.Tests.Published;

/// <summary>How far savings were made, as it was published.</summary>
public sealed class SavingsCasesTests
{
    // A11: Brighton and Hove, savings monitoring 2024/25, £000; its table has no address.
    private static readonly SavingsDelivery[] Brighton =
    [
        Row("5,020", "4,611"),
        Row("6,754", "5,714", "328"),
        Row("7,039", "5,942"),
        Row("2,339", "1,862"),
        Row("2,475", "1,271"),
    ];

    [Fact]
    public void What_is_at_risk_in_Brighton() => Assert.Equal(
        Printed.EachThousands("409; 1,368; 1,097; 477; 1,204"),
        Brighton.Select(row => row.AtRisk));

    [Fact]
    public void Brighton_casts_down_and_across()
    {
        SavingsDelivery total = SavingsDelivery.Total(Brighton);

        Assert.Equal(Row("23,627", "19,400", "328"), total);
        Assert.Equal(Printed.Thousands("4,555"), total.AtRisk);
        Assert.Equal(total.AtRisk, Brighton.Total(row => row.AtRisk));
    }

    [Fact] // A13 Surrey, outturn 2017/18: £80m of £95m
    public void Surrey_made_84_2_per_cent() =>
        Assert.Equal(84.2m, (100 * Row("95,000", "80,000").Delivered).To(1));

    private static SavingsDelivery Row(string proposed, string achieved, string pressure = "0") =>
        new(Printed.Thousands(proposed), Printed.Thousands(achieved), Printed.Thousands(pressure));
}
