using System.Collections.Frozen;

namespace ReservesModel.Reporting.Display;

/// <summary>Lists and counts in words.</summary>
public static class English
{
    private static readonly string[] Small =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly FrozenSet<string> Common = FrozenSet.ToFrozenSet(
    [
        "A", "Additional", "Agency", "An", "Base", "Capital", "Care", "Children", "Continuing", "Contribution", "Current",
        "Earmarked", "Engagement", "Existing", "Extra", "First", "Fostering", "Funding", "Further", "General", "Grant",
        "Grants", "Improvement", "Increased", "Initial", "Managed", "New", "One", "Other", "Partner", "Partnership",
        "Permanent", "Placements", "Posts", "Practice", "Recruitment", "Recurrent", "Reserve", "Reserves", "Residential",
        "Rising", "Savings", "Second", "Short-term", "Social", "Staff", "Staffing", "Support", "Temporary", "The",
        "Third", "Training", "Two", "Workforce",
    ]);

    /// <summary>2016/17, 2017/18 and 2018/19.</summary>
    public static string And(params IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    /// <summary>A number as text writes it: in words to twelve, then in figures. None is "no".</summary>
    public static string Number(int number) => number >= 0 && number < Small.Length
        ? Small[number]
        : number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>1 fault, 2 faults.</summary>
    public static string Count(int number, string one, string? many = null) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many ?? one + "s")}");

    /// <summary>The text with its first letter large.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A plan's own words within a sentence of ours.</summary>
    public static string Quoted(string words) => $"“{words.Trim().TrimEnd('.')}”";

    /// <summary>A title within a sentence: "additional short-term posts". Only where its first word is surely no name, and does
    /// not begin one ("General Fund balance"), since a council's own names must stay as they are.</summary>
    public static string InSentence(string title)
    {
        string[] words = title.Split(' ');
        bool beginsName = words.Length > 1 && words[1].Length > 0 && char.IsUpper(words[1][0]);
        return !beginsName && Common.Contains(words[0]) ? char.ToLowerInvariant(title[0]) + title[1..] : title;
    }
}
