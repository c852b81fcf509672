using System.Collections.Immutable;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Workbooks.Blocks;
using ReservesModel.Reporting.Workbooks.Inputs;
using ReservesModel.Reporting.Workbooks.Running;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks;

/// <summary>A scenario as the workbook works it out: its inputs, and its costs, reserves and funding over them.</summary>
internal sealed class ScenarioBlocks
{
    /// <param name="scenario">The scenario.</param>
    /// <param name="inputs">Where its inputs go.</param>
    /// <param name="axis">The time axis.</param>
    /// <param name="workings">Where it is worked out.</param>
    /// <param name="time">The days of the years; null where they have none that can be counted.</param>
    /// <param name="shared">What scenarios share; what is new is added.</param>
    internal ScenarioBlocks(
        ScenarioOutlook scenario, InputsSheet inputs, TimeAxis axis, Sheet workings, YearTime? time, SharedRows shared)
    {
        Scenario = scenario;
        Outlook outlook = scenario.Outlook;
        FundingRule rule = new(outlook.Plan, shared.GroupNumbers);
        Inputs = inputs.Add(scenario, rule);
        SeriesRows rows = new(workings, axis, outlook.Years);
        workings.Skip();
        workings.Add().Words(CellStyle.Section, Title);
        Inputs.WriteSteps(rows, time is null ? null : new(rows, time, outlook.Years, shared.Rows));
        Costs = new(rows, outlook, Inputs, rule);
        Reserves = [.. outlook.Plan.Reserves.Select(reserve => new ReserveBlock(rows, outlook, reserve, Inputs[reserve]))];
        Funding = new(rows, outlook, Costs, rule, Inputs, Reserves);
        foreach (ReserveBlock reserve in Reserves)
        {
            reserve.Close(Funding, Inputs[reserve.Reserve]);
        }

        // Last of a scenario: when other lines are shared over, other rows are there, and no other row may move by that.
        Shares = new(rows, outlook);
    }

    internal ScenarioOutlook Scenario { get; }

    internal ScenarioInputs Inputs { get; }

    internal CostBlock Costs { get; }

    internal ImmutableArray<ReserveBlock> Reserves { get; }

    internal FundingBlock Funding { get; }

    /// <summary>How the sources are shared over lines.</summary>
    internal SharesOverLines Shares { get; }

    internal string Title => ScenarioNames.Of(Scenario.Scenario);

    internal Outlook Outlook => Scenario.Outlook;
}
