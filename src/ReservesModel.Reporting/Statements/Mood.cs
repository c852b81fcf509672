using ReservesModel.Domain.Plans;

namespace ReservesModel.Reporting.Statements;

/// <summary>The verbs of a statement: "would" until the plan is decided, "will" once it is agreed, "would have" once it is
/// rejected.</summary>
internal sealed class Mood(DecisionOutcome outcome)
{
    /// <summary>Whether the decision is still to be made.</summary>
    internal bool IsOpen => outcome == DecisionOutcome.Pending;

    /// <summary>would cost; will cost; would have cost.</summary>
    internal string Does(string verb, string participle) => outcome switch
    {
        DecisionOutcome.Agreed => $"will {verb}",
        DecisionOutcome.Rejected => $"would have {participle}",
        _ => $"would {verb}",
    };

    /// <summary>would be; will be; would have been.</summary>
    internal string Be => Does("be", "been");

    /// <summary>would be met; will be met; would have been met.</summary>
    internal string Is(string participle) => $"{Be} {participle}";
}
