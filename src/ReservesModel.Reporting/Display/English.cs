namespace ReservesModel.Reporting.Display;

/// <summary>Lists and counts in words.</summary>
public static class English
{
    private static readonly string[] Small =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

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
}
