namespace ReservesModel.Domain.Plans;

/// <summary>How certain a source is, from the surest down. A text never claims more than this.</summary>
public enum FundingStatus
{
    /// <summary>Decided by those who may decide it.</summary>
    Approved,

    /// <summary>Bound already, before this plan.</summary>
    Committed,

    /// <summary>Found, not yet decided.</summary>
    Identified,

    /// <summary>Asked for in this plan.</summary>
    Requested,

    /// <summary>An intention, not money: it never funds and never draws on a reserve.</summary>
    ToBeIdentified,
}
