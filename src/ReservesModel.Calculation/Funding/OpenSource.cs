using ReservesModel.Domain.Plans;

namespace ReservesModel.Calculation.Funding;

/// <summary>A source that may pay in a year.</summary>
/// <param name="Source">The source.</param>
/// <param name="Most">The most that its own limits allow, in pence; null where it has none.</param>
internal sealed record OpenSource(FundingSource Source, decimal? Most);
