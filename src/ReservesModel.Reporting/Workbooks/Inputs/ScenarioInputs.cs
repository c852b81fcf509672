using System.Collections.Immutable;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Workbooks.Blocks;

namespace ReservesModel.Reporting.Workbooks.Inputs;

/// <summary>All inputs of one scenario, and the formulas over them.</summary>
internal sealed class ScenarioInputs
{
    private readonly Dictionary<PlanLine, LineFormula> _lines = [];
    private readonly Dictionary<Reserve, ReserveInputs> _reserves = [];
    private readonly Dictionary<FundingSource, SourceInputs> _sources = [];

    /// <summary>Writes the rows of a scenario, in the order of its costs, its reserves and its sources.</summary>
    internal ScenarioInputs(InputRows rows, Outlook outlook, FundingRule rule)
    {
        Plan plan = outlook.Plan;
        ImmutableArray<FinancialYear> years = outlook.Years;
        HashSet<string> titles = [];
        HashSet<string> shared = [.. plan.Lines.Select(line => line.Heading.Title).Where(title => !titles.Add(title))];
        LineInputs lines = new(rows, shared);
        ILookup<PlanLine, CostPosting> postings = outlook.Ledger.Costs.ToLookup(posting => posting.Line);
        foreach (PlanLine line in plan.Lines.Where(postings.Contains))
        {
            _lines.Add(line, lines.Add(line, [.. postings[line]]));
        }

        Input? budget = plan.NetRevenueBudget.IsEmpty
            ? null
            : rows.Add("budget", InputLine.Amounts(plan.Authority, "net revenue budget", plan.NetRevenueBudget, years));
        foreach (Reserve reserve in plan.Reserves)
        {
            _reserves.Add(reserve, ReserveInputs.Add(rows, reserve, years, budget));
        }

        foreach (FundingSource source in plan.SourcesOfMoney.Concat(plan.IntendedSources))
        {
            _sources.Add(source, SourceInputs.Add(rows, source, years, rule));
        }
    }

    internal LineFormula this[PlanLine line] => _lines[line];

    internal ReserveInputs this[Reserve reserve] => _reserves[reserve];

    internal SourceInputs this[FundingSource source] => _sources[source];
}
