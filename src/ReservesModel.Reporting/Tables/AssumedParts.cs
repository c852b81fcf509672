using ReservesModel.Domain.Plans;

namespace ReservesModel.Reporting.Tables;

/// <summary>Which parts of a plan have a value that is assumed, so that their rows can be marked.</summary>
internal sealed class AssumedParts(Plan plan)
{
    private readonly HashSet<string> _paths = [.. plan.Assumptions.Select(assumption => assumption.Path)];

    internal bool Action(PlanAction action) =>
        _paths.Contains($"actions/{action.Id}") || action.Lines.Any(line => line.Heading.IsAssumed);

    internal bool Source(FundingSource source) => _paths.Contains($"funding/{source.Id}");

    internal bool Reserve(Reserve reserve) => _paths.Contains($"reserves/{reserve.Id}");
}
