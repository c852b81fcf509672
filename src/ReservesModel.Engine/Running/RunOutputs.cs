using System.Collections.Immutable;
using ReservesModel.Calculation.Budgets;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Engine.Output;
using ReservesModel.Reporting.Extracts;
using ReservesModel.Reporting.Statements;
using ReservesModel.Reporting.Workbooks;

namespace ReservesModel.Engine.Running;

/// <summary>The files that a run makes, the manifest last. A statement knows all scenarios, whichever are shown.</summary>
internal static class RunOutputs
{
    internal const string Results = "results.json";

    internal static ImmutableArray<OutputFile> Of(LoadedPlan plan, IReadOnlyCollection<string> scenarios)
    {
        FileOutlook outlook = plan.Only(scenarios);
        ImmutableArray<OutputFile> files =
        [
            OutputFile.Of(Results, stream => ResultsJson.Write(outlook, stream)),
            OutputFile.Of("summary.csv", stream => SummaryCsv.Write(outlook, stream)),
            OutputFile.Of("postings.csv", stream => PostingsCsv.Write(outlook, stream)),
            OutputFile.Of("funding.csv", stream => FundingCsv.Write(outlook, stream)),
            OutputFile.Of("reserves.csv", stream => ReservesCsv.Write(outlook, stream)),
            OutputFile.Of("budget-journal.csv", stream => BudgetJournalCsv.Write(Journal(outlook.Scenarios), stream)),
            .. outlook.Scenarios.SelectMany(scenario => Statements(plan.Outlook, scenario)),
            OutputFile.Of("workbook.xlsx", stream => WorkbookReport.Write(outlook, stream)),
        ];
        return files.Add(Manifest.Of(ProgramVersion.Text, scenarios, plan.File.Inputs, files));
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
