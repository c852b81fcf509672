using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Rates;
using ReservesModel.Domain.Time;

namespace ReservesModel.Loading.Binding.Priced;

/// <summary>The employer's National Insurance: its rate, and the pay of one person for a whole year below which none is due, from
/// the days on which they change. What the plan says of a year replaces the published rates of it. Beyond the last published rate
/// that one is carried on, which a finding says.</summary>
/// <param name="Rate">The rate.</param>
/// <param name="Threshold">The threshold.</param>
/// <param name="CarriedOn">The years of the horizon that no published rate covers and the plan does not state.</param>
internal sealed record InsuranceSteps(Steps<decimal> Rate, Steps<Money> Threshold, ImmutableArray<CarriedRate> CarriedOn)
{
    /// <summary>What it is called.</summary>
    internal const string Name = "employer's National Insurance";

    /// <summary>What pay is multiplied by: one for all lines.</summary>
    internal Multiplier Multiplier { get; } = new(FactorKind.Rate, "National Insurance rate", Rate);

    private const string File = "employer-national-insurance.csv";
    private const int FirstRow = 2; // the first row of the file after its header

    internal static InsuranceSteps Of(ReferenceRates published, ByYear<decimal> rates, ByYear<Money> thresholds, Horizon horizon)
    {
        SortedDictionary<LocalDate, (Stated<decimal> Rate, Stated<Money> Threshold)> days = [];
        for (int row = 0; row < published.NationalInsurance.Length; row++)
        {
            EmployerNationalInsurance known = published.NationalInsurance[row];
            Place place = new(File, row + FirstRow, 1);
            days[known.FirstDay] = (
                new(known.Rate, string.Create(CultureInfo.InvariantCulture, $"{known.Rate * 100:0.##}%"), place),
                new(known.SecondaryThreshold, $"£{known.SecondaryThreshold.Pounds.ToString("#,0.##", CultureInfo.InvariantCulture)}", place));
        }

        foreach (FinancialYear year in horizon.Years.Where(year => rates[year] is not null || thresholds[year] is not null))
        {
            (Stated<decimal> rate, Stated<Money> threshold) before = At(days, year.FirstDay), next = At(days, year.Next.FirstDay);
            foreach (LocalDate within in days.Keys.Where(year.Contains).ToList())
            {
                days.Remove(within);
            }

            days[year.FirstDay] = (rates[year] ?? before.rate, thresholds[year] ?? before.threshold);
            days.TryAdd(year.Next.FirstDay, next);
        }

        return new(
            new([.. days.Keys], [.. days.Values.Select(both => both.Rate)]),
            new([.. days.Keys], [.. days.Values.Select(both => both.Threshold)]),
            Carried(published, [.. horizon.Years.Where(year => rates[year] is null || thresholds[year] is null)]));
    }

    private static ImmutableArray<CarriedRate> Carried(ReferenceRates published, ImmutableArray<FinancialYear> years)
    {
        LocalDate first = published.NationalInsurance[0].FirstDay, last = published.NationalInsurance[^1].LastDay;
        CarriedRate Before(int startMonth) =>
            new(Name, FinancialYear.Of(first, startMonth), [.. years.Where(year => year.FirstDay < first)], IsRaised: false);
        CarriedRate After(int startMonth) =>
            new(Name, FinancialYear.Of(last, startMonth), [.. years.Where(year => year.LastDay > last)], IsRaised: false);
        return years.IsEmpty ? [] : [Before(years[0].StartMonth), After(years[0].StartMonth)];
    }

    private static (Stated<decimal> Rate, Stated<Money> Threshold) At(
        SortedDictionary<LocalDate, (Stated<decimal> Rate, Stated<Money> Threshold)> days, LocalDate day)
    {
        var earlier = days.Where(pair => pair.Key <= day).Select(pair => pair.Value);
        return earlier.Any() ? earlier.Last() : days.Values.First();
    }
}
