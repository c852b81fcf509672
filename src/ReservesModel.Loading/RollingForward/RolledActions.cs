using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.RollingForward;

/// <summary>The actions of a plan in its next year: those that are complete and cost nothing more drop out.</summary>
internal sealed class RolledActions(Plan plan, FinancialYear first, YearEnd end, List<NewYearChange> changes)
{
    private readonly RolledLines _lines = new(plan, first, end, changes);

    internal ObjectNode In(ObjectNode root)
    {
        root = root.Each("actions", (id, action) => WithLines(id, action));
        HashSet<string> enablers = [.. Lines(root).Select(line => line.Node["enabledBy"]?.Value.Written).OfType<string>()];
        root = root.Each("actions", (id, action) => IsDone(id, action) && !enablers.Contains(id) ? Drop(id) : action);
        HashSet<string> kept = [.. Lines(root).Select(line => line.Key)];
        return root.Each("actions", (_, action) => action.Each("lines", (_, line) =>
            line["instead"]?.Value.Written is { } instead && !kept.Contains(instead) ? line.Dropping("instead") : line));
    }

    private ObjectNode WithLines(string id, ObjectNode action)
    {
        ObjectNode rolled = action.Each("lines", (line, node) => _lines.Of($"{id}/{line}", node));
        return action["lines"] is null || rolled["lines"] is not null
            ? rolled
            : rolled.With("noCost", action.Says($"What it cost fell before {first}."));
    }

    // One that is neither costed nor said to cost nothing may still cost something.
    private bool IsDone(string id, ObjectNode action) =>
        action["status"]?.Value.Written == Words.Of(ActionStatus.Complete)
        && (action["lines"] is not null || action["noCost"] is not null)
        && action.Items("lines").All(line => !end.LinesGoingOn.Contains($"{id}/{line.Id}"));

    private ObjectNode? Drop(string id)
    {
        changes.Add(new(NewYearChangeKind.Dropped, id, $"it is complete, and costs nothing from {first} on"));
        return null;
    }

    private static IEnumerable<(string Key, ObjectNode Node)> Lines(ObjectNode root) =>
        from action in root.Items("actions")
        from line in action.Node.Items("lines")
        select ($"{action.Id}/{line.Id}", line.Node);
}
