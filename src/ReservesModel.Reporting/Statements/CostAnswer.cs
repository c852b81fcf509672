using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Queries;

namespace ReservesModel.Reporting.Statements;

/// <summary>The first sentence: what the plan costs, in each year, or why that cannot be said.</summary>
internal static class CostAnswer
{
    internal static Prose In(Subject subject)
    {
        if (!subject.Plan.Lines.Any())
        {
            return NothingToPay(subject);
        }

        if (!subject.HasAmounts)
        {
            return subject.Outlook.Unquantified.All(line => line.Nature == LineNature.Recurrent)
                ? (Prose)$"No amount is given for the plan: its cost goes on from year to year, and is not yet quantified."
                : (Prose)$"No amount is given for the plan: its cost is not yet quantified.";
        }

        YearAmounts costs = subject.Amounts(subject.Ask.GrossCost);
        Prose cost = costs.AreNil
            ? (Prose)$"The plan {subject.Mood.Does("cost", "cost")} nothing in {subject.Plan.Horizon}"
            : (Prose)$"The plan {subject.Mood.Does("cost", "cost")} {costs}{NotAFurtherOne(subject)}";
        if (subject.Outlook.HasCredits)
        {
            cost = $"{cost}, before savings and income of {subject.Amounts(subject.Ask.Credits)}";
        }

        return subject.Outlook.IsWhollyQuantified
            ? (Prose)$"{cost}."
            : (Prose)$"So far as it is quantified, {cost.Small()}; that is not the whole, since {Missing(subject)}.";
    }

    /// <summary>What else must be said at once where a plan has nothing to pay in it.</summary>
    internal static IEnumerable<Prose> NotCosted(Subject subject)
    {
        if (!subject.Plan.Lines.Any() && subject.Plan.Actions.Length > 0 && subject.Outlook.IsWhollyQuantified)
        {
            yield return $"A cost that arises from one of them later is not in this statement, and would be considered when it arises.";
        }
    }

    private static Prose NothingToPay(Subject subject)
    {
        int actions = subject.Plan.Actions.Length;
        if (actions == 0)
        {
            return $"There is nothing to pay: the plan has no actions in it.";
        }

        return subject.Outlook.IsWhollyQuantified
            ? (Prose)$"No cost is given for the plan: {Each(actions)} is said to cost nothing{Progress(subject.Plan)}."
            : (Prose)$"No cost is given for the plan, and it is not known to be nil: {Missing(subject)}.";
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
    private static Prose NotAFurtherOne(Subject subject)
    {
        HashSet<Money> recurrent = [.. subject.Amounts(subject.Ask.CostOf(LineNature.Recurrent)).Repeated.Select(figure => figure.Amount)];
        StatedFigure[] repeated = [.. subject.Amounts(subject.Ask.GrossCost).Repeated.Where(figure => recurrent.Contains(figure.Amount)).DistinctBy(figure => figure.Amount)];
        return repeated is [var same] ? (Prose)$": the same {same} a year, not a further {same} each year" : Prose.None;
    }

    /// <summary>What has no amount: one cost is not yet quantified.</summary>
    internal static string Missing(Subject subject)
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
