using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Claims;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Reconciliation;

/// <summary>Sentences that say more than the plan holds: money called approved that is asked for, "fully funded" with a gap, "no
/// implications" with a cost, nil for what is not quantified, recurrent for what is spent once. What is conditional, asked or denied
/// says no more than it may.</summary>
internal sealed partial class EvidenceChecks(Outlook outlook, SubjectFigures subjects)
{
    internal IEnumerable<ReconciledClaim> Of(Passage passage)
    {
        string sentence = passage.Sentence;
        FinancialYear[] named = [.. outlook.Years.Where(year => passage.Years.Any(said => said.StartYear == year.StartYear))];
        return
        [
            .. Approval(passage, sentence),
            .. FullFunding(passage, sentence, named.Length > 0 ? named : [.. outlook.Years]),
            .. NoImplications(passage, sentence),
            .. NilCost(passage, sentence),
            .. WrongNature(passage, sentence),
        ];
    }

    private static ReconciledClaim Says(Passage passage, string words, string reason, params ImmutableArray<LedgerFigure> figures) =>
        new(ClaimVerdict.Contradicts, words.Trim(), reason, figures, passage.Place) { Context = passage.Sentence };

    private IEnumerable<ReconciledClaim> Approval(Passage passage, string sentence)
    {
        if (Approved().Match(sentence) is not { Success: true } match || Conditional().IsMatch(sentence))
        {
            yield break;
        }

        ImmutableArray<FundingSource> sources = subjects.SourcesNamed(Words.Of(sentence), sentence);
        bool isFuture = match.Groups["will"].Length > 0;
        if (sources.IsEmpty || sources.Any(source => source.IsAgreed) || (isFuture && outlook.Plan.Decision?.Outcome == DecisionOutcome.Agreed && sources.Any(source => source.CanFund)))
        {
            yield break;
        }

        FundingSource weakest = sources.MaxBy(source => source.Status)!;
        yield return Says(passage, match.Value, weakest.Status switch
        {
            FundingStatus.ToBeIdentified => $"“{weakest.Title}” is still to be identified in the plan",
            FundingStatus.Requested => $"“{weakest.Title}” is requested in the plan, and not yet agreed",
            _ => $"“{weakest.Title}” is identified in the plan, and not yet agreed",
        });
    }

    private IEnumerable<ReconciledClaim> FullFunding(Passage passage, string sentence, FinancialYear[] years)
    {
        if (FullyFunded().Match(sentence) is not { Success: true } match || Conditional().IsMatch(match.Value) || NotFully().IsMatch(sentence))
        {
            yield break;
        }

        LedgerFigure[] gaps =
        [
            .. years.Where(year => outlook.Gap(year) > Money.Nil).Select(year => LedgerFigure.In(year, "unfunded cost", outlook.Gap(year))),
        ];
        if (gaps.Length > 0)
        {
            yield return Says(passage, match.Value, "a cost is left that nothing covers", [.. gaps]);
        }
        else if (match.Groups["fully"].Length > 0 && years.Any(year => !outlook.IsComplete(year)))
        {
            yield return Says(passage, match.Value, $"what is not yet quantified cannot be said to be funded: {Titles(outlook.Unquantified)}");
        }
    }

    private IEnumerable<ReconciledClaim> NoImplications(Passage passage, string sentence)
    {
        if (WithoutImplications().Match(sentence) is not { Success: true } match)
        {
            yield break;
        }

        FinancialYear last = outlook.Years[^1];
        PlanLine[] lasting = [.. outlook.Plan.Lines.Where(line => line is not UnquantifiedLine && line.IsPermanent && !line.IsCredit && !outlook.Cost(last, line).IsNil)];
        bool isFurther = match.Groups["further"].Length > 0;
        Money cost = outlook.Years.Total(outlook.GrossCost);
        if (lasting.Length > 0)
        {
            yield return Says(passage, match.Value, "a recurrent cost goes on from year to year",
                [.. lasting.Select(line => LedgerFigure.In(last, line.Heading.Title, outlook.Cost(last, line)))]);
        }
        else if (!outlook.Unquantified.IsEmpty)
        {
            yield return Says(passage, match.Value, $"there are costs that are not yet quantified: {Titles(outlook.Unquantified)}");
        }
        else if (!isFurther && !cost.IsNil)
        {
            yield return Says(passage, match.Value, "the plan has a cost",
                [.. outlook.Years.Where(year => !outlook.GrossCost(year).IsNil).Select(year => LedgerFigure.In(year, "total cost", outlook.GrossCost(year)))]);
        }
    }

    private IEnumerable<ReconciledClaim> NilCost(Passage passage, string sentence)
    {
        if (Nil().Match(sentence) is not { Success: true } match)
        {
            yield break;
        }

        ImmutableArray<PlanLine> lines = subjects.LinesNamed(sentence);
        UnquantifiedLine[] unquantified = [.. (lines.IsEmpty ? outlook.Plan.Lines : lines).OfType<UnquantifiedLine>()];
        if (unquantified.Length > 0)
        {
            yield return Says(passage, match.Value, $"it is not yet quantified, which is not nil: {Titles(unquantified)}");
        }
    }

    private IEnumerable<ReconciledClaim> WrongNature(Passage passage, string sentence)
    {
        foreach (string words in passage.Claims.IsEmpty ? [sentence] : passage.Claims.Select(claim => claim.Words).Distinct().ToArray())
        {
            // "The recurrent posts" is a name; "a recurrent cost" and "they are recurrent" say of what nature it is.
            bool isOneOff = CalledOneOff().IsMatch(words), isRecurrent = CalledRecurrent().IsMatch(words);
            PlanLine[] lines =
            [
                .. subjects.LinesNamed(words)
                    .Where(line => !Cues.OneOff().IsMatch(line.Heading.Title) && !Cues.Recurrent().IsMatch(line.Heading.Title)),
            ];
            if (lines.Length == 0 || isOneOff == isRecurrent)
            {
                continue;
            }

            LineNature other = isOneOff ? LineNature.Recurrent : LineNature.OneOff;
            if (lines.All(line => line.Nature == other) && !Denied().IsMatch(words))
            {
                yield return Says(passage, (isOneOff ? Cues.OneOff() : Cues.Recurrent()).Match(words).Value,
                    $"in the plan it is {(other == LineNature.OneOff ? "spent once" : "a recurrent cost")}: {string.Join(", ", lines.Select(line => line.Heading.Title))}");
            }
        }
    }

    private static string Titles(IEnumerable<PlanLine> lines) => string.Join(", ", lines.Select(line => line.Heading.Title));

    [GeneratedRegex(
        @"\b(?:has|have|had)\s+(?:already\s+|now\s+|both\s+)?been\s+(?:approved|agreed|committed|secured|confirmed|allocated|set\s+aside)\b|\b(?:is|are|was|were)\s+(?:already\s+|now\s+|fully\s+)?(?:approved|agreed|committed|secured|confirmed)\b|\b(?:approved|agreed|secured|committed)\s+(?:funding|money|draw|allocation|use)\b|\((?:approved|committed|agreed)\)|\b(?:Cabinet|Council|Committee)\s+(?:has\s+|have\s+)?(?:approved|agreed)\b|(?<will>\b(?:will|shall)\s+be\s+(?:fully\s+)?(?:met|funded|paid|covered|financed)\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Approved();

    [GeneratedRegex(
        @"\bif\b|\bsubject\s+to\b|\bask(?:s|ed)?\s+(?:to|for)\b|\bonce\b|\bunless\b|\bprovided\b|\bseek(?:s|ing)?\b|\brequest(?:s|ed)?\b|\brecommend|\bnot\s+(?:yet\s+)?(?:been\s+)?(?:approved|agreed|committed|secured|confirmed)\b|\byet\s+to\s+be\b|\bto\s+be\s+(?:agreed|approved|identified)\b|\bintended\b|\bscenario\b|\bwhere\b|\bwhen\b|\bno\s+(?:funding(?!\s+(?:gap|shortfall))|money|source)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Conditional();

    [GeneratedRegex(
        @"(?<fully>\b(?:fully|wholly|entirely)\s+(?:funded|met|covered|financed)\b|\bfunded\s+in\s+full\b|\b(?:met|covered)\s+in\s+full\b|\bfunding\s+is\s+in\s+place\s+for\s+(?:all|the\s+whole)\b)|\bno\s+(?:cost|part|element)\b[^.;]*\bunfunded\b|\bno\s+unfunded\b|\bno\s+(?:funding\s+)?(?:gap|shortfall)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex FullyFunded();

    [GeneratedRegex(@"\b(?:not|cannot|never|neither|without\s+being|yet\s+to\s+be)\s+(?:\w+\s+){0,5}(?:fully|wholly|entirely|(?:funded|met|covered)\s+in\s+full)\b|\bif\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotFully();

    [GeneratedRegex(
        @"\bno\s+(?:(?<further>further|future|ongoing|continuing|additional|other)\s+)?(?:direct\s+|significant\s+)?(?:financial|budget(?:ary)?|revenue|cost|funding)?\s*(?:implications?|consequences?)\b(?!\s+for\s+(?:equalit|staff|human|legal|climate|data))",
        RegexOptions.IgnoreCase)]
    private static partial Regex WithoutImplications();

    [GeneratedRegex(
        @"\b(?:at\s+)?no\s+(?:additional|extra|further|net)\s+costs?\b|\bat\s+no\s+cost\b|\bcost[\s-]neutral\b|\bnil\s+costs?\b|\bcosts?\s+nothing\b|\b(?:is|are|would\s+be|will\s+be)\s+nil\b|\bno\s+cost\s+to\s+the\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Nil();

    [GeneratedRegex(@"\bone[\s-]off[""”’']?\s+(?:costs?|expenditure|item|pressure)\b|\b(?:is|are|be)\s+(?:a\s+)?one[\s-]off\b(?!\s+\w*(?:fund|draw|use|contribution|allocation))", RegexOptions.IgnoreCase)]
    private static partial Regex CalledOneOff();

    [GeneratedRegex(
        @"\b(?:recurr(?:ent|ing)|on[\s-]?going|continuing|permanent)[""”’']?\s+(?:costs?|expenditure|pressure|commitment|requirement)\b|\b(?:is|are|be)\s+(?:an?\s+)?(?:recurr(?:ent|ing)|on[\s-]?going|permanent)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex CalledRecurrent();

    [GeneratedRegex(@"\bnot\s+(?:a\s+)?(?:one[\s-]off|recurrent)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();
}
