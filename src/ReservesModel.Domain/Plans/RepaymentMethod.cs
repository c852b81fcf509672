namespace ReservesModel.Domain.Plans;

/// <summary>How the minimum revenue provision for borrowing is spread over the life of an asset.</summary>
public enum RepaymentMethod
{
    /// <summary>The same each year.</summary>
    StraightLine,

    /// <summary>So that provision and interest together are the same each year: little provision at first, more later.</summary>
    Annuity,
}
