namespace ReservesModel.Domain.Plans;

/// <summary>How the time of a portion is given.</summary>
public enum PortionTime
{
    /// <summary>All in one year.</summary>
    Year,

    /// <summary>All on one date.</summary>
    Date,

    /// <summary>One year of a phasing.</summary>
    PhasedYear,

    /// <summary>One month of a phasing.</summary>
    PhasedMonth,
}
