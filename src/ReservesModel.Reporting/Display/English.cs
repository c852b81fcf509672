using System.Collections.Frozen;

namespace ReservesModel.Reporting.Display;

/// <summary>Lists and counts in words.</summary>
public static class English
{
    private static readonly string[] Small =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly FrozenSet<string> Common = FrozenSet.ToFrozenSet(
    [
        "Additional", "Agency", "Base", "Capital", "Care", "Children", "Contribution", "Earmarked", "Existing", "Extra", "First",
        "Fostering", "Funding", "Further", "General", "Grant", "Grants", "Improvement", "Initial", "Managed", "New", "One", "Other",
        "Partner", "Partnership", "Permanent", "Placements", "Posts", "Practice", "Recruitment", "Recurrent", "Reserve", "Reserves",
        "Residential", "Rising", "Savings", "Second", "Short-term", "Social", "Staff", "Staffing", "Support", "Temporary", "Third",
        "Training", "Two", "Workforce",
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

    /// <summary>A title within a sentence: "additional short-term posts". Only where its first word is surely no name, since a
    /// council's own names must stay as they are.</summary>
    public static string InSentence(string title)
    {
        int end = title.IndexOf(' ');
        string first = end < 0 ? title : title[..end];
        bool isSentenceCase = end < 0 || !title[end..].Split(' ').Any(word => word.Length > 0 && char.IsUpper(word[0]));
        return isSentenceCase && Common.Contains(first) ? char.ToLowerInvariant(title[0]) + title[1..] : title;
    }
}
