using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Loading.Binding.Priced;

/// <summary>An index, and how far prices have risen by it from each day on which it rises. Rates compound: 1% and 2% make
/// 1.0302.</summary>
/// <param name="index">The index.</param>
/// <param name="steps">How far prices have risen, from each day.</param>
/// <param name="asAssumed">How far they would have risen if no rate had been settled; null where none has.</param>
/// <param name="unstated">The years of the plan for which no rate is stated though one would count.</param>
internal sealed class IndexSteps(
    PriceIndex index, Steps<decimal> steps, Steps<decimal>? asAssumed, IEnumerable<FinancialYear> unstated)
{
    internal const int MostRise = 1_000_000;

    /// <summary>The index.</summary>
    internal PriceIndex Index { get; } = index;

    /// <summary>The year in which prices would be more than <see cref="MostRise"/> times those of the plan; null if they never are.
    /// They then stay where they were.</summary>
    internal FinancialYear? BeyondAllPrices { get; private init; }

    /// <summary>What prices are multiplied by: one for all lines that follow the index.</summary>
    internal Multiplier Multiplier { get; } =
        new(FactorKind.PriceIndex, index.Title, steps) { Index = index, AsAssumed = asAssumed, Unstated = [.. unstated] };

    internal static IndexSteps Of(PriceIndex index, Horizon horizon)
    {
        (Steps<decimal> steps, FinancialYear? beyond) = Rises(index, horizon);
        return new(index, steps, index.Settled.IsEmpty ? null : Rises(index.AsAssumed(), horizon).Steps, index.Unstated(horizon.Years))
        {
            BeyondAllPrices = beyond,
        };
    }

    private static (Steps<decimal> Steps, FinancialYear? Beyond) Rises(PriceIndex index, Horizon horizon)
    {
        List<LocalDate> days = [LocalDate.MinIsoValue];
        List<Stated<decimal>> values = [new(1, "1", index.Place)];
        List<string> written = [];
        for (FinancialYear year = First(index, horizon); year <= horizon.To; year = year.Next)
        {
            if (index.Applies(year) && index.Rate(year) is { } rate)
            {
                decimal risen = values[^1].Value * (1 + rate.Value);
                if (risen > MostRise)
                {
                    return (new([.. days], [.. values]), year);
                }

                written.Add(From(index, rate, year));
                days.Add(index.FirstDay(year));
                values.Add(new(risen, string.Join(", ", written), rate.Place, rate.Assumed));
            }
        }

        return (new([.. days], [.. values]), null);
    }

    /// <summary>The same where prices are known in themselves from certain days on: from each of these the index starts anew, and the
    /// rate of its year is in them.</summary>
    internal IndexSteps StartingAnew(ImmutableArray<LocalDate> known, Horizon horizon) => new(
        Index,
        Anew(Index, known, horizon),
        Index.Settled.IsEmpty ? null : Anew(Index.AsAssumed(), known, horizon),
        horizon.Years.Where(year => year.FirstDay > known[0] && Index.Rate(year) is null && !known.Any(year.Contains)));

    private static Steps<decimal> Anew(PriceIndex index, ImmutableArray<LocalDate> known, Horizon horizon)
    {
        SortedDictionary<LocalDate, FinancialYear?> changes = [];
        for (FinancialYear year = FinancialYear.Of(known[0], horizon.From.StartMonth).Next; year <= horizon.To; year = year.Next)
        {
            changes[index.FirstDay(year)] = index.Rate(year) is null ? null : year;
        }

        foreach (LocalDate day in known)
        {
            changes.TryAdd(day, null);
        }

        Stated<decimal> unchanged = new(1, "1", index.Place), now = unchanged;
        List<string> written = [];
        List<Stated<decimal>> values = [];
        foreach ((LocalDate day, FinancialYear? year) in changes)
        {
            if (known.Contains(day))
            {
                now = unchanged;
                written.Clear();
            }

            LocalDate last = known.Last(each => each <= day);
            if (year is not null && year > FinancialYear.Of(last, year.StartMonth) && now.Value * (1 + index.Rate(year)!.Value) <= MostRise)
            {
                Stated<decimal> rate = index.Rate(year)!;
                written.Add(From(index, rate, year));
                now = new(now.Value * (1 + rate.Value), string.Join(", ", written), rate.Place, rate.Assumed);
            }

            values.Add(now);
        }

        return new([.. changes.Keys], [.. values]);
    }

    private static string From(PriceIndex index, Stated<decimal> rate, FinancialYear year) =>
        $"{rate.Written} from {(index.FromMonth == year.StartMonth ? $"{year}" : LocalDatePattern.Iso.Format(index.FirstDay(year)))}";

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
