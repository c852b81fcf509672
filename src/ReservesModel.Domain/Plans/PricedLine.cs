using System.Collections.Immutable;

namespace ReservesModel.Domain.Plans;

/// <summary>A line worked out from prices and multipliers that may change on any day: posts with their on-costs, places at a
/// price a week, a contract that follows an index, a saving with its delivery. Whatever its kind, it is a sum of products.</summary>
/// <param name="heading">What every line has.</param>
/// <param name="kind">What it is a cost of.</param>
public sealed class PricedLine(LineHeading heading, LineKind kind) : RunningLine(heading)
{
    /// <inheritdoc/>
    public override LineKind Kind { get; } = kind;

    /// <inheritdoc/>
    public override LineNature Nature => LineNature.Recurrent;

    /// <inheritdoc/>
    public override bool IsCredit => Kind is LineKind.Saving or LineKind.Income;

    /// <summary>What is added up: pay, employer's National Insurance, pension. In a fixed order.</summary>
    public required ImmutableArray<Charge> Charges { get; init; }

    /// <summary>The indices that its prices follow, each once.</summary>
    public ImmutableArray<PriceIndex> Indices { get; init; } = [];

    /// <summary>The key of the permanent post that agency cover stands in for; null if none is named.</summary>
    public Stated<string>? Instead { get; init; }

    /// <summary>The action that has to be complete before a saving can be made; null if none is named.</summary>
    public Stated<string>? EnabledBy { get; init; }

    /// <summary>Why a saving is made before the action that enables it is complete; null where it is not.</summary>
    public Stated<string>? BeforeEnabler { get; init; }

    /// <summary>Published rates that it needs and that are not known for all of its years.</summary>
    public ImmutableArray<CarriedRate> CarriedOn { get; init; } = [];

    /// <summary>The same line with one of its indices as it was assumed, before any rate of it was settled.</summary>
    public PricedLine AsAssumed(PriceIndex index) => With(
        this, [.. Charges.Select(charge => charge with { Products = [.. charge.Products.Select(product => AsAssumed(product, index))] })]);

    /// <summary>The same line over the time of another.</summary>
    public PricedLine Over(RunningLine other) => With(other, Charges);

    private static PriceProduct AsAssumed(PriceProduct product, PriceIndex index) => product with
    {
        Multipliers =
        [
            .. product.Multipliers.Select(multiplier => multiplier.Index == index && multiplier.AsAssumed is { } assumed
                ? multiplier with { Values = assumed }
                : multiplier),
        ],
    };

    private PricedLine With(RunningLine time, ImmutableArray<Charge> charges) => new(Heading, Kind)
    {
        Start = time.Start,
        End = time.End,
        PartYear = time.PartYear,
        Proration = time.Proration,
        Profile = time.Profile,
        Charges = charges,
        Indices = Indices,
        Instead = Instead,
        EnabledBy = EnabledBy,
        BeforeEnabler = BeforeEnabler,
        CarriedOn = CarriedOn,
    };
}
