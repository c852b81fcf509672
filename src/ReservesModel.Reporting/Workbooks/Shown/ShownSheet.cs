using ReservesModel.Domain.Outlooks;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Shown;

/// <summary>A sheet that shows rows of the workings, of the scenario that was chosen on the cover.</summary>
/// <param name="axis">The time axis.</param>
/// <param name="choice">Where the number of the chosen scenario stands; null where there is only one.</param>
/// <param name="absent">The rows that stand in for a row which a scenario does not have.</param>
internal sealed class ShownSheet(TimeAxis axis, ScenarioChoice? choice, AbsentRows absent)
{
    /// <param name="file">What is shown.</param>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="headers">What the four columns before the years hold.</param>
    /// <param name="remark">How to read it.</param>
    /// <param name="scenarios">The rows of each scenario, the base case first.</param>
    /// <param name="nothing">What it says where no scenario has what it is to show; empty where one has.</param>
    internal Sheet Make(
        FileOutlook file, string name, string[] headers, string remark, IReadOnlyList<IReadOnlyList<ShownRow>> scenarios, string nothing)
    {
        Sheet sheet = new(name, axis.Widths([42, 28, 30, 16]));
        SheetTop.Write(sheet, name, file.Base.Outlook.Plan, [remark], headers, axis);
        WriteScenario(sheet, file);
        if (nothing.Length > 0)
        {
            sheet.Add().Words(CellStyle.Label, nothing);
        }

        Dictionary<string, ShownRow>[] byKey = [.. scenarios.Select(rows => rows.ToDictionary(row => row.Key))];
        string part = "";
        foreach (ShownRow row in InOrder(scenarios))
        {
            if (row.Part != part)
            {
                sheet.Skip();
                sheet.Add().Words(CellStyle.Part, part = row.Part);
            }

            Write(sheet, row, [.. byKey.Select(rows => rows.GetValueOrDefault(row.Key)?.Series ?? absent.For(row))]);
        }

        return sheet;
    }

    private void WriteScenario(Sheet sheet, FileOutlook file)
    {
        Row row = sheet.Add().Words(CellStyle.Part, "Scenario shown");
        row.Put(2, choice is null
            ? new Cell.Text(ScenarioNames.Of(file.Base.Scenario), CellStyle.Part)
            : new Cell.TextFormula(choice.Chosen.From(sheet), choice.Names[0], CellStyle.Part));
        sheet.Skip();
    }

    // By parts in the order in which they first come, and within a part likewise, so that what only another scenario has stands with its like.
    private static IEnumerable<ShownRow> InOrder(IReadOnlyList<IReadOnlyList<ShownRow>> scenarios) => scenarios
        .SelectMany(rows => rows)
        .DistinctBy(row => row.Key)
        .GroupBy(row => row.Part)
        .SelectMany(rows => rows);

    private void Write(Sheet sheet, ShownRow shown, Series[] series)
    {
        bool isTotal = shown.Style == CellStyle.Total;
        Row row = sheet.Add();
        if (isTotal)
        {
            for (int column = 1; column <= TimeAxis.ConstantColumn; column++)
            {
                row.Put(column, new Cell.Empty(CellStyle.TotalLabel));
            }
        }

        row.Words(isTotal ? CellStyle.TotalLabel : CellStyle.Label, shown.Words);
        for (int column = TimeAxis.FirstColumn; column <= axis.LastColumn; column++)
        {
            string formula = choice is null
                ? Shown(series[0].Column(column), series[0].CellIn(column), sheet)
                : $"CHOOSE({choice.Number.FixedFrom(sheet)},{string.Join(",", series.Select(one => one.Column(column).From(sheet)))})";
            row.Put(column, Cell(formula, series[0].CellIn(column), shown.Style));
        }
    }

    // Where the workings themselves only link to an input or a balance, that is what is shown: no link is to a link.
    private static string Shown(Address address, Cell? cell, Sheet sheet) => cell is Cell.Formula { Expression: var link } && IsLink(link)
        ? link.Contains('!', StringComparison.Ordinal) ? link : $"{address.Sheet}!{link}"
        : address.From(sheet);

    private static bool IsLink(string expression)
    {
        foreach (char letter in expression)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('$' or '!'))
            {
                return false;
            }
        }

        return char.IsAsciiLetter(expression[0]) || expression[0] == '$';
    }

    // What it shows until somebody chooses is the base case.
    private static Cell Cell(string formula, Cell? first, CellStyle style) => first switch
    {
        Cell.Formula figure => new Cell.Formula(formula, figure.Value, style),
        Cell.Number figure => new Cell.Formula(formula, figure.Value, style),
        Cell.Text words => new Cell.TextFormula(formula, words.Words, CellStyle.NoFigure),
        Cell.TextFormula words => new Cell.TextFormula(formula, words.Value, CellStyle.NoFigure),
        _ => new Cell.Formula(formula, 0, style),
    };
}
