using NodaTime;
using NodaTime.Text;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Loading.Binding.Priced;

/// <summary>An index, and how far prices have risen by it from each day on which it rises. Rates compound: 1% and 2% make
/// 1.0302.</summary>
internal sealed record IndexSteps(PriceIndex Index, Steps<decimal> Steps)
{
    internal static IndexSteps Of(PriceIndex index, Horizon horizon)
    {
        List<LocalDate> days = [LocalDate.MinIsoValue];
        List<Stated<decimal>> values = [new(1, "1", index.Place)];
        List<string> written = [];
        for (FinancialYear year = First(index, horizon); year <= horizon.To; year = year.Next)
        {
            if (index.Applies(year) && index.Rate(year) is { } rate)
            {
                string from = index.FromMonth == year.StartMonth ? $"{year}" : LocalDatePattern.Iso.Format(index.FirstDay(year));
                written.Add($"{rate.Written} from {from}");
                days.Add(index.FirstDay(year));
                values.Add(new(values[^1].Value * (1 + rate.Value), string.Join(", ", written), rate.Place, rate.Assumed));
            }
        }

        return new(index, new([.. days], [.. values]));
    }

    private static FinancialYear First(PriceIndex index, Horizon horizon)
    {
        if (index.PriceBase is { } priceBase)
        {
            return priceBase.Value.Next;
        }

        // Far enough back for any rate that a plan may state without a price base.
        FinancialYear first = horizon.From;
        for (int back = 1; back <= Horizon.MostYears && horizon.From.StartYear - back > 0; back++)
        {
            FinancialYear year = new(horizon.From.StartYear - back, horizon.From.StartMonth);
            if (index.Rate(year) is not null)
            {
                first = year;
            }
        }

        return first;
    }
}
