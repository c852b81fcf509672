using ReservesModel.Domain.Outlooks;

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
        string heading = of.Scenario.IsBase ? subject.Plan.Title : $"{subject.Plan.Title}. Scenario: {of.Scenario.Title}";
        return new(
            $"{subject.Plan.Authority}: {heading}",
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

    private static IEnumerable<Prose> Paragraph(IReadOnlyList<Prose> sentences) =>
        sentences.Count == 0 ? [] : [Prose.Join(" ", sentences)];
}
