using ReservesModel.Domain.Amounts;

namespace ReservesModel.Reporting.Tables;

/// <summary>What stands in a table's cell. Nil, not stated, not costed and not yet quantified are four different things.</summary>
public sealed record Cell
{
    private Cell(CellKind kind, Money sum = default, bool isSoFarKnown = false, string? words = null) =>
        (Kind, Sum, IsSoFarKnown, Words) = (kind, sum, isSoFarKnown, words ?? "");

    public CellKind Kind { get; }

    /// <summary>The sum, where it is one.</summary>
    public Money Sum { get; }

    /// <summary>Whether the sum is not the whole: costs that are not known yet come on top.</summary>
    public bool IsSoFarKnown { get; }

    /// <summary>The text, where it is one.</summary>
    public string Words { get; }

    /// <summary>Nothing to say: a year outside a scenario's horizon, a heading.</summary>
    public static Cell Blank { get; } = new(CellKind.Blank);

    /// <summary>The plan does not state it, and so it cannot be known.</summary>
    public static Cell NotStated => new(CellKind.NotStated);

    /// <summary>A cost that is known to be coming, and not how much.</summary>
    public static Cell NotYetQuantified => new(CellKind.NotYetQuantified);

    /// <summary>An action of which nothing is known: neither a cost nor that there is none.</summary>
    public static Cell NotCosted => new(CellKind.NotCosted);

    public static Cell Of(Money sum) => new(CellKind.Sum, sum);

    /// <summary>A sum where it is stated.</summary>
    public static Cell Of(Money? sum) => sum is { } stated ? Of(stated) : NotStated;

    public static Cell Of(string words) => new(CellKind.Words, words: words);

    /// <summary>A total that may not be the whole. One of which nothing is known yet is not £0.</summary>
    public static Cell SoFar(Money sum, bool isWhole) => isWhole ? Of(sum)
        : sum.IsNil ? NotYetQuantified
        : new(CellKind.Sum, sum, isSoFarKnown: true);
}
