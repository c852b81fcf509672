using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Workbooks.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Inputs;

/// <summary>The sheet of all inputs: the only constants that formulas rest on, but for how sources were shared out.</summary>
internal sealed class InputsSheet
{
    private readonly TimeAxis _axis;
    private IReadOnlyDictionary<string, Input>? _base;

    internal InputsSheet(FileOutlook file, TimeAxis axis)
    {
        _axis = axis;
        Sheet = new("Inputs", axis.Widths([36, 30, 12, 15], 44, 34, 11));
        SheetTop.Write(
            Sheet,
            "Inputs",
            file.Base.Outlook.Plan,
            [
                "Blue on yellow: what the plan states. Change a number here, and costs, totals, unfunded amounts and balances follow.",
                "A share is kept as parts of a number: 6 of 12. How the sources are shared out does not follow: run the program again for that.",
            ],
            ["Of", "Value", "Unit", "Every year"],
            axis,
            "As the plan says it",
            "Place in the plan",
            "Assumed");
    }

    internal Sheet Sheet { get; }

    /// <summary>The inputs of a scenario; the first is the one that the workbook shows, and the others read from it what they share.</summary>
    internal ScenarioInputs Add(ScenarioOutlook scenario)
    {
        Sheet.Skip();
        Sheet.Add().Words(CellStyle.Section, _base is null
            ? scenario.Scenario.Title
            : $"{scenario.Scenario.Title}: what differs in amount, share or limit");
        int before = Sheet.NextRow;
        InputRows rows = new(Sheet, _axis, _base ?? new Dictionary<string, Input>());
        ScenarioInputs inputs = new(rows, scenario.Outlook);
        if (Sheet.NextRow == before)
        {
            Sheet.Add().Words(CellStyle.Label, _base is null ? "The plan states no amount." : "No number differs; lines or sources may be left out.");
        }

        _base ??= rows.Rows;
        return inputs;
    }
}
