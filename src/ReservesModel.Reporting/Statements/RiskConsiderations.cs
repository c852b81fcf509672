using System.Collections.Immutable;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Statements;

/// <summary>What may turn out otherwise: the risks that the plan names, and what its figures leave open. It says what there is, and
/// gives no likelihood of its own.</summary>
internal static class RiskConsiderations
{
    internal static IEnumerable<Block> Of(Subject subject) =>
    [
        .. Group("Risks that the plan names", Named(subject)),
        .. Group("Cost that is not known", UnquantifiedSentences.Of(subject)),
        .. Group("Values that are assumed", BasisSentences.Assumed(subject)),
        .. Group("Money that is not agreed or not found", Money(subject)),
        .. Group("Reserves", Reserves(subject)),
        .. Group("Prices", BasisSentences.Prices(subject)),
    ];

    /// <summary>What rests on money that nobody has agreed, on savings that are still to be made, and what is not funded at all.</summary>
    internal static IEnumerable<Prose> Money(Subject subject)
    {
        YearAmounts notAgreed = subject.Amounts(subject.Ask.NotAgreed);
        if (!notAgreed.AreNil)
        {
            yield return $"Money that is not agreed {subject.Mood.Does("meet", "met")} {notAgreed}: {Sources(subject)}. Without it that cost"
                + $" {subject.Mood.Does("have to be met otherwise", "had to be met otherwise")}.";
        }

        YearAmounts gap = subject.Amounts(subject.Ask.Gap);
        if (!gap.AreNil)
        {
            yield return Prose.Join(" ", UnfundedSentences.Of(subject));
        }

        YearAmounts offset = subject.Amounts(subject.Ask.Offset);
        if (!offset.AreNil)
        {
            yield return $"{offset} {subject.Mood.Is("met")} from the plan's own savings and income, if they are made as planned.";
        }

        foreach (Prose sentence in subject.Plan.SourcesOfMoney.SelectMany(source => FundingSentences.PassingMoney(subject, source)))
        {
            yield return sentence;
        }
    }

    private static IEnumerable<Prose> Named(Subject subject) => subject.Plan.Risks.IsEmpty
        ? [$"The plan names no risk; that is not to say that there is none."]
        : subject.Plan.Risks.Select(risk => risk.Level is { } level
            ? (Prose)$"{risk.Title} ({PlanWords.Of(level)})."
            : (Prose)$"{risk.Title} (no level is stated).");

    private static IEnumerable<Prose> Reserves(Subject subject) => ReserveSentences.Of(subject);

    private static string Sources(Subject subject) => English.And(
    [
        .. subject.Plan.SourcesOfMoney
            .Where(source => !source.IsAgreed && subject.Outlook.Years.Any(year => !subject.Outlook.Funded(year, source).IsNil))
            .Select(source => $"{English.InSentence(source.Title)} ({Certainty.Of(source)})"),
    ]);

    private static IEnumerable<Block> Group(string heading, IEnumerable<Prose> sentences)
    {
        ImmutableArray<Prose> points = [.. sentences];
        return points.IsEmpty ? [] : [new Block.Subheading(heading), new Block.Points(points)];
    }
}
