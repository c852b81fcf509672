namespace ReservesModel.Reporting.Casting;

/// <summary>A row that is another less a third, and is rounded after them: a reserve's balance, its minimum, and what is left above
/// it. The balance is in two sums already.</summary>
internal sealed record Headroom(int Balance, int Minimum, int Left);
