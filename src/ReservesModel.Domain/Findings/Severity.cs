namespace ReservesModel.Domain.Findings;

/// <summary>How serious a finding is.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>To be answered before the report is signed.</summary>
    Warning,

    /// <summary>The plan should not go forward as it stands.</summary>
    Error,
}
