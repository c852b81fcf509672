using System.Collections.Immutable;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Workbooks.Blocks;
using ReservesModel.Reporting.Workbooks.Inputs;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks;

/// <summary>A scenario as the workbook works it out: its inputs, and its costs, reserves and funding over them.</summary>
internal sealed class ScenarioBlocks
{
    /// <param name="scenario">The scenario.</param>
    /// <param name="inputs">Where its inputs go.</param>
    /// <param name="axis">The time axis.</param>
    /// <param name="workings">Where it is worked out.</param>
    /// <param name="groups">The numbers of the groups of costs so far; new ones are added.</param>
    internal ScenarioBlocks(
        ScenarioOutlook scenario, InputsSheet inputs, TimeAxis axis, Sheet workings, Dictionary<string, int> groups)
    {
        Scenario = scenario;
        Outlook outlook = scenario.Outlook;
        FundingRule rule = new(outlook.Plan, groups);
        Inputs = inputs.Add(scenario, rule);
        SeriesRows rows = new(workings, axis, outlook.Years);
        workings.Skip();
        workings.Add().Words(CellStyle.Section, Title);
        Costs = new(rows, outlook, Inputs, rule);
        Reserves = [.. outlook.Plan.Reserves.Select(reserve => new ReserveBlock(rows, outlook, reserve, Inputs[reserve]))];
        Funding = new(rows, outlook, Costs, rule, Inputs, Reserves);
        foreach (ReserveBlock reserve in Reserves)
        {
            reserve.Draw(Funding);
        }
    }

    internal ScenarioOutlook Scenario { get; }

    internal ScenarioInputs Inputs { get; }

    internal CostBlock Costs { get; }

    internal ImmutableArray<ReserveBlock> Reserves { get; }

    internal FundingBlock Funding { get; }

    internal string Title => ScenarioNames.Of(Scenario.Scenario);

    internal Outlook Outlook => Scenario.Outlook;
}
