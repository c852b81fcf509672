namespace ReservesModel.Domain.Plans;

/// <summary>A risk that the plan names.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What may happen.</param>
/// <param name="Level">low, medium or high; null if not stated.</param>
/// <param name="Note">More about it.</param>
public sealed record Risk(string Id, string Title, Level? Level, string? Note);
