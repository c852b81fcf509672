using System.Collections.Immutable;
using ReservesModel.Domain.Claims;

namespace ReservesModel.Reporting.Display;

/// <summary>What a report held against a plan is told in: each verdict, and how many there are of it.</summary>
internal static class VerdictWords
{
    private static readonly ImmutableArray<(ClaimVerdict Verdict, string Title, string Count)> Words =
    [
        (ClaimVerdict.Contradicts, "Contradicts the plan", "contradict the plan"),
        (ClaimVerdict.NotPlaced, "Could not be placed", "could not be placed"),
        (ClaimVerdict.NotInModel, "Not in the model", "not in the model"),
        (ClaimVerdict.Near, "Near, rounded to the places printed", "near"),
        (ClaimVerdict.Agrees, "Agrees with the plan", "agree"),
    ];

    /// <summary>The verdicts, the gravest first.</summary>
    internal static IEnumerable<ClaimVerdict> Gravest => Words.Select(words => words.Verdict);

    /// <summary>Contradicts the plan.</summary>
    internal static string Of(ClaimVerdict verdict) => Words.First(words => words.Verdict == verdict).Title;

    /// <summary>7 agree, 0 near, 2 not in the model, 0 could not be placed, 6 contradict the plan.</summary>
    internal static string Counts(ReconciledReport report) =>
        string.Join(", ", Words.Reverse().Select(words => $"{report.Count(words.Verdict)} {words.Count}"));
}
