using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;

namespace ReservesModel.Domain.Claims;

/// <summary>A claim, or a sentence, and what the ledger says of it.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Printed">The amount, or the words that say too much.</param>
/// <param name="Reason">Why, in a sentence without its full stop; empty where the figures say it.</param>
/// <param name="Figures">The figures of the ledger that it was held against.</param>
/// <param name="Place">Where it stands.</param>
public sealed record ReconciledClaim(
    ClaimVerdict Verdict, string Printed, string Reason, ImmutableArray<LedgerFigure> Figures, Place Place)
{
    /// <summary>The sentence, or the label and the heading of the cell.</summary>
    public string Context { get; init; } = "";

    /// <summary>By how much it is more than it should be, where that is one amount; below nil where it is less.</summary>
    public Money? Difference { get; init; }
}
