namespace ReservesModel.Domain.Budgets;

/// <summary>How many Band D dwellings are reckoned to pay council tax (Local Authorities (Calculation of Council Tax Base)
/// (England) Regulations 2012): what £1 on Band D brings in.</summary>
public sealed record CouncilTaxBase
{
    /// <summary>A tax base.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part is negative, the collection rate is above 1, or nobody
    /// pays.</exception>
    public CouncilTaxBase(
        decimal adjustedDwellings,
        decimal collectionRate = 1,
        decimal classO = 0,
        TaxBaseRounding rounding = TaxBaseRounding.None)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(adjustedDwellings);
        ArgumentOutOfRangeException.ThrowIfNegative(collectionRate);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(collectionRate, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(classO);
        (AdjustedDwellings, CollectionRate, ClassO, Rounding) = (adjustedDwellings, collectionRate, classO, rounding);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(BandDEquivalents, nameof(adjustedDwellings));
    }

    /// <summary>Dwellings after discounts, premiums and council tax support, as Band D equivalents: a Band A counts as
    /// 6/9.</summary>
    public decimal AdjustedDwellings { get; }

    /// <summary>Of the tax that is due, how much is reckoned to be collected in the end, as a decimal: 0.9705.</summary>
    public decimal CollectionRate { get; }

    /// <summary>Band D equivalents of dwellings of the armed forces, for which the Ministry of Defence pays; all of it is
    /// collected.</summary>
    public decimal ClassO { get; }

    /// <summary>How the authority states the result.</summary>
    public TaxBaseRounding Rounding { get; }

    /// <summary>The tax base, as stated: 53,477.59 × 97.05% is 51,900.0.</summary>
    public decimal BandDEquivalents
    {
        get
        {
            decimal exact = (AdjustedDwellings * CollectionRate) + ClassO;
            return Rounding switch
            {
                TaxBaseRounding.OneDecimal => decimal.Round(exact, 1, MidpointRounding.AwayFromZero),
                TaxBaseRounding.TwoDecimals => decimal.Round(exact, 2, MidpointRounding.AwayFromZero),
                TaxBaseRounding.Whole => decimal.Round(exact, 0, MidpointRounding.AwayFromZero),
                _ => exact,
            };
        }
    }
}
