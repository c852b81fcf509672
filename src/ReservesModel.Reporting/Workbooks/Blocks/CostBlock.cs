using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Workbooks.Inputs;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Blocks;

/// <summary>The costs of a scenario: a row a line, each year a live product over the inputs, and their totals.</summary>
internal sealed class CostBlock
{
    internal static readonly string[] Headers = ["Cost", "Nature", "Line", "Remark"];

    internal const string Remark = "Each year of a line is worked out over the inputs; totals are sums of lines.";

    private const string NotQuantified = "not yet quantified";
    private const int NatureColumn = 2;

    private readonly SeriesRows _rows;
    private readonly Outlook _outlook;

    internal CostBlock(SeriesRows rows, Outlook outlook, ScenarioInputs inputs)
    {
        (_rows, _outlook) = (rows, outlook);
        Plan plan = outlook.Plan;
        Series[] lines = [.. plan.Actions.SelectMany(action => Rows(action, inputs))];
        if (lines.Length == 0)
        {
            lines = [rows.Add(CellStyle.Label, ["The plan has no cost in it."], _ => null)];
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
        rows.Add(CellStyle.Label, ["The total is"], year => new Cell.TextFormula(
            $"IF({Unquantified.At(year).From(rows.Sheet)}=0,\"complete\",\"incomplete\")",
            outlook.IsComplete(year) ? "complete" : "incomplete",
            CellStyle.NoFigure));
    }

    internal SeriesRange Lines { get; }

    internal Series Total { get; }

    internal Series OneOff { get; }

    internal Series Recurrent { get; }

    /// <summary>How many lines have no amount yet in a year.</summary>
    internal Series Unquantified { get; }

    private IEnumerable<Series> Rows(PlanAction action, ScenarioInputs inputs) => action.IsNotCosted
        ? [_rows.Add(CellStyle.Label, [action.Title, "", action.Id], _ => new Cell.Text("not costed", CellStyle.NoFigure))]
        : action.Lines.Select(line => Row(line, inputs));

    private Series Row(PlanLine line, ScenarioInputs inputs)
    {
        string[] words =
            [line.Heading.Title, Nature(line.Nature), line.Key, line.Heading.IsAssumed ? "assumed in part" : ""];
        return line is UnquantifiedLine unknown
            ? _rows.Add(CellStyle.Label, words, year =>
                unknown.Years.Contains(year) ? new Cell.Text(NotQuantified, CellStyle.NoFigure) : null)
            : _rows.Formula(words, year => inputs[line].In(year, _rows.Sheet), year => _outlook.Cost(year, line).Pounds);
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
