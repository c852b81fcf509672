namespace ReservesModel.Domain.Budgets;

/// <summary>Why a budget moves from one year to the next, in the order in which a strategy shows it.</summary>
public enum MovementKind
{
    /// <summary>Pay awards and what follows from them.</summary>
    Pay,

    /// <summary>Other prices.</summary>
    Price,

    /// <summary>Agreed additions: what is newly decided on.</summary>
    Growth,

    /// <summary>Unavoidable additions: demand, law.</summary>
    Pressure,

    /// <summary>The step from the part-year cost of the year before to the cost of a whole year.</summary>
    FullYear,

    /// <summary>Savings and additional income: these lower the budget.</summary>
    Saving,
}
