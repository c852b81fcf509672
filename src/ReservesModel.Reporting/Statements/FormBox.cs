using System.Collections.Immutable;

namespace ReservesModel.Reporting.Statements;

/// <summary>A box of a form.</summary>
/// <param name="Label">What stands before it.</param>
/// <param name="Blocks">What stands in it: paragraphs and lists.</param>
public sealed record FormBox(string Label, ImmutableArray<Block> Blocks);
