using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Queries;

namespace ReservesModel.Reporting.Statements;

/// <summary>What those who decide would be asked to agree, and what to note. Only money that a source may give is asked for; what is
/// not funded, not quantified or not theirs to agree is to be noted.</summary>
internal static class RecommendationItems
{
    internal static IEnumerable<Block> Of(Subject subject)
    {
        Prose[] asked = [.. Asked(subject)], noted = [.. Noted(subject)];
        if (subject.Plan.Decision is { Outcome: DecisionOutcome.Rejected } rejected)
        {
            yield return new Block.Words($"The plan is recorded as rejected{By(rejected)}. Nothing is asked for.");
            yield break;
        }

        if (subject.Plan.Decision is { Outcome: DecisionOutcome.Agreed } agreed)
        {
            yield return new Block.Words($"The plan is recorded as agreed{By(agreed)}."
                + $"{(asked.Length == 0 ? " No allocation is asked for." : " The money below is not recorded as agreed.")}");
        }
        else if (asked.Length == 0)
        {
            yield return new Block.Words(noted.Length == 0
                ? (Prose)$"No financial recommendation is needed: nothing is asked for."
                : (Prose)$"No allocation is asked for. What follows is to be noted.");
        }

        if (asked.Length + noted.Length > 0)
        {
            string when = subject.Mood.IsOpen ? "It" : "For a further report, it";
            yield return new Block.Words($"{when} is recommended that {subject.Plan.Decision?.By ?? "the decision-maker"}:");
            Prose[] items = [.. asked, .. noted];
            yield return new Block.Points(
                [.. items.Select((item, at) => (Prose)$"{item}{(at == items.Length - 1 ? "." : at == items.Length - 2 ? "; and" : ";")}")],
                AreNumbered: true);
        }
    }

    private static string By(Decision decision)
    {
        string by = decision.By is null ? "" : $" by {decision.By}";
        return decision.On is { } on ? $"{by} on {Dates.InFull(on.Value)}" : by;
    }

    private static IEnumerable<Prose> Asked(Subject subject) =>
        from source in subject.Plan.SourcesOfMoney
        where !source.IsAgreed && !IsOthersMoney(source)
        let given = Given(subject, source)
        where !given.AreNil
        select (Prose)$"agree an allocation {given.From(English.InSentence(source.Title))} ({Certainty.Of(source)})";

    private static List<Prose> Noted(Subject subject)
    {
        List<Prose> noted = [];
        foreach (FundingSource source in subject.Plan.SourcesOfMoney.Where(source => source.IsAgreed || IsOthersMoney(source)))
        {
            YearAmounts given = Given(subject, source);
            if (!given.AreNil)
            {
                noted.Add(source.IsAgreed
                    ? (Prose)$"note that {given} {subject.Mood.Is("met")} from {English.InSentence(source.Title)}, which the plan gives as {Certainty.Of(source)}"
                    : (Prose)$"note that {English.InSentence(source.Title)} ({Certainty.Of(source)}) {subject.Mood.Does("meet", "met")} {given}, and is not the authority's to agree");
            }
        }

        YearAmounts gap = subject.Amounts(subject.Ask.Gap);
        if (!gap.AreNil)
        {
            noted.Add($"note that no funding has yet been found for {gap}{FundingAnswer.Home(subject)}, and that a source for it has still to be agreed");
        }

        StatedFigure after = CostNature.AfterHorizon(subject);
        if (!after.Amount.IsNil)
        {
            // The last year may be a part-year, so that its amount is not said to be that of the years after it.
            string gross = subject.Outlook.HasCredits ? " before savings and income" : "";
            noted.Add($"note that recurrent cost, {after} in {subject.Plan.Horizon.To}{gross},"
                + $" {subject.Mood.Does("go on", "gone on")} after that year, with no end stated");
        }

        if (!subject.Outlook.Unquantified.IsEmpty)
        {
            string lines = English.And([.. subject.Outlook.Unquantified.Select(line => English.InSentence(line.Heading.Title))]);
            noted.Add($"note that the cost of {lines} is not yet quantified, and that no allocation for it is asked for here");
        }

        if (!subject.Outlook.Unquantified.IsEmpty)
        {
            noted.Add($"note that {string.Join("; ", UnquantifiedSentences.Funding(subject))}");
        }

        string[] notCosted = [.. subject.Plan.Actions.Where(action => action.IsNotCosted).Select(action => English.Quoted(action.Title))];
        if (notCosted.Length > 0)
        {
            noted.Add($"note that nothing is said of what {English.And(notCosted)} {(notCosted.Length == 1 ? "costs" : "cost")}");
        }

        return noted;
    }

    private static YearAmounts Given(Subject subject, FundingSource source) =>
        subject.Amounts(subject.Ask.FundedBy(source));

    private static bool IsOthersMoney(FundingSource source) => source.Kind is SourceKind.Grant or SourceKind.Contribution;
}
