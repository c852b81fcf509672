using ReservesModel.Domain.Claims;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Marking;

/// <summary>What is said of one claim in the margin of a marked copy: the verdict, the figures of the plan, and why.</summary>
internal static class ClaimNote
{
    /// <summary>The lines of the note, the verdict first.</summary>
    internal static IEnumerable<string> Lines(ReconciledClaim claim, string plan)
    {
        yield return $"{VerdictWords.Of(claim.Verdict)}: {OneLine.Of(claim.Printed)}";
        foreach (LedgerFigure figure in claim.Figures)
        {
            yield return $"In the plan: {OneLine.Of(figure.Name)}, {figure.When}: {Pounds.InFull(figure.Amount)}";
        }

        if (claim.Reason.Length > 0)
        {
            yield return English.Capital(OneLine.Of(claim.Reason)) + ".";
        }

        if (claim.Difference is { } difference)
        {
            yield return $"Difference: {Pounds.InFull(difference)}.";
        }

        if (claim.Figures.FirstOrDefault(figure => !figure.Amount.IsNil) is { } made)
        {
            yield return $"How it is made: reserves explain {plan} \"{Pounds.InFull(made.Amount)}\"";
        }
    }
}
