namespace ReservesModel.Domain.Plans;

/// <summary>How far an action has come. It changes no figure.</summary>
public enum ActionStatus
{
    /// <summary>Not decided.</summary>
    Proposed,

    /// <summary>Decided, not begun.</summary>
    Approved,

    /// <summary>Begun.</summary>
    Underway,

    /// <summary>Done.</summary>
    Complete,
}
