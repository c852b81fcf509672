using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Statements;

/// <summary>What the figures have to say to a report under section 25 of the Local Government Act 2003: on the robustness of
/// estimates and the adequacy of reserves. It gives no opinion: that is the officer's by law.</summary>
internal static class RobustnessSentences
{
    // Of the lines that one question is about.
    private const int MostNamed = 3;

    internal static IEnumerable<Block> Of(Subject subject) =>
    [
        new Block.Words($"Material for the chief finance officer's report under section 25 of the Local Government Act 2003. It says what"
            + $" this plan and its figures show of the two matters of that section. It covers this plan and not the budget as a whole,"
            + $" and it gives no opinion."),
        new Block.Subheading("Robustness of the estimates"),
        new Block.Points([.. Estimates(subject)]),
        new Block.Subheading("Adequacy of the reserves"),
        new Block.Points([.. Reserves(subject)]),
        .. Questions(subject),
    ];

    private static IEnumerable<Prose> Estimates(Subject subject)
    {
        yield return CostAnswer.In(subject);
        int lines = subject.Plan.Lines.Count(), unknown = subject.Outlook.Unquantified.Length;
        if (lines > 0)
        {
            yield return (lines, lines - unknown) switch
            {
                (1, 1) => (Prose)$"The one cost of the plan has an amount.",
                (1, _) => (Prose)$"The one cost of the plan has no amount yet.",
                (_, 0) => (Prose)$"None of the {English.Number(lines)} costs of the plan has an amount yet.",
                _ when unknown == 0 => (Prose)$"Every cost of the plan has an amount.",
                _ => (Prose)$"Of the {English.Number(lines)} costs of the plan, {English.Number(unknown)} {(unknown == 1 ? "has" : "have")} no amount yet.",
            };
        }

        foreach (Prose sentence in Confidence(subject, lines)
            .Concat(UnquantifiedSentences.Of(subject))
            .Concat(BasisSentences.Prices(subject))
            .Concat(BasisSentences.Assumed(subject))
            .Concat(RiskConsiderations.Money(subject))
            .Concat(RiskSentences.Of(subject)))
        {
            yield return sentence;
        }
    }

    private static IEnumerable<Prose> Confidence(Subject subject, int lines)
    {
        foreach (var alike in subject.Plan.Lines
            .Where(line => line.Heading.Confidence is not null)
            .GroupBy(line => line.Heading.Confidence!.Value)
            .OrderBy(group => group.Key))
        {
            int number = alike.Count();
            yield return $"The plan states {PlanWords.Of(alike.Key)} confidence in the amount of {English.Number(number)} {(number == 1 ? "cost" : "costs")}.";
        }

        if (lines > 0 && subject.Plan.Lines.All(line => line.Heading.Confidence is null))
        {
            yield return $"The plan does not state how sure its amounts are.";
        }
    }

    private static IEnumerable<Prose> Reserves(Subject subject)
    {
        if (subject.Plan.Reserves.IsEmpty)
        {
            yield return $"The plan names no reserve, so that its figures say nothing of whether reserves are adequate.";
            yield break;
        }

        foreach (Reserve reserve in subject.Plan.Reserves)
        {
            ReserveYear[] years = [.. subject.Outlook.Years.Select(year => subject.Outlook.Reserve(year, reserve))];
            if (reserve.Opening is not null)
            {
                yield return Path(subject, reserve, years);
            }
            if (reserve.Opening is not null && reserve.Minimum.IsEmpty)
            {
                yield return $"No minimum is stated for {English.InSentence(reserve.Title)}.";
            }
        }

        foreach (Prose sentence in ReserveSentences.WithoutBalance(subject).Concat(ReserveSentences.Shortfalls(subject)))
        {
            yield return sentence;
        }

        yield return $"Other calls on these reserves are counted only so far as the plan states them.";
    }

    private static Prose Path(Subject subject, Reserve reserve, ReserveYear[] years)
    {
        ReserveYear last = years[^1];
        Prose minimum = reserve.Minimum.IsEmpty ? Prose.None : (Prose)$", with a minimum of {subject.Ask.MinimumOf(reserve).Of(last.Year)} in that year";
        return $"{reserve.Title}: {subject.Ask.OpeningOf(reserve).Of(years[0].Year)} at the start of {years[0].Year};"
            + $" {subject.Mood.Be} {subject.Ask.ClosingOf(reserve).Of(last.Year)} at the end of {last.Year}{minimum}.";
    }

    private static IEnumerable<Block> Questions(Subject subject)
    {
        ImmutableArray<Prose> questions =
        [
            .. subject.Of.Findings
                .Where(finding => finding.Severity != Severity.Note)
                .GroupBy(finding => (finding.Code.Code, finding.Message))
                .Select(alike => (Prose)$"{Subjects(alike)}{alike.Key.Message} To answer: {alike.First().Code.Answer}"),
        ];
        return questions.IsEmpty
            ? [new Block.Words($"Of this plan the model finds nothing else that would have to be answered first.")]
            : [new Block.Subheading("To be answered before an opinion is formed"), new Block.Points(questions, AreNumbered: true)];
    }

    // Where not all are named, those with the greatest figures are, wherever they stand in the plan.
    private static string Subjects(IEnumerable<Finding> findings)
    {
        IGrouping<string, Finding>[] subjects = [.. findings.Where(finding => finding.Subject.Length > 0).GroupBy(finding => finding.Subject)];
        return subjects.Length switch
        {
            0 => "",
            <= MostNamed + 1 => $"{English.And([.. subjects.Select(subject => subject.Key)])}: ",
            _ => $"{English.And([.. Greatest(subjects), $"{English.Number(subjects.Length - MostNamed)} more"])}: ",
        };
    }

    private static IEnumerable<string> Greatest(IEnumerable<IGrouping<string, Finding>> subjects) => subjects
        .OrderByDescending(subject => subject.SelectMany(finding => finding.Figures).Total(figure => Money.Max(figure.Amount, -figure.Amount)))
        .ThenBy(subject => subject.Key, StringComparer.Ordinal)
        .Take(MostNamed)
        .Select(subject => subject.Key);
}
