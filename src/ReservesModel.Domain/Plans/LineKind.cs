namespace ReservesModel.Domain.Plans;

/// <summary>What a line is a cost of, as the plan says it. Each kind comes down to the same product of factors.</summary>
public enum LineKind
{
    /// <summary>Spent once, perhaps phased.</summary>
    OneOff,

    /// <summary>Goes on each year until it ends.</summary>
    Recurrent,

    /// <summary>Posts, with what the employer pays on top of their pay.</summary>
    Staffing,

    /// <summary>Agency cover by the week.</summary>
    Agency,

    /// <summary>A number of people or places at a price a week.</summary>
    DemandLed,

    /// <summary>What a change saves; it lowers the cost.</summary>
    Saving,

    /// <summary>Fees, charges and other income; it lowers the cost.</summary>
    Income,

    /// <summary>A contract whose price may follow an index.</summary>
    Contract,

    /// <summary>Payments for redundancy and early retirement, once.</summary>
    Redundancy,

    /// <summary>A scheme paid for by borrowing: what it costs the revenue budget, year by year.</summary>
    Capital,

    /// <summary>The plan does not say; for a line without an amount only.</summary>
    NotStated,
}
