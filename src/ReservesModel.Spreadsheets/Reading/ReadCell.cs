namespace ReservesModel.Spreadsheets.Reading;

/// <summary>A cell as a file holds it.</summary>
internal sealed record ReadCell(int Row, int Column)
{
    /// <summary>Its formula; null where it holds none, empty where it shares the one of another cell.</summary>
    internal string? Formula { get; init; }

    /// <summary>The number of the formula that it shares; null where it shares none.</summary>
    internal string? Shared { get; init; }

    /// <summary>Whether its formula fills several cells at once.</summary>
    internal bool IsArray { get; init; }

    /// <summary>What it shows where that is no number; else null.</summary>
    internal string? Words { get; init; }

    /// <summary>Whether it holds a number.</summary>
    internal bool IsNumber { get; init; }

    /// <summary>Whether it holds an error: #REF!.</summary>
    internal bool IsError { get; init; }

    internal int Style { get; init; }

    internal bool IsEmpty => Formula is null && !IsNumber && string.IsNullOrEmpty(Words);

    internal string Name => new Address("", Row, Column).Name;
}
