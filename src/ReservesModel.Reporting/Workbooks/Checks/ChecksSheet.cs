using System.Collections.Immutable;
using ReservesModel.Domain.Time;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Checks;

/// <summary>The checks: each cell says OK, or how far it is out; one cell says it for all of them.</summary>
internal sealed class ChecksSheet
{
    private const string Ok = "OK";

    private readonly TimeAxis _axis;
    private readonly Row _totalRow;
    private readonly int _first;

    internal ChecksSheet(IReadOnlyList<ScenarioBlocks> scenarios, TimeAxis axis)
    {
        _axis = axis;
        Sheet = new("Checks", axis.Widths([58, 40, 6, 15]));
        SheetTop.Write(
            Sheet,
            "Checks",
            scenarios[0].Outlook.Plan,
            [
                "A check that is not OK shows the difference in pounds. All are OK for the plan as the program read it.",
                "After a change of inputs a difference from the program's figure is right: run it again on the changed plan.",
            ],
            ["Check", "Scenario", "", "All years"],
            axis);
        _totalRow = Sheet.Add().Words(CellStyle.TotalLabel, "All checks");
        Dictionary<ScenarioBlocks, ProgramFigures> figures = WriteFigures(scenarios);
        Sheet.Skip();
        Sheet.Add().Words(CellStyle.Section, "Checks");
        _first = Sheet.NextRow;
        foreach (ScenarioBlocks blocks in scenarios)
        {
            new ScenarioChecks(this, blocks).Write(figures[blocks]);
        }

        Total = WriteTotal();
    }

    internal Sheet Sheet { get; }

    /// <summary>The one cell that says whether every check is OK.</summary>
    internal Address Total { get; }

    /// <summary>What the total check says while all is well.</summary>
    internal static string TotalValue => Ok;

    /// <summary>A check of each year: OK where the expression is nil.</summary>
    internal void Add(
        string words, ScenarioBlocks blocks, ImmutableArray<FinancialYear> years, Func<FinancialYear, string> difference)
    {
        Row row = Sheet.Add().Words(CellStyle.Label, words, blocks.Title);
        foreach (FinancialYear year in years)
        {
            row.Put(_axis.Column(year), Check(difference(year)));
        }
    }

    /// <summary>A check over all years.</summary>
    internal void Add(string words, ScenarioBlocks blocks, string difference) =>
        Sheet.Add().Words(CellStyle.Label, words, blocks.Title).Put(TimeAxis.ConstantColumn, Check(difference));

    private static Cell.TextFormula Check(string difference) =>
        new Cell.TextFormula($"IF(ROUND({difference},2)=0,\"{Ok}\",ROUND({difference},2))", Ok, CellStyle.Check);

    private Dictionary<ScenarioBlocks, ProgramFigures> WriteFigures(IReadOnlyList<ScenarioBlocks> scenarios)
    {
        Sheet.Skip();
        Sheet.Add().Words(CellStyle.Section, "The program's own figures, to check the formulas against");
        return scenarios.ToDictionary(blocks => blocks, blocks => new ProgramFigures(Sheet, _axis, blocks));
    }

    private Address WriteTotal()
    {
        string all = new Address(Sheet.Name, _first, TimeAxis.ConstantColumn)
            .To(new(Sheet.Name, Sheet.NextRow - 1, _axis.LastColumn), Sheet);
        return _totalRow.Put(TimeAxis.ConstantColumn, new Cell.TextFormula(
            $"IF(COUNTIF({all},\"{Ok}\")=COUNTA({all}),\"{Ok}\",COUNTA({all})-COUNTIF({all},\"{Ok}\")&\" not OK\")",
            Ok,
            CellStyle.TotalCheck));
    }
}
