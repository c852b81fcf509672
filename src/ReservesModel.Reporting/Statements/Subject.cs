using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Reporting.Statements;

/// <summary>What a statement is about: one scenario, beside the others of its file.</summary>
internal sealed class Subject(FileOutlook file, ScenarioOutlook of)
{
    internal FileOutlook File { get; } = file;

    internal ScenarioOutlook Of { get; } = of;

    internal Outlook Outlook => Of.Outlook;

    internal Plan Plan => Outlook.Plan;

    /// <summary>How certain the verbs are: nothing "will" happen before it is decided.</summary>
    internal Mood Mood { get; } = new(of.Outlook.Plan.Decision?.Outcome ?? DecisionOutcome.Pending);

    /// <summary>Whether any line has an amount.</summary>
    internal bool HasAmounts => Plan.Lines.Any(line => line is not UnquantifiedLine);

    /// <summary>The amounts of each year of the horizon, as text says them.</summary>
    internal YearAmounts Amounts(Func<Domain.Time.FinancialYear, Domain.Amounts.Money> amount) =>
        new(Outlook.Years.Select(year => new Domain.Postings.YearFigure(year, amount(year))));
}
