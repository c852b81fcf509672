using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Statements;

/// <summary>What the amounts rest on: prices, and what is assumed.</summary>
internal static class BasisSentences
{
    internal static IEnumerable<Prose> Of(Subject subject) =>
        subject.HasAmounts ? Prices(subject).Concat(Assumed(subject)) : [];

    /// <summary>Which prices the amounts are in, and what is added to them; nothing where there are no amounts.</summary>
    internal static IEnumerable<Prose> Prices(Subject subject)
    {
        if (!subject.HasAmounts)
        {
            yield break;
        }

        PriceIndex[] indices = [.. subject.Plan.Lines.OfType<PricedLine>().SelectMany(line => line.Indices).Distinct()];
        if (subject.Plan.PriceBase is { } priceBase)
        {
            yield return $"The plan states its prices: {English.Quoted(priceBase)}.";
        }
        else if (!EveryPriceFollowsAnIndexWithABase(subject.Plan))
        {
            yield return $"The plan does not state a price base.";
        }

        if (indices.Length > 0)
        {
            string cost = subject.Outlook.HasCredits ? "the cost less savings and income" : "the cost";
            yield return $"Price rises are added: {English.And([.. indices.Select(Index)])}. In the prices in which the plan states its"
                + $" amounts, {cost} is {subject.Amounts(subject.Ask.CostAtBasePrices)}.";
        }
        else if (subject.Plan.Lines.Any(line => line is RecurrentLine))
        {
            yield return subject.Plan.Lines.OfType<RecurrentLine>().All(line => line.FullYear.IsSame)
                ? (Prose)$"The same amount is used for every year: no pay award or inflation is added."
                : (Prose)$"The amounts of each year are those that the plan states: no pay award or inflation is added to them.";
        }

        foreach (PriceIndex index in indices.Where(index => index.Unstated(subject.Outlook.Years).Any()))
        {
            yield return $"No rate of {English.InSentence(index.Title)} is stated for"
                + $" {YearAmounts.Span([.. index.Unstated(subject.Outlook.Years)])}, and no rise is added there.";
        }
    }

    /// <summary>Each value that is assumed, and why.</summary>
    internal static IEnumerable<Prose> Assumed(Subject subject) => subject.Plan.Assumptions.Select(assumption =>
        (Prose)($"Assumed: {assumption.Key} of {English.InSentence(assumption.Of)}"
            + $"{(assumption.Written.Length == 0 ? "" : $", {Written(assumption)}")} ({English.Quoted(assumption.Reason)})."));

    // The sentence on price rises then names the price base of each.
    private static bool EveryPriceFollowsAnIndexWithABase(Plan plan) => plan.Lines.OfType<RunningLine>().Any()
        && plan.Lines.OfType<RunningLine>().All(line => line is PricedLine { Indices: { IsEmpty: false } indices }
            && indices.All(index => index.PriceBase is not null));

    // A date as a person writes it, whatever the plan's file has.
    private static string Written(Assumption assumption) =>
        NodaTime.Text.LocalDatePattern.Iso.Parse(assumption.Written) is { Success: true } date ? Dates.InFull(date.Value) : assumption.Written;

    private static string Index(PriceIndex index) => index.PriceBase is { } priceBase
        ? $"{English.InSentence(index.Title)} on {priceBase.Value} prices"
        : English.InSentence(index.Title);
}
