using System.Collections.Immutable;

namespace ReservesModel.Reporting.Statements;

/// <summary>A part of a paper.</summary>
/// <param name="Name">What the command line calls it.</param>
/// <param name="Heading">What the paper calls it.</param>
/// <param name="Blocks">What it says; at least one.</param>
public sealed record StatementPart(string Name, string Heading, ImmutableArray<Block> Blocks);
