using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;

namespace ReservesModel.Reporting.Charts;

/// <summary>A part of each year's column.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Sums">One for each year; null where the amount is not known.</param>
/// <param name="IsUnfunded">Whether it is cost that no source meets.</param>
public sealed record YearSeries(string Name, ImmutableArray<Money?> Sums, bool IsUnfunded);
