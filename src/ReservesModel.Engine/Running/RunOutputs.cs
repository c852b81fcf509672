using System.Collections.Immutable;
using ReservesModel.Calculation.Budgets;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Engine.Output;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Extracts;
using ReservesModel.Reporting.Publication;
using ReservesModel.Reporting.Statements;
using ReservesModel.Reporting.Workbooks;

namespace ReservesModel.Engine.Running;

/// <summary>The files that a run makes, the manifest last. A statement knows all scenarios, whichever are shown.</summary>
internal static class RunOutputs
{
    internal const string Results = "results.json";

    /// <param name="plan">The plan.</param>
    /// <param name="scenarios">The scenarios asked for by name; none for all.</param>
    /// <param name="unit">The unit of the tables for publication; null for pounds, and pence where there are any.</param>
    internal static ImmutableArray<OutputFile> Of(LoadedPlan plan, IReadOnlyCollection<string> scenarios, MoneyUnit? unit)
    {
        FileOutlook outlook = plan.Only(scenarios);

        // The workbook takes as long as all other files together; figures that are there no longer change, so the two may be made at once.
        Task<OutputFile> workbook = Task.Run(() => OutputFile.Of(
            "workbook.xlsx", stream => WorkbookReport.Write(outlook, stream, Journal(outlook.Scenarios))));
        ImmutableArray<OutputFile> files =
        [
            OutputFile.Of(Results, stream => ResultsJson.Write(outlook, stream)),
            OutputFile.Of("summary.csv", stream => SummaryCsv.Write(outlook, stream)),
            OutputFile.Of("postings.csv", stream => PostingsCsv.Write(outlook, stream)),
            OutputFile.Of("funding.csv", stream => FundingCsv.Write(outlook, stream)),
            OutputFile.Of("reserves.csv", stream => ReservesCsv.Write(outlook, stream)),
            OutputFile.Of("budget-journal.csv", stream => BudgetJournalCsv.Write(Journal(outlook.Scenarios), stream)),
            .. outlook.Scenarios.SelectMany(scenario => Statements(plan.Outlook, scenario)),
            OutputFile.Of("tables.xlsx", stream => PublicationReport.Write(outlook, unit ?? MoneyUnit.Exact, stream)),
        ];
        files = files.Insert(files.Length - 1, workbook.GetAwaiter().GetResult());
        return files.Add(Manifest.Of(ProgramVersion.Text, scenarios, unit, plan.File.Inputs, files));
    }

    internal static IEnumerable<KeyValuePair<string, IEnumerable<JournalEntry>>> Journal(IEnumerable<ScenarioOutlook> scenarios) =>
        scenarios.Select(scenario => KeyValuePair.Create(scenario.Scenario.Id, BudgetJournal.Of(scenario.Outlook)));

    private static IEnumerable<OutputFile> Statements(FileOutlook file, ScenarioOutlook scenario)
    {
        Statement statement = StatementDraft.Of(file, scenario);
        string name = scenario.Scenario.IsBase ? "statement" : $"statement-{scenario.Scenario.Id}";
        yield return OutputFile.Text($"{name}.md", StatementText.Markdown(statement));
        yield return OutputFile.Text($"{name}.txt", StatementText.Plain(statement));
    }
}
