namespace ReservesModel.Domain.Budgets;

/// <summary>What rolling forward does to a part of a plan.</summary>
public enum NewYearChangeKind
{
    /// <summary>It opens the new year with what the old one closes with.</summary>
    Opened,

    /// <summary>It says something else than before, so that the figures stay the same.</summary>
    Changed,

    /// <summary>It is not in the new plan.</summary>
    Dropped,
}
