using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Reporting.Statements;

/// <summary>Drafts the statement of a scenario: what it costs, what kind of cost that is, who pays, what is not paid for, and what
/// is not known. Each subject speaks only where the ledger has something to say.</summary>
public static class StatementDraft
{
    /// <summary>The statement of one scenario of a file.</summary>
    /// <param name="file">The file, for the other scenarios that it compares with.</param>
    /// <param name="of">The scenario.</param>
    public static Statement Of(FileOutlook file, ScenarioOutlook of)
    {
        Subject subject = new(file, of);
        return new(
            Heading(of),
            [CostAnswer.In(subject), FundingAnswer.In(subject)],
            [
                .. Paragraph([CostAnswer.In(subject), .. CostAnswer.NotCosted(subject)]),
                .. Paragraph([.. CostNature.Sentences(subject)]),
                .. Paragraph([.. FundingSentences.Of(subject), .. ReserveSentences.Of(subject)]),
                .. Paragraph([.. UnfundedSentences.Of(subject)]),
                .. Paragraph([.. UnquantifiedSentences.Of(subject)]),
                .. Paragraph([.. AlternativeSentences.Of(subject)]),
                .. Paragraph([.. BasisSentences.Of(subject)]),
                .. Paragraph([.. RiskSentences.Of(subject)]),
            ]);
    }

    /// <summary>Whose plan it is of, and under which scenario.</summary>
    internal static string Heading(ScenarioOutlook of)
    {
        Plan plan = of.Outlook.Plan;
        return of.Scenario.IsBase ? $"{plan.Authority}: {plan.Title}" : $"{plan.Authority}: {plan.Title}. Scenario: {of.Scenario.Title}";
    }

    private static IEnumerable<Prose> Paragraph(IReadOnlyList<Prose> sentences) =>
        sentences.Count == 0 ? [] : [Prose.Join(" ", sentences)];
}
