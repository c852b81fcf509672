namespace ReservesModel.Domain.Budgets;

/// <summary>How an authority states its tax base, in Band D equivalents; half away from zero.</summary>
public enum TaxBaseRounding
{
    /// <summary>As it comes out.</summary>
    None,

    /// <summary>To one decimal: 60,009.4.</summary>
    OneDecimal,

    /// <summary>To two decimals: 73,446.83.</summary>
    TwoDecimals,

    /// <summary>Whole: 89,375.</summary>
    Whole,
}
