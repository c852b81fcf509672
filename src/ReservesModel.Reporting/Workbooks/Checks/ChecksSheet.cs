using System.Collections.Immutable;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Workbooks.Inputs;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Checks;

/// <summary>The checks: each cell says OK, or how far it is out; one cell says it for all of them. What must hold whatever the inputs
/// are is apart from what holds only as long as they are those that the program read.</summary>
internal sealed class ChecksSheet
{
    private const string Ok = "OK";
    private const int MessageColumn = 2;

    private readonly TimeAxis _axis;
    private readonly HashSet<Series> _checked = [];

    internal ChecksSheet(IReadOnlyList<ScenarioBlocks> scenarios, KeptInputs kept, TimeAxis axis, RecordChecks records)
    {
        _axis = axis;
        Sheet = new("Checks", axis.Widths([58, 40, 6, 15]));
        SheetTop.Write(
            Sheet,
            "Checks",
            scenarios[0].Outlook.Plan,
            [
                "A check that is not OK shows the difference in pounds. All are OK for the plan as the program read it.",
                "The first block must hold whatever the inputs are. The second shows what a changed input has moved, and then does not count.",
                "The last row says it for all of them, and so does the cover.",
            ],
            ["Check", "Scenario", "", "All years"],
            axis);
        ChangedCount = Sheet.Add().Words(CellStyle.Label, "Inputs changed since the program read them").Put(
            TimeAxis.ConstantColumn, new Cell.Formula(kept.CountFrom(Sheet), 0, CellStyle.Count));
        Changed = Sheet.Add().Words(CellStyle.Label, "Which inputs").Put(
            MessageColumn, new Cell.TextFormula(
            $"IF({ChangedCount.Name}=0,\"{NothingChanged}\",{ChangedCount.Name}&\", the first of: \"&{kept.FirstFrom(Sheet)})",
            NothingChanged,
            CellStyle.NoFigure));
        Dictionary<ScenarioBlocks, ProgramFigures> figures = WriteFigures(scenarios);
        string always = Write("Checks", scenarios, blocks => new ScenarioChecks(this, blocks).WriteLasting(records));
        string asRead = Write(
            "Live figures less the program's", scenarios, blocks => new ScenarioChecks(this, blocks).WriteAgainst(figures[blocks], records));
        Sheet.Skip();
        Sheet.Add().Words(CellStyle.Section, "In all");
        Address notOk = Sheet.Add().Words(CellStyle.Label, "Checks that are not OK").Put(TimeAxis.ConstantColumn, new Cell.Formula(
            $"{NotOk(always)}+({ChangedCount.Name}=0)*({NotOk(asRead)})", 0, CellStyle.Count));
        Total = Sheet.Add().Words(CellStyle.TotalLabel, "All checks").Put(TimeAxis.ConstantColumn, new Cell.TextFormula(
            $"IF({notOk.Name}=0,\"{Ok}\",{notOk.Name}&\" not OK\")", Ok, CellStyle.TotalCheck));
    }

    internal Sheet Sheet { get; }

    /// <summary>The one cell that says whether every check is OK.</summary>
    internal Address Total { get; }

    /// <summary>Says which input has been changed.</summary>
    internal Address Changed { get; }

    /// <summary>What the total check says while all is well.</summary>
    internal static string TotalValue => Ok;

    /// <summary>What is said while every input is as the program read it.</summary>
    internal static string NothingChanged => "none";

    private Address ChangedCount { get; }

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

    /// <summary>Whether no scenario has checked a row of inputs yet, which scenarios share.</summary>
    internal bool IsFirstOf(Input input) => _checked.Add(input.Series);

    /// <summary>A check over all years.</summary>
    internal void Add(string words, ScenarioBlocks blocks, string difference) =>
        Sheet.Add().Words(CellStyle.Label, words, blocks.Title).Put(TimeAxis.ConstantColumn, Check(difference));

    /// <summary>A check that what the program decided still stands: it does as long as no input is changed.</summary>
    internal void AddRunTheEngine(string words, ScenarioBlocks blocks) => Sheet.Add().Words(CellStyle.Label, words, blocks.Title).Put(
        TimeAxis.ConstantColumn,
        new Cell.TextFormula($"IF({ChangedCount.Fixed}=0,\"{Ok}\",\"run the engine\")", Ok, CellStyle.Check));

    private static Cell.TextFormula Check(string difference) =>
        new Cell.TextFormula($"IF(ROUND({difference},2)=0,\"{Ok}\",ROUND({difference},2))", Ok, CellStyle.Check);

    private static string NotOk(string cells) => $"COUNTA({cells})-COUNTIF({cells},\"{Ok}\")";

    private Dictionary<ScenarioBlocks, ProgramFigures> WriteFigures(IReadOnlyList<ScenarioBlocks> scenarios)
    {
        Sheet.Skip();
        Sheet.Add().Words(CellStyle.Section, "The program's own figures, to check the formulas against");
        return scenarios.ToDictionary(blocks => blocks, blocks => new ProgramFigures(Sheet, _axis, blocks));
    }

    private string Write(string title, IReadOnlyList<ScenarioBlocks> scenarios, Action<ScenarioBlocks> write)
    {
        Sheet.Skip();
        Sheet.Add().Words(CellStyle.Section, title);
        int first = Sheet.NextRow;
        foreach (ScenarioBlocks blocks in scenarios)
        {
            write(blocks);
        }

        return new Address(Sheet.Name, first, TimeAxis.ConstantColumn).FixedTo(new(Sheet.Name, Sheet.NextRow - 1, _axis.LastColumn), Sheet);
    }
}
