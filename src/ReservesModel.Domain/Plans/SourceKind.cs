namespace ReservesModel.Domain.Plans;

/// <summary>What kind of money a source is.</summary>
public enum SourceKind
{
    /// <summary>A draw on a reserve.</summary>
    Reserve,

    /// <summary>The base budget, which rolls forward.</summary>
    BaseBudget,

    /// <summary>A grant.</summary>
    Grant,

    /// <summary>A partner's contribution.</summary>
    Contribution,

    /// <summary>Capital receipts, used flexibly for the revenue cost of reform.</summary>
    CapitalReceipts,

    /// <summary>Savings of the directorate, which lower its budget for good.</summary>
    Savings,

    /// <summary>The plan does not say.</summary>
    NotStated,
}
