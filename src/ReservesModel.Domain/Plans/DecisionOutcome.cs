namespace ReservesModel.Domain.Plans;

/// <summary>What became of a decision. Until it is made, a text says "would".</summary>
public enum DecisionOutcome
{
    /// <summary>Not made yet.</summary>
    Pending,

    /// <summary>The plan was agreed.</summary>
    Agreed,

    /// <summary>The plan was rejected.</summary>
    Rejected,
}
