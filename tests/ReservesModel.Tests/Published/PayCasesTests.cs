using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Rates;
using ReservesModel.Loading.ReferenceData;

namespace ReservesModel.Tests.Published;

/// <summary>A10: the national pay award of 2022 on the lowest point
/// (https://hrforschools.org.uk/news/article/4/support-staff-pay-award-consultation-dates).</summary>
public sealed class PayCasesTests
{
    private static readonly ReferenceRates Rates = PublishedRates.Read();
    private static readonly PayPoint Lowest = Rates.Njc[new(2021), 1]!;
    private static readonly Money After = Rates.PayAwardFor(new(2022), 1)!.After(Lowest.Salary);

    [Fact] // 20,258 / 52.143 / 37 = 10.5002
    public void The_lowest_hour_is_10_50() =>
        Assert.Equal(new Money(10.50m), new PayPoint(new(2022), 1, After, Lowest.Source).Hourly());

    [Fact] // 1,925 / 18,333 = 10.5002%
    public void The_lowest_point_rises_by_10_50_per_cent() =>
        Assert.Equal(10.50m, (100 * (After - Lowest.Salary).Pounds / Lowest.Salary.Pounds).To(2));

    [Fact] // nipsa.org.uk/ea/1063: £1,925 is £1.025 an hour for 36 hours
    public void An_hour_of_the_award_of_2023_in_a_week_of_36_is_1_025() =>
        Assert.Equal(1.025m, (1_925 / PayPoint.WeeksInYear / 36).To(3));

    [Fact] // ukcalculator.com/employer-ni-calculator.html
    public void National_Insurance_on_30000_rises_by_865_80_in_2025() => Assert.Equal(
        new Money(865.80m),
        Rates.NationalInsuranceOnPay(new(2025), new(30_000)) - Rates.NationalInsuranceOnPay(new(2024), new(30_000)));
}
