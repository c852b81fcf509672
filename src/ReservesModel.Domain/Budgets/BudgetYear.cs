using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Budgets;

/// <summary>A year of the budget rolled forward. Opening − one-offs of the year before + permanent movements + one-offs of the
/// year = closing, and the next year opens there.</summary>
public sealed class BudgetYear
{
    /// <summary>The year.</summary>
    public required FinancialYear Year { get; init; }

    /// <summary>The net budget of the year before, with its one-offs.</summary>
    public required Money Opening { get; init; }

    /// <summary>The one-offs of the year before, which are taken out again; above nil where they raised it.</summary>
    public required Money OneOffsRemoved { get; init; }

    /// <summary>What moves the budget for good, each with what it comes from; savings below nil. Those of nil are left out.</summary>
    public required ImmutableArray<BudgetMovement> Movements { get; init; }

    /// <summary>What is in the budget for this year alone.</summary>
    public required Money OneOffs { get; init; }

    /// <summary>What pays for it, reserves apart; null where the plan states no resources.</summary>
    public CouncilTaxYear? CouncilTax { get; init; }

    /// <summary>Council tax, its collection fund, business rates and grants together.</summary>
    public required Money Resources { get; init; }

    /// <summary>What the plan's grants, contributions, receipts and savings give for its own lines. A source that is the base
    /// budget is the budget itself, and brings nothing to it.</summary>
    public required Money PlanFunding { get; init; }

    /// <summary>What is taken from reserves for the year: what the plan's sources draw, and what is taken besides.</summary>
    public required Money Reserves { get; init; }

    /// <summary>The savings and additional income of all years so far and of this one, above nil.</summary>
    public required Money SavingsSoFar { get; init; }

    /// <summary>The budget gap: each year's holds those before it.</summary>
    public required MediumTermGap Gap { get; init; }

    /// <summary>The gap if no saving were made in this year or before it.</summary>
    public CumulativeGap GapBeforeSavings => new(Gap.BeforeReserves.Amount + SavingsSoFar);

    /// <summary>The gap after savings and reserves as council tax; null where the plan does not state its council tax.</summary>
    public CouncilTaxEquivalent? AsCouncilTax { get; init; }

    /// <summary>The permanent movements of one kind.</summary>
    public Money Moved(MovementKind kind) => Movements.Where(movement => movement.Kind == kind).Total(movement => movement.Amount);

    /// <summary>The permanent budget of the year: what the next year opens with once this year's one-offs are out.</summary>
    public Money Permanent => Opening - OneOffsRemoved + Movements.Total(movement => movement.Amount);

    /// <summary>The net budget of the year.</summary>
    public Money Closing => Permanent + OneOffs;
}
