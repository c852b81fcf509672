using System.Collections.Immutable;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Workbooks.Blocks;
using ReservesModel.Reporting.Workbooks.Running;

namespace ReservesModel.Reporting.Workbooks.Inputs;

/// <summary>All inputs of one scenario, and the formulas over them.</summary>
internal sealed class ScenarioInputs
{
    private readonly Dictionary<PlanLine, LineFormula> _lines = [];
    private readonly Dictionary<Reserve, ReserveInputs> _reserves = [];
    private readonly Dictionary<FundingSource, SourceInputs> _sources = [];

    private readonly Dictionary<PlanLine, RunningInputs> _running = [];
    private readonly IReadOnlyList<IndexInputs> _indices = [];
    private readonly ImmutableArray<FinancialYear> _years;

    /// <summary>Writes the rows of a scenario, in the order of its indices, its costs, its reserves and its sources.</summary>
    /// <param name="rows">Where they go.</param>
    /// <param name="outlook">The scenario.</param>
    /// <param name="rule">How far its funding is live.</param>
    /// <param name="hasTime">Whether the workings have the days of the years, over which the time of a line can be worked out.</param>
    internal ScenarioInputs(InputRows rows, Outlook outlook, FundingRule rule, bool hasTime)
    {
        Plan plan = outlook.Plan;
        ImmutableArray<FinancialYear> years = _years = outlook.Years;
        HashSet<string> titles = [];
        HashSet<string> shared = [.. plan.Lines.Select(line => line.Heading.Title).Where(title => !titles.Add(title))];
        LineInputs lines = new(rows, shared);
        Dictionary<PlanLine, ImmutableArray<YearDay>> parts = [];
        foreach (PlanLine line in hasTime ? plan.Lines : [])
        {
            if (YearParts.Of(line, years) is { } ofLine)
            {
                parts.Add(line, ofLine);
            }
        }

        SharedValues values = new(rows, parts, years);
        _indices = [.. values.Indices.Values.Distinct()];
        ILookup<PlanLine, CostPosting> postings = outlook.Ledger.Costs.ToLookup(posting => posting.Line);
        foreach (PlanLine line in plan.Lines.Where(postings.Contains))
        {
            if (parts.TryGetValue(line, out ImmutableArray<YearDay> ofLine))
            {
                _running.Add(line, RunningInputs.Add(rows, (RunningLine)line, ofLine, lines.Title(line), years, values));
            }
            else
            {
                _lines.Add(line, lines.Add(line, [.. postings[line]]));
            }
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

    /// <summary>The formula of a line, once the rows that it is over are written.</summary>
    internal LineFormula this[PlanLine line] => _lines[line];

    /// <summary>What comes once in shares of an amount, with its line.</summary>
    internal IEnumerable<(OneOffLine Line, LineFormula.Phased Formula)> Phased => _lines
        .Where(pair => pair.Value is LineFormula.Phased).Select(pair => ((OneOffLine)pair.Key, (LineFormula.Phased)pair.Value));

    internal ReserveInputs this[Reserve reserve] => _reserves[reserve];

    internal SourceInputs this[FundingSource source] => _sources[source];

    /// <summary>Writes how prices rise, how long lines run, and what they then cost part by part.</summary>
    internal void WriteSteps(SeriesRows rows, RunningRows? running)
    {
        if (_indices.Count > 0)
        {
            rows.Part("How prices rise: 1 where they are those of the plan");
        }

        foreach (IndexInputs index in _indices)
        {
            index.Write(rows, _years);
        }

        if (_running.Count > 0)
        {
            rows.Part("How long each line runs, and what it then costs part by part");
        }

        foreach ((PlanLine line, RunningInputs inputs) in _running)
        {
            _lines.Add(line, running!.Write(inputs));
        }
    }
}
