using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Workbooks.Inputs;
using ReservesModel.Reporting.Workbooks.Shown;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Blocks;

/// <summary>The costs of a scenario: a row a line, each year a live product over the inputs, and their totals.</summary>
internal sealed class CostBlock
{
    /// <summary>What is said of a scenario without a line.</summary>
    internal const string NoCost = "The plan has no cost in it.";

    private const string NotQuantified = "not yet quantified";
    private const int NatureColumn = 2;

    private readonly SeriesRows _rows;
    private readonly Outlook _outlook;
    private readonly FundingRule _rule;
    private readonly List<ShownRow> _shown = [];

    internal CostBlock(SeriesRows rows, Outlook outlook, ScenarioInputs inputs, FundingRule rule)
    {
        (_rows, _outlook, _rule) = (rows, outlook, rule);
        rows.Part("Costs");
        Plan plan = outlook.Plan;
        Series[] lines = [.. plan.Actions.SelectMany(action => Rows(action, inputs))];
        HasLines = lines.Length > 0;
        if (!HasLines)
        {
            lines = [rows.Add(CellStyle.Label, [NoCost], _ => null)];
        }

        Lines = new(lines[0], lines[^1]);
        string known = outlook.Unquantified.IsEmpty ? "" : " of what is known";
        Total = rows.Total([$"Total{known}"], year => rows.Sum(year, Lines), year => outlook.Cost(year).Pounds);
        OneOff = OfNature("of which one-off", LineNature.OneOff);
        Recurrent = OfNature("of which recurrent", LineNature.Recurrent);
        Unquantified = rows.Add(CellStyle.Label, ["Lines not yet quantified"], year => new Cell.Formula(
            $"COUNTIF({Lines.In(year, rows.Sheet)},\"{NotQuantified}\")",
            outlook.UnquantifiedIn(year).Count(),
            CellStyle.Count));
        Series complete = rows.Add(CellStyle.Label, ["The total is"], year => new Cell.TextFormula(
            $"IF({Unquantified.At(year).From(rows.Sheet)}=0,\"complete\",\"incomplete\")",
            outlook.IsComplete(year) ? "complete" : "incomplete",
            CellStyle.NoFigure));
        const string inAll = "In all";
        _shown.AddRange(
        [
            new("total", inAll, [$"Total{known}"], Total, CellStyle.Total),
            new("one-off", inAll, ["of which one-off"], OneOff),
            new("recurrent", inAll, ["of which recurrent"], Recurrent),
            new("unquantified", inAll, ["Lines not yet quantified"], Unquantified, CellStyle.Count),
            new("complete", inAll, ["The total is"], complete),
        ]);
    }

    /// <summary>What the sheet of costs shows of it.</summary>
    internal IReadOnlyList<ShownRow> Shown => _shown;

    /// <summary>Whether the scenario has a line, or an action of which no cost is known.</summary>
    internal bool HasLines { get; }

    internal SeriesRange Lines { get; }

    internal Series Total { get; }

    internal Series OneOff { get; }

    internal Series Recurrent { get; }

    /// <summary>How many lines have no amount yet in a year.</summary>
    internal Series Unquantified { get; }

    private IEnumerable<Series> Rows(PlanAction action, ScenarioInputs inputs)
    {
        if (!action.IsNotCosted)
        {
            return action.Lines.Select(line => Row(line, inputs));
        }

        string[] words = [action.Title, "", action.Id];
        Series row = _rows.Add(CellStyle.Label, words, _ => new Cell.Text("not costed", CellStyle.NoFigure));
        _shown.Add(new(action.Id, "", words, row) { IsLeftOut = true });
        return [row];
    }

    private Series Row(PlanLine line, ScenarioInputs inputs)
    {
        string[] words = [line.Heading.Title, Nature(line.Nature), line.Key];
        string[] inGroup = [.. words, _rule.NameOf(line)];
        Series row = line is UnquantifiedLine unknown
            ? _rows.Add(CellStyle.Label, inGroup, year =>
                unknown.Years.Contains(year) ? new Cell.Text(NotQuantified, CellStyle.NoFigure) : null)
            : _rows.Formula(inGroup, year => inputs[line].In(year, _rows.Sheet), year => _outlook.Cost(year, line).Pounds);
        _shown.Add(new(line.Key, "", [.. words, line.Heading.IsAssumed ? "assumed in part" : ""], row) { IsLeftOut = true });
        return row;
    }

    internal static string Nature(LineNature nature) => nature == LineNature.NotStated ? "not stated" : PlanWords.Of(nature);

    private Series OfNature(string words, LineNature nature)
    {
        string natures = Lines.Column(NatureColumn, _rows.Sheet);
        return _rows.Formula(
            [words],
            year => $"SUMIF({natures},\"{Nature(nature)}\",{Lines.In(year, _rows.Sheet)})",
            year => _outlook.Cost(year, nature).Pounds);
    }
}
