using System.Collections.Immutable;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Workbooks.Blocks;
using ReservesModel.Reporting.Workbooks.Inputs;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks;

/// <summary>A scenario as the workbook works it out: its inputs, and its costs, funding and reserves over them.</summary>
internal sealed class ScenarioBlocks
{
    /// <param name="scenario">The scenario.</param>
    /// <param name="inputs">Its inputs.</param>
    /// <param name="axis">The time axis.</param>
    /// <param name="costs">Where its costs go.</param>
    /// <param name="funding">Where its funding goes, perhaps the same sheet.</param>
    /// <param name="reserves">Where its reserves go, perhaps the same sheet.</param>
    internal ScenarioBlocks(
        ScenarioOutlook scenario, ScenarioInputs inputs, TimeAxis axis, Sheet costs, Sheet funding, Sheet reserves)
    {
        (Scenario, Inputs) = (scenario, inputs);
        Outlook outlook = scenario.Outlook;
        Costs = new(new(costs, axis, outlook.Years), outlook, inputs);
        Funding = new(new(funding, axis, outlook.Years), outlook, Costs);
        SeriesRows rows = new(reserves, axis, outlook.Years);
        Reserves =
        [
            .. outlook.Plan.Reserves.Select(reserve => new ReserveBlock(rows, outlook, reserve, inputs[reserve], Funding)),
        ];
    }

    internal ScenarioOutlook Scenario { get; }

    internal ScenarioInputs Inputs { get; }

    internal CostBlock Costs { get; }

    internal FundingBlock Funding { get; }

    internal ImmutableArray<ReserveBlock> Reserves { get; }

    internal string Title => ScenarioNames.Of(Scenario.Scenario);

    internal Outlook Outlook => Scenario.Outlook;
}
