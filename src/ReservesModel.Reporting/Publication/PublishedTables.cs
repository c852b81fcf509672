using System.Collections.Immutable;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Casting;
using ReservesModel.Reporting.Tables;

namespace ReservesModel.Reporting.Publication;

/// <summary>The tables of a plan that are published, in the order of their sheets. One without rows has no sheet.</summary>
internal static class PublishedTables
{
    internal static ImmutableArray<PublishedTable> Of(FileOutlook file) =>
        [.. All(file).Where(table => !table.Rows.IsEmpty)];

    private static IEnumerable<PublishedTable> All(FileOutlook file)
    {
        ScenarioOutlook shown = file.Base;
        Outlook outlook = shown.Outlook;
        Plan plan = outlook.Plan;
        string of = $"{plan.Title}, {plan.Authority}, {plan.Horizon}";
        string how = shown.Scenario.IsBase ? "" : $" The figures are of the scenario {shown.Scenario.Title}.";

        Table summary = SummaryTable.Of(outlook);
        yield return new(
            "Summary", $"Summary: {of}", "What the plan costs in each year, and how much of that is funded." + how,
            ["Figure"], summary.Headings, FlatRows.Of(summary), SumsOfTables.Summary(summary, outlook.HasCredits));

        Table costs = CostsTable.Of(outlook);
        yield return new(
            "Costs", $"Costs: {of}",
            "What each action and each of its lines costs in each year. Savings and income are below nil." + how,
            ["Action", "Line"], costs.Headings, FlatRows.OfTwo(costs, "All lines"), SumsOfTables.Costs(costs));

        Table funding = FundingTable.Of(outlook);
        yield return new(
            "Funding", $"Funding: {of}",
            "What each source gives in each year, and the cost that no source covers. What is only intended is no funding." + how,
            ["Source", "Part"], funding.Headings, Homes(FlatRows.OfTwo(funding, "All")), SumsOfTables.Funding(funding, outlook.HasCredits));

        Table reserves = ReservesTable.Of(outlook);
        yield return new(
            "Reserves", $"Reserves: {of}",
            "Each reserve from its opening to its closing balance. A year opens where the one before closed." + how,
            ["Reserve", "Movement"], reserves.Headings, FlatRows.OfTwo(reserves, ""), SumsOfTables.Reserves(reserves));

        if (shown.Budget is { } budget)
        {
            Table movement = BudgetTable.Movement(budget);
            yield return new(
                "Movement", $"Movement of the net budget: {of}",
                "How the net budget of each year comes from that of the year before." + how,
                ["Movement"], movement.Headings, FlatRows.Of(movement), SumsOfTables.Movement(movement));
            Table gap = BudgetTable.Gap(budget);
            yield return new(
                "Budget gap", $"Budget gap: {of}",
                "What pays for the net budget, and what is to be found. Cumulative gaps are never added up: each year's holds those before it." + how,
                ["Part of the gap"], gap.Headings, FlatRows.Of(gap), SumsOfTables.Gap(gap));
        }

        Table scenarios = ScenariosTable.Of(file);
        yield return new(
            "Scenarios", $"Scenarios compared: {of}", "What each scenario costs in each year, and what of that no source covers.",
            ["Scenario", "Figure"], scenarios.Headings, FlatRows.OfTwo(scenarios, ""), TableSums.None);

        Table findings = FindingsTable.Of(shown);
        yield return new(
            "Findings", $"Findings: {of}", "What the Section 151 officer would be asked about the plan, with how to answer it." + how,
            [findings.RowHeading], findings.Headings, FlatRows.Of(findings), TableSums.None);

        Table assumptions = AssumptionsTable.Of(outlook);
        yield return new(
            "Assumptions", $"Assumptions: {of}", "Every value of the plan that is assumed, and why." + how,
            [assumptions.RowHeading], assumptions.Headings, FlatRows.Of(assumptions), TableSums.None);
    }

    // A home is intended for what is unfunded, whatever row stands between the two.
    private static ImmutableArray<PublishedRow> Homes(ImmutableArray<PublishedRow> rows)
    {
        string? unfunded = rows.Select(row => row.Labels[0]).FirstOrDefault(label => label.StartsWith("Unfunded", StringComparison.Ordinal));
        return
        [
            .. rows.Select(row => unfunded is not null && row.Labels[1].StartsWith("intended: ", StringComparison.Ordinal)
                ? row with { Labels = [unfunded, row.Labels[1]] }
                : row),
        ];
    }
}
