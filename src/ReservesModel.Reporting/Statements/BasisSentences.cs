using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Statements;

/// <summary>What the amounts rest on: prices, and what is assumed.</summary>
internal static class BasisSentences
{
    internal static IEnumerable<string> Of(Subject subject)
    {
        if (!subject.HasAmounts)
        {
            yield break;
        }

        yield return subject.Plan.PriceBase is { } priceBase
            ? $"The plan states its prices: {English.Quoted(priceBase)}."
            : "The plan does not state a price base.";
        if (subject.Plan.Lines.Any(line => line is RecurrentLine))
        {
            yield return subject.Plan.Lines.OfType<RecurrentLine>().All(line => line.FullYear.IsSame)
                ? "The same amount is used for every year: no pay award or inflation is added."
                : "The amounts of each year are those that the plan states: no pay award or inflation is added to them.";
        }

        foreach (Assumption assumption in subject.Plan.Assumptions)
        {
            yield return $"Assumed: {assumption.Key} of {English.InSentence(assumption.Of)}"
                + $"{(assumption.Written.Length == 0 ? "" : $", {assumption.Written}")} ({English.Quoted(assumption.Reason)}).";
        }
    }
}
