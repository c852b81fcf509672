using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Claims;

/// <summary>A sentence of a report, and the amounts in it.</summary>
/// <param name="Sentence">Its text on one line.</param>
/// <param name="Years">Every financial year that it names, in its order.</param>
/// <param name="Claims">The amounts and percentages, in its order.</param>
/// <param name="Place">Where it begins.</param>
public sealed record Passage(string Sentence, ImmutableArray<FinancialYear> Years, ImmutableArray<Claim> Claims, Place Place)
{
    /// <summary>Whether it is all that its paragraph says, as a heading is.</summary>
    public bool IsWholeParagraph { get; init; }

    /// <summary>Whether its paragraph begins with it.</summary>
    public bool IsFirst { get; init; }
}
