namespace ReservesModel.Domain.Budgets;

/// <summary>What the months of a line show about its variance to date. No more than that: why it is so, only people know.</summary>
public enum VarianceCauseKind
{
    /// <summary>Budget was phased in every one of these months so far, and nothing is recorded in any.</summary>
    NotStarted,

    /// <summary>Nothing is recorded in these, the first months in which budget was phased, and something after them.</summary>
    LateStart,

    /// <summary>Nothing is recorded in these months, in which budget was phased.</summary>
    NothingRecorded,

    /// <summary>Amounts are recorded in these months, in which no budget was phased.</summary>
    UnbudgetedMonths,

    /// <summary>Amounts are recorded on a line that has no budget in the year.</summary>
    NoBudget,

    /// <summary>The plan does not say when in the year the line falls: its even months are a convention.</summary>
    SometimeInYear,

    /// <summary>The months with both budget and actuals differ from it, each by the same part of it.</summary>
    SameRate,

    /// <summary>The months with both budget and actuals differ from it, not all by the same part.</summary>
    Uneven,
}
