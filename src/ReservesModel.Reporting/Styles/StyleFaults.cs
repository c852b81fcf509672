using ReservesModel.Domain.Faults;

namespace ReservesModel.Reporting.Styles;

/// <summary>What can be wrong with a style, each with its published code.</summary>
internal static class StyleFaults
{
    internal static Fault Settings(Place place, string message) => new(
        "style-settings", place, message,
        "style.json may hold title, about, kind, amounts (full, thousands or millions), numbering (none or paragraphs) and all (a list of sections).");

    internal static Fault NotASection(Place place, string name, IEnumerable<string> sections) => new(
        "style-section", place, $"{name} is no section of a statement", $"Templates are called after their sections: {string.Join(", ", sections.Select(section => section + Style.Ending))}.");

    internal static Fault Syntax(Place place, string message) => new(
        "style-syntax", place, $"the template cannot be read: {message}", "Expressions stand between {{ and }}; if and for end with {{ end }}.");

    internal static Fault NotAllowed(Place place, string what) => new(
        "style-not-allowed", place, $"a template may not use {what}", "It may print what the plan and its figures say, and use if, else, for and end. It works nothing out itself.");

    internal static Fault Unknown(Place place, string name, string nearest) => new(
        "style-unknown-name", place, $"there is nothing by the name of {name}", nearest);

    internal static Fault Digits(Place place, string found) => new(
        "style-figure", place, $"a template states no figure of its own: {found}", "Print a figure, a count or a date by its name, {{ cost }}.");

    internal static Fault Assertion(Place place, string found) => new(
        "style-assertion", place, $"“{found}” asserts what only the figures can bear out", "Use {{ claim.fully_funded }} and its like: each says what the figures support.");

    internal static Fault Character(Place place, string found) => new(
        "style-character", place, $"the character {found} may not stand in a template", "Use letters, spaces and ordinary punctuation.");

    internal static Fault Beside(Place place, string found) => new(
        "style-beside-figure", place, $"“{found}” next to a figure would change what it says", "Leave a space, and use no word that makes a figure larger, smaller or less certain than it is.");

    internal static Fault Failed(Place place, string message) => new(
        "style-failed", place, message, "Put right what is named, and run style check again.");
}
