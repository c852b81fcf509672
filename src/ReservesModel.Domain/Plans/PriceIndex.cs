using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Plans;

/// <summary>How prices of one kind rise: a pay award, an index of a contract, the plan's own. Rates compound.</summary>
public sealed class PriceIndex
{
    /// <summary>The id, unique in the plan.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>The year in whose prices amounts are stated; rates of years after it apply. Null where the plan does not say, and
    /// then every rate given applies.</summary>
    public Stated<FinancialYear>? PriceBase { get; init; }

    /// <summary>The month of each year from which its rate applies, 1 to 12: 9 for an uplift every September.</summary>
    public required int FromMonth { get; init; }

    /// <summary>The rise of each year over the one before, as assumed: 0.02 for 2%. A year without one has no rise.</summary>
    public ByYear<decimal> Assumed { get; init; } = ByYear<decimal>.None;

    /// <summary>The rise of a year as settled, which replaces what was assumed, from the same day.</summary>
    public ByYear<decimal> Settled { get; init; } = ByYear<decimal>.None;

    /// <summary>Where it stands in the plan.</summary>
    public required Place Place { get; init; }

    /// <summary>The rate of a year: as settled, or else as assumed; null where neither is stated.</summary>
    public Stated<decimal>? Rate(FinancialYear year) => Settled[year] ?? Assumed[year];

    /// <summary>Whether a year's rate applies to amounts of the plan at all.</summary>
    public bool Applies(FinancialYear year) => PriceBase is null || year > PriceBase.Value;

    /// <summary>The same index as if nothing had been settled.</summary>
    public PriceIndex AsAssumed() => new()
    {
        Id = Id,
        Title = Title,
        PriceBase = PriceBase,
        FromMonth = FromMonth,
        Assumed = Assumed,
        Place = Place,
    };

    /// <summary>The first day from which a year's rate applies.</summary>
    public LocalDate FirstDay(FinancialYear year) =>
        new(FromMonth < year.StartMonth ? year.StartYear + 1 : year.StartYear, FromMonth, 1);

    /// <summary>The years of a horizon for which no rate is stated though one would apply.</summary>
    public IEnumerable<FinancialYear> Unstated(ImmutableArray<FinancialYear> years) =>
        years.Where(year => Applies(year) && Rate(year) is null);
}
