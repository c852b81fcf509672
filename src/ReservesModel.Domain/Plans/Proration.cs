namespace ReservesModel.Domain.Plans;

/// <summary>How the share of a year is counted for a cost that runs for a part of it.</summary>
public enum Proration
{
    /// <summary>Calendar months over 12, a part month as its days over that month's days: the habit of published reports.</summary>
    Months,

    /// <summary>Days over the days of that year.</summary>
    Days,
}
