namespace ReservesModel.Reporting.Extracts;

/// <summary>A figure that is not what it was in an earlier run.</summary>
/// <param name="Scenario">The scenario's id.</param>
/// <param name="Year">The financial year; empty where a whole scenario is meant.</param>
/// <param name="What">Which figure, in words.</param>
/// <param name="From">What it was.</param>
/// <param name="To">What it is.</param>
public sealed record FigureChange(string Scenario, string Year, string What, string From, string To);
