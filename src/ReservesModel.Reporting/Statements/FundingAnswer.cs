using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Statements;

/// <summary>The second sentence of the summary: who pays, and what nobody pays for.</summary>
internal static class FundingAnswer
{
    internal static string In(Subject subject)
    {
        if (!subject.HasAmounts)
        {
            return WithoutAmounts(subject);
        }

        YearAmounts funded = subject.Amounts(subject.Outlook.Funded);
        YearAmounts gap = subject.Amounts(subject.Outlook.Gap);
        YearAmounts offset = subject.Amounts(subject.Outlook.Offset);
        if (funded.AreNil && gap.AreNil)
        {
            return offset.AreNil
                ? "No funding is needed for it."
                : $"The plan's own savings and income {subject.Mood.Does("cover", "covered")} the cost, if they are made as planned.";
        }

        string[] parts =
        [
            .. offset.AreNil
                ? []
                : new[] { $"{offset} {subject.Mood.Is("met")} from the plan's own savings and income, if they are made as planned" },
            .. funded.AreNil ? [] : new[] { $"{funded} {subject.Mood.Is("met")} from {From(subject)}" },
            gap.AreNil
                ? $"no {(subject.Outlook.IsWhollyQuantified ? "" : "quantified ")}cost is left unfunded"
                : $"no funding has yet been found for {gap}{Home(subject)}",
        ];
        string condition = AsksForAgreement(subject) ? "If agreed, " : "";
        return English.Capital($"{condition}{string.Join("; ", parts)}.");
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
        bool all = subject.Amounts(subject.Outlook.Intended).Equal(subject.Amounts(subject.Outlook.Gap));
        return homes.Length == 0
            ? ""
            : $", {(all ? "" : "part of ")}which is intended to come from {English.And(homes)}";
    }

    private static string WithoutAmounts(Subject subject)
    {
        if (subject.Outlook.IsWhollyQuantified)
        {
            return "No funding is asked for.";
        }

        string[] named = [.. UnquantifiedSentences.Funding(subject)];
        return named.Length == 0
            ? "No funding is named for it, and none can be matched to it until there is an amount."
            : $"{English.Capital(string.Join("; ", named))}.";
    }

    private static string From(Subject subject) => English.And(
    [
        .. subject.Plan.SourcesOfMoney
            .Where(source => subject.Outlook.Years.Any(year => !subject.Outlook.Funded(year, source).IsNil))
            .Select(source => $"{English.InSentence(source.Title)} ({Certainty.Of(source)})"),
    ]);
}
