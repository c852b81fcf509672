using ReservesModel.Domain.Plans;

namespace ReservesModel.Reporting.Statements;

/// <summary>How sure a text may be of a source: never surer than its status.</summary>
internal static class Certainty
{
    /// <summary>The status in a word or two: requested.</summary>
    internal static string Of(FundingSource source) => source.Status switch
    {
        FundingStatus.Approved => "approved",
        FundingStatus.Committed => "committed",
        FundingStatus.Identified => "identified, not yet agreed",
        FundingStatus.Requested => "requested",
        _ => "to be identified",
    };
}
