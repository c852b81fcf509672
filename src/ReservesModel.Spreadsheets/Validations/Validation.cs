using System.Collections.Immutable;

namespace ReservesModel.Spreadsheets.Validations;

/// <summary>What a cell may hold; anything else that somebody types is refused, with a message. An empty cell always may.</summary>
internal abstract record Validation
{
    /// <summary>What is said when the cell is chosen; nothing where it is empty.</summary>
    internal string Prompt { get; init; } = "";

    /// <summary>What is said when something else is typed.</summary>
    internal string Error { get; init; } = "";

    /// <summary>Whether what does not fit is refused; else it is only warned of, and stays where the user says so.</summary>
    internal bool IsStrict { get; init; } = true;

    /// <summary>One of a few words of ours: no comma in them, and 255 characters in all.</summary>
    internal sealed record Words(ImmutableArray<string> Allowed) : Validation;

    /// <summary>One of the words in these cells, of this sheet or another.</summary>
    internal sealed record Listed(Span Cells) : Validation;

    /// <summary>A number with decimals, both limits included; null for none.</summary>
    internal sealed record Number(decimal? Least, decimal? Most) : Validation;

    /// <summary>A whole number, both limits included.</summary>
    internal sealed record Whole(int? Least, int? Most) : Validation;

    /// <summary>A day, both limits included.</summary>
    internal sealed record Day(CalendarDay First, CalendarDay Last) : Validation;
}
