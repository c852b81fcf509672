using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Queries;

namespace ReservesModel.Reporting.Statements;

/// <summary>What a statement is about: one scenario, beside the others of its file.</summary>
internal sealed class Subject(FileOutlook file, ScenarioOutlook of)
{
    internal FileOutlook File { get; } = file;

    internal ScenarioOutlook Of { get; } = of;

    internal Outlook Outlook => Of.Outlook;

    internal Plan Plan => Outlook.Plan;

    /// <summary>What may be asked of its ledger.</summary>
    internal LedgerQueries Ask { get; } = new(of.Outlook);

    /// <summary>How certain the verbs are: nothing "will" happen before it is decided.</summary>
    internal Mood Mood { get; } = new(of.Outlook.Plan.Decision?.Outcome ?? DecisionOutcome.Pending);

    /// <summary>Whether any line has an amount.</summary>
    internal bool HasAmounts => Plan.Lines.Any(line => line is not UnquantifiedLine);

    /// <summary>The figures of each year of the horizon, as text says them.</summary>
    internal YearAmounts Amounts(LedgerQuery query) => new(query, Outlook.Years);
}
