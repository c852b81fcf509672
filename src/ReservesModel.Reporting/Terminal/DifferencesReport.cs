using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Terminal;

/// <summary>What changed from one plan to another, as a colleague reads it: by action, line and field.</summary>
public static class DifferencesReport
{
    private const string Nothing = "not there";

    public static void Write(string before, string after, ImmutableArray<PlanDifference> differences, TextWriter text, int width = 80)
    {
        if (differences.IsEmpty)
        {
            text.WriteLine($"No difference: {before} and {after} say the same.");
            return;
        }

        text.WriteLine($"{English.Capital(English.Count(differences.Length, "difference"))} from {before} to {after}");
        string? owner = null;
        foreach (PlanDifference difference in differences)
        {
            if (difference.Of != owner)
            {
                owner = difference.Of;
                text.WriteLine();
                Wrapping.Write(text, "", "  ", Heading(difference), width);
            }

            foreach (string line in Lines(difference))
            {
                Wrapping.Write(text, "  ", "      ", line, width);
            }
        }
    }

    private static string Heading(PlanDifference difference) => difference.Of.Length == 0 ? "The plan itself"
        : difference.Title is { } title ? $"{difference.Of}: {OneLine.Of(title)}" : difference.Of;

    private static IEnumerable<string> Lines(PlanDifference difference)
    {
        if (difference.Key.Length == 0)
        {
            bool isNew = difference.Before is null;
            Place? place = difference.PlaceAfter ?? difference.PlaceBefore;
            yield return $"{(isNew ? "added" : "taken out")} ({place?.InFile})";
            yield break;
        }

        yield return $"{difference.Key}: {Value(difference.Before, difference.PlaceBefore)}";
        yield return $"  now {Value(difference.After, difference.PlaceAfter)}";
    }

    private static string Value(string? value, Place? place) => value is null ? Nothing : $"{OneLine.Of(value)} ({place?.InFile})";
}
