using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Statements;

/// <summary>Who pays how much in which year, how sure that is, and where money that passes pays for cost that goes on.</summary>
internal static class FundingSentences
{
    internal static IEnumerable<Prose> Of(Subject subject)
    {
        bool first = true;
        foreach (FundingSource source in subject.Plan.SourcesOfMoney)
        {
            YearAmounts given = subject.Amounts(subject.Ask.FundedBy(source));
            if (given.AreNil)
            {
                continue;
            }

            string condition = first && FundingAnswer.AsksForAgreement(subject) ? "If agreed, " : "";
            yield return $"{condition}{given} {subject.Mood.Is("met")} from {English.InSentence(source.Title)}"
                + $" ({Certainty.Of(source)}).";
            foreach (Prose sentence in Nature(subject, source))
            {
                yield return sentence;
            }

            first = false;
        }
    }

    // Bury's report of 2016 called all £195,000 one-off; £95,000 of it was the first half-year of a cost that went on.
    private static IEnumerable<Prose> Nature(Subject subject, FundingSource source)
    {
        YearAmounts oneOff = Paid(subject, source, LineNature.OneOff);
        YearAmounts recurrent = Paid(subject, source, LineNature.Recurrent);
        if (!Passes(source) || recurrent.AreNil)
        {
            yield break;
        }

        Prose pays = oneOff.AreNil ? Prose.None : (Prose)$"{oneOff} {subject.Mood.Does("pay", "paid")} for one-off cost, and ";
        yield return $"Of that, {pays}{recurrent} {subject.Mood.Does("pay", "paid")} for recurrent cost: {Once(source)}, and the cost goes on.";
    }

    /// <summary>Where a source that passes would pay for cost that goes on, named by itself.</summary>
    internal static IEnumerable<Prose> PassingMoney(Subject subject, FundingSource source)
    {
        YearAmounts recurrent = Paid(subject, source, LineNature.Recurrent);
        if (Passes(source) && !recurrent.AreNil)
        {
            yield return $"Recurrent cost of {recurrent} {subject.Mood.Is("met")} from {English.InSentence(source.Title)}: {Once(source)}, and the cost goes on.";
        }
    }

    private static bool Passes(FundingSource source) => !source.Lasts && source.Kind != SourceKind.NotStated;

    private static string Once(FundingSource source) =>
        source.Kind == SourceKind.Reserve ? "a draw on reserves is made once" : "such money passes";

    private static YearAmounts Paid(Subject subject, FundingSource source, LineNature nature) =>
        subject.Amounts(subject.Ask.FundedBy(source, nature));
}
