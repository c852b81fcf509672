using System.Collections.Immutable;
using ReservesModel.Domain.Claims;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Calculation.Reconciliation;

/// <summary>Holds a report against the ledger of a scenario. What names another scenario of the plan is held against that one: a
/// sentence by its words, a part of the report or of a table by its heading.</summary>
public static class ReportReconciliation
{
    private const int ShortestTitle = 8;
    private const int LongestHeading = 150;

    public static ReconciledReport Of(Report report, FileOutlook file, ScenarioOutlook scenario)
    {
        Dictionary<string, ClaimJudgement> judgements = file.Scenarios.ToDictionary(
            any => any.Scenario.Id, any => new ClaimJudgement(any, file.Scenarios));
        ClaimJudgement Judgement(string id) => judgements[id];
        ImmutableArray<ReconciledClaim>.Builder found = ImmutableArray.CreateBuilder<ReconciledClaim>();
        ScenarioOutlook part = scenario;
        foreach (Passage passage in report.Passages)
        {
            part = IsHeading(passage) ? Titled(passage.Sentence, file) ?? scenario : part;
            ScenarioOutlook of = Named(passage.Sentence, file, part);
            ClaimJudgement judgement = Judgement(of.Scenario.Id);
            found.AddRange(Claims(passage, judgement));
            found.AddRange(new EvidenceChecks(of.Outlook, judgement.Subjects).Of(passage));
        }

        foreach (ReportTable table in report.Tables)
        {
            (part, string group) = (scenario, "");
            foreach (ReportRow row in table.Rows)
            {
                if (row.Cells.All(cell => cell.Claim is null))
                {
                    ScenarioOutlook? titled = Titled(row.Label, file);
                    (part, group) = (titled ?? scenario, titled is null ? row.Label : "");
                }

                found.AddRange(Cells(table, row, group, Judgement(part.Scenario.Id)));
            }

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
        int at = 0;
        Recomputation?[] worked = StatedArithmetic.Of(passage);
        foreach ((int index, Claim claim) in passage.Claims.Index())
        {
            int start = passage.Sentence.IndexOf(claim.Printed, at, StringComparison.Ordinal) is >= 0 and var found ? found : at;
            bool isOtherClause = passage.Sentence[at..start].Contains(';', StringComparison.Ordinal);
            at = start;
            if (!judgement.Subjects.Of(claim.Words).IsEmpty || Cues.BudgetGap().IsMatch(claim.Words))
            {
                (last, isTentative) = (claim.Words, false);
            }

            isTentative |= isOtherClause && last != claim.Words; // another clause may be of something else

            ReconciledClaim judged = judgement.Of(claim, last, passage.Sentence, isTentative);
            yield return worked[index] is { } own && IsDecisive(own, claim, judged.Verdict)
                ? judged with { Verdict = own.Verdict, Reason = own.Reason, Figures = [], Difference = own.Difference }
                : judged;
        }
    }

    // A sum that adds up may still be another than the plan's, and a total "in all" may be of more than the parts before it. The parts
    // of a percentage or a difference are judged by themselves.
    private static bool IsDecisive(Recomputation own, Claim claim, ClaimVerdict judged) =>
        claim.IsPercentage || own.IsChange
        || (own.Verdict == ClaimVerdict.Contradicts
            ? own.IsCertain || judged is not (ClaimVerdict.Agrees or ClaimVerdict.Near)
            : own.Verdict != ClaimVerdict.NotPlaced && judged is ClaimVerdict.NotPlaced or ClaimVerdict.NotInModel);

    // A row may be a sum of its own: a label that could be of many figures is not held to be wrong by them. The movements of a reserve
    // stand under its name.
    private static IEnumerable<ReconciledClaim> Cells(ReportTable table, ReportRow row, string group, ClaimJudgement judgement)
    {
        bool isOfGroup = judgement.Subjects.NamesReserve(group) && !judgement.Subjects.NamesReserve(row.Label);
        foreach ((int column, ReportCell cell) in row.Cells.Index())
        {
            string context = $"{row.Label}, {cell.Heading}";
            if (cell.SaysNil && judgement.Subjects.LinesNamed(row.Label) is { IsEmpty: false } lines && lines.All(line => line is UnquantifiedLine))
            {
                yield return new(ClaimVerdict.Contradicts, cell.Text.Trim(), $"it is not yet quantified, which is not nil: {lines[0].Heading.Title}", [], cell.Place) { Context = context };
            }
            else if (cell.Claim is { IsPercentage: true } percentage && TablePercentages.Of(table, row, column, percentage) is { } worked)
            {
                yield return new(worked.Verdict, percentage.Printed, worked.Reason, [], cell.Place) { Context = context };
            }
            else if (cell.Claim is { } claim)
            {
                string words = isOfGroup ? $"{group}: {claim.Words}" : claim.Words;
                yield return judgement.Of(claim, words, context, judgement.Subjects.Of(words).Length > 2);
            }
        }
    }

    // A line by itself, which ends without a stop and states no amount.
    private static bool IsHeading(Passage passage) =>
        passage is { Claims.IsEmpty: true, Sentence.Length: <= LongestHeading } && !passage.Sentence.TrimEnd().EndsWith('.') && passage.IsWholeParagraph;

    private static ScenarioOutlook? Titled(string words, FileOutlook file) => file.Scenarios.FirstOrDefault(scenario =>
        words.Trim().Equals(scenario.Scenario.Title, StringComparison.OrdinalIgnoreCase));

    private static ScenarioOutlook Named(string sentence, FileOutlook file, ScenarioOutlook scenario) =>
        file.Scenarios.FirstOrDefault(other => !other.Scenario.IsBase && other.Scenario.Title.Length >= ShortestTitle
            && sentence.Contains(other.Scenario.Title, StringComparison.OrdinalIgnoreCase)) ?? scenario;
}
