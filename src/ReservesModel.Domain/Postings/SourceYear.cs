using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Postings;

/// <summary>What a source could give in a year by its own limits, and what it gives.</summary>
/// <param name="Year">The year.</param>
/// <param name="Source">The source.</param>
/// <param name="Allowed">The most that its limit of the year and what is left of its total allow; nil in a year that is not one
/// of its own; null where neither is stated.</param>
/// <param name="Given">What it gives, or for a source to be identified, what is intended of it.</param>
public sealed record SourceYear(FinancialYear Year, FundingSource Source, Money? Allowed, Money Given)
{
    /// <summary>Whether it may pay in this year at all.</summary>
    public bool IsOpen => Source.Years.Contains(Year);

    /// <summary>Whether it gives all that its limits allow in a year of its own.</summary>
    public bool IsExhausted => IsOpen && Allowed is { } allowed && Given >= allowed;
}
