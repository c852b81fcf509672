using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Statements;

/// <summary>The first sentence: what the plan costs, in each year, or why that cannot be said.</summary>
internal static class CostAnswer
{
    internal static string In(Subject subject)
    {
        if (!subject.Plan.Lines.Any())
        {
            return NothingToPay(subject);
        }

        if (!subject.HasAmounts)
        {
            return subject.Outlook.Unquantified.All(line => line.Nature == LineNature.Recurrent)
                ? "No amount is given for the plan: its cost goes on from year to year, and is not yet quantified."
                : "No amount is given for the plan: its cost is not yet quantified.";
        }

        YearAmounts costs = subject.Amounts(subject.Outlook.GrossCost);
        string cost = costs.AreNil
            ? $"The plan {subject.Mood.Does("cost", "cost")} nothing in {subject.Plan.Horizon}"
            : $"The plan {subject.Mood.Does("cost", "cost")} {costs}{NotAFurtherOne(subject)}";
        if (subject.Outlook.HasCredits)
        {
            cost += $", before savings and income of {subject.Amounts(subject.Outlook.Credits)}";
        }

        return subject.Outlook.IsWhollyQuantified
            ? $"{cost}."
            : $"So far as it is quantified, {char.ToLowerInvariant(cost[0])}{cost[1..]}; that is not the whole, since {Missing(subject)}.";
    }

    /// <summary>What else must be said at once where a plan has nothing to pay in it.</summary>
    internal static IEnumerable<string> NotCosted(Subject subject)
    {
        if (!subject.Plan.Lines.Any() && subject.Plan.Actions.Length > 0 && subject.Outlook.IsWhollyQuantified)
        {
            yield return "A cost that arises from one of them later is not in this statement, and would be considered when it arises.";
        }
    }

    private static string NothingToPay(Subject subject)
    {
        int actions = subject.Plan.Actions.Length;
        if (actions == 0)
        {
            return "There is nothing to pay: the plan has no actions in it.";
        }

        return subject.Outlook.IsWhollyQuantified
            ? $"No cost is given for the plan: {Each(actions)} is said to cost nothing{Progress(subject.Plan)}."
            : $"No cost is given for the plan, and it is not known to be nil: {Missing(subject)}.";
    }

    private static string Each(int actions) => actions == 1 ? "its one action" : $"each of its {English.Number(actions)} actions";

    private static string Progress(Plan plan)
    {
        int complete = plan.Actions.Count(action => action.Status == ActionStatus.Complete);
        int underway = plan.Actions.Count(action => action.Status == ActionStatus.Underway);
        if (complete + underway < plan.Actions.Length)
        {
            return "";
        }

        return (underway, complete) switch
        {
            (_, 0) => ", and they are under way",
            (0, _) => ", and they are complete",
            _ => $", and {English.Number(underway)} of them {Are(underway)} under way and {English.Number(complete)} {Are(complete)} complete",
        };
    }

    private static string Are(int number) => number == 1 ? "is" : "are";

    // £190,000 in 2017/18 and in 2018/19 is one cost that goes on; readers have added such figures up.
    private static string NotAFurtherOne(Subject subject)
    {
        YearAmounts recurrent = subject.Amounts(year => subject.Outlook.Cost(year, LineNature.Recurrent));
        YearAmounts costs = subject.Amounts(subject.Outlook.GrossCost);
        string[] repeated = [.. costs.Repeated.Intersect(recurrent.Repeated)];
        return repeated.Length == 1 ? $": the same {repeated[0]} a year, not a further {repeated[0]} each year" : "";
    }

    private static string Missing(Subject subject)
    {
        int lines = subject.Outlook.Unquantified.Length;
        int actions = subject.Plan.Actions.Count(action => action.IsNotCosted);
        string[] missing =
        [
            .. lines == 0 ? [] : new[] { lines == 1 ? "one cost is not yet quantified" : $"{English.Number(lines)} costs are not yet quantified" },
            .. actions == 0 ? [] : new[] { $"nothing is said of what {English.Number(actions)} of its actions {(actions == 1 ? "costs" : "cost")}" },
        ];
        return English.And(missing);
    }
}
