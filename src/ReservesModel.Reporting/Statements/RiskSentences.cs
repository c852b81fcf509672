using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Statements;

/// <summary>The risks that the plan names, with the level it gives them and no other.</summary>
internal static class RiskSentences
{
    internal static IEnumerable<Prose> Of(Subject subject)
    {
        int number = subject.Plan.Risks.Length;
        if (number > 0)
        {
            yield return $"The plan names {English.Number(number)} {(number == 1 ? "risk" : "risks")}:"
                + $" {string.Join("; ", subject.Plan.Risks.Select(Words))}.";
        }
    }

    private static string Words(Risk risk) => risk.Level is { } level
        ? $"{English.InSentence(risk.Title)} ({level.ToString().ToLowerInvariant()})"
        : English.InSentence(risk.Title);
}
