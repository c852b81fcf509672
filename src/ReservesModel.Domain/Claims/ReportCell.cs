using ReservesModel.Domain.Faults;

namespace ReservesModel.Domain.Claims;

/// <summary>A cell of a table of a report.</summary>
/// <param name="Heading">The text over its column.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Claim">The amount in it; null where it holds none.</param>
/// <param name="Place">Where it stands.</param>
public sealed record ReportCell(string Heading, string Text, Claim? Claim, Place Place)
{
    /// <summary>Whether it says that there is nothing: a dash, nil, none. An empty cell says nothing.</summary>
    public bool SaysNil => Claim is { Amount.IsNil: true } || Text.Trim().ToUpperInvariant() is "-" or "–" or "—" or "NIL" or "NONE";
}
