using System.Collections.Immutable;
using ReservesModel.Domain.Claims;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Calculation.Reconciliation;

/// <summary>Holds a report against the ledger of a scenario. A sentence that names another scenario of the plan is held against
/// that one.</summary>
public static class ReportReconciliation
{
    private const int ShortestTitle = 8;

    public static ReconciledReport Of(Report report, FileOutlook file, ScenarioOutlook scenario)
    {
        Dictionary<string, ClaimJudgement> judgements = file.Scenarios.ToDictionary(
            any => any.Scenario.Id, any => new ClaimJudgement(any, file.Scenarios));
        ClaimJudgement Judgement(string id) => judgements[id];
        ImmutableArray<ReconciledClaim>.Builder found = ImmutableArray.CreateBuilder<ReconciledClaim>();
        foreach (Passage passage in report.Passages)
        {
            ScenarioOutlook of = Named(passage.Sentence, file, scenario);
            ClaimJudgement judgement = Judgement(of.Scenario.Id);
            found.AddRange(Claims(passage, judgement));
            found.AddRange(new EvidenceChecks(of.Outlook, judgement.Subjects).Of(passage));
        }

        ClaimJudgement own = Judgement(scenario.Scenario.Id);
        foreach (ReportTable table in report.Tables)
        {
            found.AddRange(table.Rows.SelectMany(row => Cells(row, own)));
            found.AddRange(TableCasts.Of(table));
        }

        return new(report.Name, found.ToImmutable(),
        [
            .. report.Passages.SelectMany(passage => passage.Years)
                .Where(year => scenario.Outlook.Years.All(own => own.StartYear != year.StartYear)).Distinct().Order(),
        ]);
    }

    // An amount whose own words do not say of what it is has the subject of the one before it in the sentence, or of the sentence.
    private static IEnumerable<ReconciledClaim> Claims(Passage passage, ClaimJudgement judgement)
    {
        string last = passage.Sentence;
        bool isTentative = passage.Claims.Select(claim => claim.Words).Distinct().Count() > 1;
        foreach (Claim claim in passage.Claims)
        {
            if (!judgement.Subjects.Of(claim.Words).IsEmpty || Cues.BudgetGap().IsMatch(claim.Words))
            {
                (last, isTentative) = (claim.Words, false);
            }

            yield return judgement.Of(claim, last, passage.Sentence, isTentative);
        }
    }

    // A row may be a sum of its own: a label that could be of many figures is not held to be wrong by them.
    private static IEnumerable<ReconciledClaim> Cells(ReportRow row, ClaimJudgement judgement)
    {
        foreach (ReportCell cell in row.Cells)
        {
            string context = $"{row.Label}, {cell.Heading}";
            if (cell.SaysNil && judgement.Subjects.LinesNamed(row.Label) is { IsEmpty: false } lines && lines.All(line => line is UnquantifiedLine))
            {
                yield return new(ClaimVerdict.Contradicts, cell.Text.Trim(), $"it is not yet quantified, which is not nil: {lines[0].Heading.Title}", [], cell.Place) { Context = context };
            }
            else if (cell.Claim is { } claim)
            {
                yield return judgement.Of(claim, claim.Words, context, judgement.Subjects.Of(claim.Words).Length > 2);
            }
        }
    }

    private static ScenarioOutlook Named(string sentence, FileOutlook file, ScenarioOutlook scenario) =>
        file.Scenarios.FirstOrDefault(other => !other.Scenario.IsBase && other.Scenario.Title.Length >= ShortestTitle
            && sentence.Contains(other.Scenario.Title, StringComparison.OrdinalIgnoreCase)) ?? scenario;
}
