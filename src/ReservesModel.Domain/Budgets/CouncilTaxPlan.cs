using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Rates;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Budgets;

/// <summary>Council tax as a plan states it: last year's Band D, how it rises, and how many pay it.</summary>
public sealed class CouncilTaxPlan
{
    /// <summary>What kind of authority it is, which says what limit its rise has.</summary>
    public required AuthorityClass Authority { get; init; }

    /// <summary>Band D of the year before the first, without parish precepts, above nil.</summary>
    public required Stated<Money> LastBandD { get; init; }

    /// <summary>The rise of each year for general spending, of the Band D of the year before: 0.0299. None where nothing is
    /// said.</summary>
    public ByYear<decimal> CoreRise { get; init; } = ByYear<decimal>.None;

    /// <summary>The rise for adult social care, of the Band D of the year before.</summary>
    public ByYear<decimal> SocialCareRise { get; init; } = ByYear<decimal>.None;

    /// <summary>Dwellings as Band D equivalents, in every year of the horizon; all of them pay where no collection rate is
    /// stated.</summary>
    public required ByYear<decimal> Dwellings { get; init; }

    /// <summary>How much of the tax is collected, as a decimal; all of it where nothing is said.</summary>
    public ByYear<decimal> CollectionRate { get; init; } = ByYear<decimal>.None;

    /// <summary>How the tax base is rounded.</summary>
    public TaxBaseRounding Rounding { get; init; }

    /// <summary>The authority's part of a surplus of the collection fund, or below nil of a deficit, in the year that has it.</summary>
    public ByYear<Money> CollectionFund { get; init; } = ByYear<Money>.None;

    /// <summary>The limit on the rise of each year, as far as it is known.</summary>
    public required IReadOnlyDictionary<FinancialYear, ReferendumLimit> Limits { get; init; }

    /// <summary>Where it stands in the plan.</summary>
    public required Place Place { get; init; }

    /// <summary>The tax base of a year.</summary>
    public CouncilTaxBase Base(FinancialYear year) =>
        new(Dwellings[year]!.Value, CollectionRate[year]?.Value ?? 1, 0, Rounding);
}
