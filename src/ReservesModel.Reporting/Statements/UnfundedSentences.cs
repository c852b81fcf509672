using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Statements;

/// <summary>What no source covers. Where it is expected to come from is an intention, in words that say so.</summary>
internal static class UnfundedSentences
{
    internal static IEnumerable<string> Of(Subject subject)
    {
        YearAmounts gap = subject.Amounts(subject.Outlook.Gap);
        if (gap.AreNil)
        {
            return subject.Amounts(subject.Outlook.Cost).AreNil ? [] : [Covered(subject)];
        }

        return [$"No funding has yet been found for {gap}.", .. Homes(subject, gap), .. WithoutHome(subject)];
    }

    private static string Covered(Subject subject)
    {
        string what = subject.Outlook.IsWhollyQuantified ? "No cost of the plan" : "No cost that is quantified";
        string condition = FundingAnswer.AsksForAgreement(subject) ? ", if the money that is not yet agreed is agreed" : "";
        return $"{what} {subject.Mood.Is("left unfunded")} in {subject.Plan.Horizon}{condition}.";
    }

    private static IEnumerable<string> Homes(Subject subject, YearAmounts gap)
    {
        foreach (FundingSource source in subject.Plan.IntendedSources)
        {
            YearAmounts intended = subject.Amounts(year => subject.Outlook.Intended(year, source));
            if (!intended.AreNil)
            {
                string what = intended.Equal(gap) ? "It" : English.Capital(intended.ToString());
                yield return $"{what} is intended to come from {English.InSentence(source.Title)}: that is an intention, and nothing"
                    + " has been identified for it in this plan.";
            }
        }
    }

    private static IEnumerable<string> WithoutHome(Subject subject)
    {
        YearAmounts rest = subject.Amounts(year => subject.Outlook.Gap(year) - subject.Outlook.Intended(year));
        if (!rest.AreNil)
        {
            yield return subject.Outlook.Ledger.IntendedHomes.IsEmpty
                ? "The plan does not say where it is intended to come from."
                : $"For {rest} the plan does not say where it is intended to come from.";
        }
    }
}
