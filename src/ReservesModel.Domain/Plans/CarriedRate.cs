using System.Collections.Immutable;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Plans;

/// <summary>A published rate that a line needs for years of which the program does not have it, so that the rate of another year
/// stands in for it.</summary>
/// <param name="Name">What it is: employer's National Insurance, pay of spinal point 5.</param>
/// <param name="Known">The year whose rate stands in: the last that is known before them, or else the first.</param>
/// <param name="Years">The years without a rate of their own in which the line runs, in order.</param>
/// <param name="IsRaised">Whether an index of the plan raises it from the known year on.</param>
public sealed record CarriedRate(string Name, FinancialYear Known, ImmutableArray<FinancialYear> Years, bool IsRaised);
