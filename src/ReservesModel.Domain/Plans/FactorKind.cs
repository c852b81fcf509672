namespace ReservesModel.Domain.Plans;

/// <summary>What a factor of a cost stands for.</summary>
public enum FactorKind
{
    /// <summary>How many: full-time equivalents, people, places.</summary>
    Quantity,

    /// <summary>The weeks of a whole year that are paid for.</summary>
    Weeks,

    /// <summary>A rate on the price: National Insurance, pension, interest.</summary>
    Rate,

    /// <summary>What is left after vacancies: 0.97 for a vacancy factor of 3%.</summary>
    Vacancy,

    /// <summary>How far prices have risen since those in which the plan states its amounts: 1.0302 after 1% and 2%.</summary>
    PriceIndex,

    /// <summary>How much of a saving is made: 0.5 for half.</summary>
    Delivery,
}
