using ReservesModel.Domain.Amounts;

namespace ReservesModel.Reporting.Extracts;

/// <summary>A figure that is not what it was in an earlier run.</summary>
/// <param name="Scenario">The scenario's id.</param>
/// <param name="Year">The financial year; empty where a whole scenario is meant.</param>
/// <param name="What">Which figure, in words.</param>
/// <param name="From">What it was.</param>
/// <param name="To">What it is.</param>
public sealed record FigureChange(string Scenario, string Year, string What, string From, string To)
{
    /// <summary>The amount it was; null where it was none, or not stated.</summary>
    public Money? Before { get; init; }

    /// <summary>The amount it is; null where it is none, or not stated.</summary>
    public Money? After { get; init; }

    /// <summary>By how much it is more than it was; null where either is no amount.</summary>
    public Money? Difference => After - Before;
}
