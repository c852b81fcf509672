namespace ReservesModel.Domain.Faults;

/// <summary>What an officer should know of a file that was read without a fault: a value that was taken otherwise than it stands
/// there, or was not used. People keep workbooks in many ways, and nothing of them is dropped in silence.</summary>
/// <param name="Place">Where.</param>
/// <param name="Message">What was made of it.</param>
public sealed record Remark(Place Place, string Message);
