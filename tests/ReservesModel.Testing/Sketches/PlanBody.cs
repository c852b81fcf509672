using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Time;

namespace ReservesModel.Testing.Sketches;

/// <summary>A plan without its scenarios.</summary>
public sealed record PlanBody
{
    /// <summary>The calendar year in which the horizon starts.</summary>
    public int FirstYear { get; init; } = 2016;

    /// <summary>How many years the horizon has.</summary>
    public int Years { get; init; } = 1;

    /// <summary>The month in which years start.</summary>
    public int YearStarts { get; init; } = FinancialYear.April;

    public bool ByDays { get; init; }

    public AmountByYear? NetRevenueBudget { get; init; }

    public ImmutableArray<IndexSketch> Indices { get; init; } = [];

    public ImmutableArray<ActionSketch> Actions { get; init; } = [];

    public ImmutableArray<ReserveSketch> Reserves { get; init; } = [];

    public ImmutableArray<SourceSketch> Sources { get; init; } = [];

    public IEnumerable<int> StartYears => Enumerable.Range(FirstYear, Years);

    public LocalDate FirstDay => Year(FirstYear).FirstDay;

    public LocalDate LastDay => Year(FirstYear + Years - 1).LastDay;

    public FinancialYear Year(int startYear) => new(startYear, YearStarts);

    public int StartYearOf(LocalDate day) => FinancialYear.Of(day, YearStarts).StartYear;

    /// <summary>The day on which a line starts: a saving not before the day after the action that enables it is complete.</summary>
    public LocalDate StartOf(RunningSketch line) =>
        line is CreditSketch { EnabledBy: { } id, IsBeforeEnabler: false }
            && Actions.FirstOrDefault(action => action.Id == id)?.Completes is { } day && day >= line.Start
                ? day.PlusDays(1)
                : line.Start;

    /// <summary>The plan with a line changed, or left out where the change gives null.</summary>
    public PlanBody WithLine(string action, string line, Func<LineSketch, LineSketch?> change) =>
        WithAction(action, sketch => sketch with { Lines = Changed(sketch.Lines, each => each.Id == line, change) });

    public PlanBody WithAction(string id, Func<ActionSketch, ActionSketch?> change) =>
        this with { Actions = Changed(Actions, each => each.Id == id, change) };

    public PlanBody WithReserve(string id, Func<ReserveSketch, ReserveSketch?> change) =>
        this with { Reserves = Changed(Reserves, each => each.Id == id, change) };

    public PlanBody WithSource(string id, Func<SourceSketch, SourceSketch?> change) =>
        this with { Sources = Changed(Sources, each => each.Id == id, change) };

    private static ImmutableArray<T> Changed<T>(ImmutableArray<T> items, Func<T, bool> isIt, Func<T, T?> change)
        where T : class =>
        [.. items.Select(item => isIt(item) ? change(item) : item).OfType<T>()];
}
