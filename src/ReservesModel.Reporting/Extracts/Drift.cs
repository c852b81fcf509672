using System.Collections.Immutable;

namespace ReservesModel.Reporting.Extracts;

/// <summary>What a plan says now against what was published from it.</summary>
/// <param name="Plan">The plan's file, without its folder.</param>
/// <param name="ProgramThen">The program that made what was published, with its version.</param>
/// <param name="ProgramNow">This program.</param>
/// <param name="Inputs">The files that are not what they were, in the order of their names.</param>
/// <param name="Figures">The figures that are not what they were.</param>
public sealed record Drift(
    string Plan, string ProgramThen, string ProgramNow, ImmutableArray<InputChange> Inputs, ImmutableArray<FigureChange> Figures)
{
    /// <summary>Whether every published figure still stands. An input may have changed without a figure of its own.</summary>
    public bool Holds => Figures.IsEmpty;
}
