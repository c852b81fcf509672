using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Workbooks.Blocks;
using ReservesModel.Reporting.Workbooks.Running;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Inputs;

/// <summary>The sheet of all inputs: the only constants that formulas rest on, but for what the program decided.</summary>
internal sealed class InputsSheet
{
    private readonly TimeAxis _axis;
    private IReadOnlyDictionary<string, Input>? _base;
    private Plan? _shown;

    internal InputsSheet(FileOutlook file, TimeAxis axis)
    {
        _axis = axis;
        Sheet = new("Inputs", axis.Widths([36, 26, 12, 14], 34, 26, 10, 10));
        SheetTop.Write(
            Sheet,
            "Inputs",
            file.Base.Outlook.Plan,
            [
                "Blue on yellow: what the plan states. Change a number here, and costs, funding, balances and the comparison follow.",
                "A share is kept as parts of a number: 6 of 12. The last column says which rows are not as the program read them.",
            ],
            Headers,
            axis,
            "As the plan says it",
            "Place in the plan",
            "Assumed",
            "Changed");
        Kept = new(Sheet, file.Base.Outlook.Plan, axis, Headers, axis.ColumnAfter + 3);
    }

    private static string[] Headers => ["Of", "Value", "Unit", "Every year"];

    internal Sheet Sheet { get; }

    /// <summary>The same as the program read them.</summary>
    internal KeptInputs Kept { get; }

    /// <summary>The first day of all years; to be asked for before any scenario.</summary>
    internal Input AddFirstDay(FinancialYear first)
    {
        Sheet.Skip();
        Sheet.Add().Words(CellStyle.Section, "Time");
        return new InputRows(Sheet, _axis, Kept, new Dictionary<string, Input>()).Add(
            "first-day", InputLine.Same("All years", "first day of the first year", InputLine.Date, InputValue.Silent(SerialDay.Of(first.FirstDay))));
    }

    /// <summary>The inputs of a scenario; the first is the one that the workbook shows, and the others read from it what they
    /// share.</summary>
    internal ScenarioInputs Add(ScenarioOutlook scenario, FundingRule rule)
    {
        Sheet.Skip();
        string title = ScenarioNames.Of(scenario.Scenario);
        Sheet.Add().Words(CellStyle.Section, _shown is null ? title : $"{title}: what differs");
        int before = Sheet.NextRow;
        InputRows rows = new(Sheet, _axis, Kept, _base ?? new Dictionary<string, Input>());
        ScenarioInputs inputs = new(rows, scenario.Outlook, rule, _axis.HasDays);
        if (_shown is not null && LeftOut(_shown, scenario.Outlook.Plan) is { Length: > 0 } leftOut)
        {
            Sheet.Add().Words(CellStyle.Plain, $"Left out: {leftOut}.");
        }
        else if (Sheet.NextRow == before)
        {
            string nothing = _shown is null ? "The plan states no amount." : "No amount, share, year or limit differs.";
            Sheet.Add().Words(CellStyle.Plain, nothing);
        }

        _base ??= rows.Rows;
        _shown ??= scenario.Outlook.Plan;
        return inputs;
    }

    private static string LeftOut(Plan shown, Plan plan)
    {
        HashSet<string> kept =
        [
            .. plan.Lines.Select(line => line.Key),
            .. plan.Funding.Select(source => source.Id),
            .. plan.Reserves.Select(reserve => reserve.Id),
        ];
        IEnumerable<string> leftOut =
        [
            .. shown.Lines.Where(line => !kept.Contains(line.Key)).Select(line => line.Heading.Title),
            .. shown.Funding.Where(source => !kept.Contains(source.Id)).Select(source => source.Title),
            .. shown.Reserves.Where(reserve => !kept.Contains(reserve.Id)).Select(reserve => reserve.Title),
        ];
        return English.And([.. leftOut.Distinct()]);
    }
}
