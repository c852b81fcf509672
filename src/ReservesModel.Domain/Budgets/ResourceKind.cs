namespace ReservesModel.Domain.Budgets;

/// <summary>What pays for a net budget, apart from council tax and reserves.</summary>
public enum ResourceKind
{
    /// <summary>Rates retained, with top-up or after tariff.</summary>
    BusinessRates,

    /// <summary>A grant that is not for a named service.</summary>
    Grant,

    /// <summary>Anything else.</summary>
    Other,
}
