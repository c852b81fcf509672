namespace ReservesModel.Domain.Plans;

/// <summary>A level of risk, or of confidence in an amount, as the plan states it.</summary>
public enum Level
{
    /// <summary>Low.</summary>
    Low,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>High.</summary>
    High,
}
