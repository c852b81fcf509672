using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Statements;

/// <summary>The second sentence of the summary: who pays, and what nobody pays for.</summary>
internal static class FundingAnswer
{
    internal static Prose In(Subject subject)
    {
        if (!subject.HasAmounts)
        {
            return WithoutAmounts(subject);
        }

        YearAmounts funded = subject.Amounts(subject.Ask.Funded);
        YearAmounts gap = subject.Amounts(subject.Ask.Gap);
        YearAmounts offset = subject.Amounts(subject.Ask.Offset);
        if (funded.AreNil && gap.AreNil)
        {
            return offset.AreNil
                ? (Prose)$"No funding is needed for it."
                : (Prose)$"The plan's own savings and income {subject.Mood.Does("cover", "covered")} the cost, if they are made as planned.";
        }

        List<Prose> parts = [];
        if (!offset.AreNil)
        {
            parts.Add($"{offset} {subject.Mood.Is("met")} from the plan's own savings and income, if they are made as planned");
        }
        if (!funded.AreNil)
        {
            parts.Add($"{funded} {subject.Mood.Is("met")} from {From(subject)}");
        }

        parts.Add(gap.AreNil
            ? (Prose)$"no {(subject.Outlook.IsWhollyQuantified ? "" : "quantified ")}cost is left unfunded"
            : (Prose)$"no funding has yet been found for {gap}{Home(subject)}");
        string condition = AsksForAgreement(subject) ? "If agreed, " : "";
        return ((Prose)$"{condition}{Prose.Join("; ", parts)}.").Capital();
    }

    /// <summary>Whether anything of the funding waits for the decision.</summary>
    internal static bool AsksForAgreement(Subject subject) =>
        subject.Mood.IsOpen && subject.Outlook.Ledger.Funding.Any(posting => !posting.Source.IsAgreed);

    /// <summary>Where what is not funded is intended to come from, to follow its amount; empty where the plan says nothing of it.</summary>
    internal static string Home(Subject subject)
    {
        string[] homes =
        [
            .. subject.Plan.IntendedSources
                .Where(source => subject.Outlook.Years.Any(year => !subject.Outlook.Intended(year, source).IsNil))
                .Select(source => English.InSentence(source.Title)),
        ];
        bool all = subject.Amounts(subject.Ask.Intended).Equal(subject.Amounts(subject.Ask.Gap));
        return homes.Length == 0
            ? ""
            : $", {(all ? "" : "part of ")}which is intended to come from {English.And(homes)}";
    }

    private static Prose WithoutAmounts(Subject subject)
    {
        if (subject.Outlook.IsWhollyQuantified)
        {
            return $"No funding is asked for.";
        }

        string[] named = [.. UnquantifiedSentences.Funding(subject)];
        return named.Length == 0
            ? (Prose)$"No funding is named for it, and none can be matched to it until there is an amount."
            : (Prose)$"{English.Capital(string.Join("; ", named))}.";
    }

    private static string From(Subject subject) => English.And(
    [
        .. subject.Plan.SourcesOfMoney
            .Where(source => subject.Outlook.Years.Any(year => !subject.Outlook.Funded(year, source).IsNil))
            .Select(source => $"{English.InSentence(source.Title)} ({Certainty.Of(source)})"),
    ]);
}
