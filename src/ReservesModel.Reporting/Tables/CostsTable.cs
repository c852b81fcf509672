using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Tables;

/// <summary>Costs by action, line and year, and their nature.</summary>
public static class CostsTable
{
    public static Table Of(Outlook outlook)
    {
        AssumedParts assumed = new(outlook.Plan);
        IEnumerable<Row> actions = outlook.Plan.Actions.SelectMany(action => ActionRows(outlook, action, assumed));
        bool hasLines = outlook.Plan.Lines.Any();
        return Table.Of("Costs", "Action and line", outlook.Years,
            hasLines ? [.. actions, Total(outlook), .. Natures(outlook)] : actions,
            Notes(outlook.Plan, hasLines));
    }

    private static IEnumerable<Row> ActionRows(Outlook outlook, PlanAction action, AssumedParts assumed)
    {
        if (action.IsNotCosted)
        {
            return [new(action.Title, [.. outlook.Years.Select(_ => Cell.NotCosted)])];
        }
        if (action.Lines.IsEmpty)
        {
            return [];
        }
        if (action.Lines is [PlanLine only])
        {
            string label = only.Heading.Title == action.Title ? action.Title : $"{action.Title}: {only.Heading.Title}";
            return [LineRow(outlook, only, label, 0)];
        }

        return
        [
            new(action.Title, [.. outlook.Years.Select(year => Cell.SoFar(Cost(outlook, action, year), IsWhole(action, year)))],
                IsAssumed: assumed.Action(action)),
            .. action.Lines.Select(line => LineRow(outlook, line, line.Heading.Title, 1)),
        ];
    }

    private static Row LineRow(Outlook outlook, PlanLine line, string label, int indent) => new(
        label,
        [.. outlook.Years.Select(year => Counts(line, year) ? Cell.NotYetQuantified : Cell.Of(outlook.Cost(year, line)))],
        indent,
        IsAssumed: line.Heading.IsAssumed);

    // By the lines of the action: the outlook's own sum goes over every posting of the year for each action.
    private static Money Cost(Outlook outlook, PlanAction action, FinancialYear year) =>
        action.Lines.Total(line => outlook.Cost(year, line));

    private static Row Total(Outlook outlook)
    {
        Cell[] cells = [.. outlook.Years.Select(year => YearCells.Cost(outlook, year))];
        return new(Array.Exists(cells, cell => cell.IsSoFarKnown) ? "Total so far known" : "Total", [.. cells], 0, RowKind.Total);
    }

    // A cost whose nature is not stated may turn out to be of either, so that neither is then the whole.
    private static IEnumerable<Row> Natures(Outlook outlook) =>
        from nature in new[] { LineNature.OneOff, LineNature.Recurrent, LineNature.NotStated }
        where outlook.Plan.Lines.Any(line => line.Nature == nature)
        select new Row(
            nature == LineNature.NotStated ? "nature not stated" : PlanWords.Of(nature),
            [
                .. outlook.Years.Select(year => Cell.SoFar(
                    outlook.Cost(year, nature),
                    !outlook.UnquantifiedIn(year).Any(line => line.Nature == nature || line.Nature == LineNature.NotStated))),
            ],
            1);

    private static IEnumerable<string> Notes(Plan plan, bool hasLines)
    {
        int costed = plan.Actions.Count(action => action.NoCost is not null && action.Lines.IsEmpty);
        if (!hasLines && !plan.Actions.Any(action => action.IsNotCosted))
        {
            yield return "There is nothing to pay in this plan.";
        }
        if (costed > 0)
        {
            yield return costed == 1
                ? "One action costs nothing, as the plan explains."
                : $"{English.Capital(English.Number(costed))} actions cost nothing, as the plan explains.";
        }
    }

    private static bool Counts(PlanLine line, FinancialYear year) =>
        line is UnquantifiedLine unquantified && unquantified.Years.Contains(year);

    private static bool IsWhole(PlanAction action, FinancialYear year) => !action.Lines.Any(line => Counts(line, year));
}
