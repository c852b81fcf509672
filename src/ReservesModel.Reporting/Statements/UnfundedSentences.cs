using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Statements;

/// <summary>What no source covers. Where it is expected to come from is an intention, in words that say so.</summary>
internal static class UnfundedSentences
{
    internal static IEnumerable<Prose> Of(Subject subject)
    {
        YearAmounts gap = subject.Amounts(subject.Ask.Gap);
        if (gap.AreNil)
        {
            return subject.Amounts(subject.Ask.Cost).AreNil ? [] : [Covered(subject)];
        }

        return [$"No funding has yet been found for {gap}.", .. Homes(subject, gap), .. WithoutHome(subject)];
    }

    private static Prose Covered(Subject subject)
    {
        string what = subject.Outlook.IsWhollyQuantified ? "No cost of the plan" : "No cost that is quantified";
        string[] conditions =
        [
            .. FundingAnswer.AsksForAgreement(subject) ? ["the money that is not yet agreed is agreed"] : Array.Empty<string>(),
            .. subject.Amounts(subject.Ask.Offset).AreNil ? [] : new[] { "savings and income are made as planned" },
        ];
        string condition = conditions.Length == 0 ? "" : $", if {English.And(conditions)}";
        return $"{what} {subject.Mood.Is("left unfunded")} in {subject.Plan.Horizon}{condition}.";
    }

    private static IEnumerable<Prose> Homes(Subject subject, YearAmounts gap)
    {
        foreach (FundingSource source in subject.Plan.IntendedSources)
        {
            YearAmounts intended = subject.Amounts(subject.Ask.IntendedFrom(source));
            if (!intended.AreNil)
            {
                Prose what = intended.Equal(gap) ? (Prose)$"It" : intended;
                yield return $"{what} is intended to come from {English.InSentence(source.Title)}: that is an intention, and nothing"
                    + $" has been identified for it in this plan.";
            }
        }
    }

    private static IEnumerable<Prose> WithoutHome(Subject subject)
    {
        YearAmounts rest = subject.Amounts(subject.Ask.GapWithoutHome);
        if (!rest.AreNil)
        {
            yield return subject.Outlook.Ledger.IntendedHomes.IsEmpty
                ? (Prose)$"The plan does not say where it is intended to come from."
                : (Prose)$"For {rest} the plan does not say where it is intended to come from.";
        }
    }
}
