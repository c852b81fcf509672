using ReservesModel.Domain.Findings;

namespace ReservesModel.Reporting.Terminal;

/// <summary>Bold and colour for a terminal. It adds nothing that the words do not say, and is off when piped or where NO_COLOR is
/// set, which the caller decides.</summary>
public sealed class Ink
{
    private readonly bool _on;

    private Ink(bool on) => _on = on;

    /// <summary>Plain text.</summary>
    public static Ink None { get; } = new(false);

    /// <summary>ANSI escape codes.</summary>
    public static Ink Colour { get; } = new(true);

    public string Strong(string text) => Wear("1", text);

    public string Faint(string text) => Wear("2", text);

    /// <summary>Red for an error, yellow for a warning, cyan for a note: plain blue cannot be read on black.</summary>
    public string Severe(Severity severity, string text) => Wear(
        severity switch { Severity.Error => "1;31", Severity.Warning => "33", _ => "36" }, text);

    private string Wear(string code, string text) => _on && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
