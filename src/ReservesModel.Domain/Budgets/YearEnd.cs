using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Budgets;

/// <summary>How the first year of a plan ends as it is modelled: what the plan of the next year starts from.</summary>
public sealed class YearEnd
{
    /// <summary>The year.</summary>
    public required FinancialYear Year { get; init; }

    /// <summary>What each reserve closes with, by its id; a reserve whose balance is not stated is left out.</summary>
    public required ImmutableSortedDictionary<string, Money> Reserves { get; init; }

    /// <summary>What each source gave, by its id; of one that is to be identified, what was intended of it.</summary>
    public required ImmutableSortedDictionary<string, Money> Given { get; init; }

    /// <summary>The budget of the year; null where the plan states none.</summary>
    public BudgetYear? Budget { get; init; }

    /// <summary>What the plan's own lasting lines are of that budget.</summary>
    public required Money LastingLines { get; init; }

    /// <summary>The lines, as action/line, that cost or save something in a later year, or are not quantified in one.</summary>
    public required ImmutableHashSet<string> LinesGoingOn { get; init; }

    /// <summary>The same end of a year, with other lines that go on.</summary>
    public YearEnd With(ImmutableHashSet<string> linesGoingOn) => new()
    {
        Year = Year,
        Reserves = Reserves,
        Given = Given,
        Budget = Budget,
        LastingLines = LastingLines,
        LinesGoingOn = linesGoingOn,
    };
}
