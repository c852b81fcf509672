using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;

namespace ReservesModel.Calculation.Budgets;

/// <summary>Council tax from what must be raised, and back.</summary>
public static class CouncilTax
{
    /// <summary>What must be raised: spending less income, each as the law defines it (Local Government Finance Act 1992, s31A(2)
    /// and (3)); never negative (s31A(4)).</summary>
    public static Money Requirement(Money spending, Money income) => Money.Max(Money.Nil, spending - income);

    /// <summary>Band D to the penny, half up: £70,335,466 over 51,900.0 is £1,355.21.</summary>
    public static Money BandD(Money requirement, CouncilTaxBase taxBase) =>
        new Money(requirement.Pounds / taxBase.BandDEquivalents).ToPence();

    /// <summary>What a Band D, or a part of one, brings in, to the penny. Band D is rounded, so that this is not the requirement
    /// again: the requirement is what the collection fund pays over.</summary>
    public static Money Income(Money bandD, CouncilTaxBase taxBase) =>
        new Money(bandD.Pounds * taxBase.BandDEquivalents).ToPence();

    /// <summary>A gap as council tax: its part on Band D to the penny, and that of last year's Band D.</summary>
    /// <param name="gap">What would have to be raised; a surplus is negative.</param>
    /// <param name="taxBase">The tax base of the year of the gap.</param>
    /// <param name="lastYear">Band D of the year before, above nil.</param>
    public static CouncilTaxEquivalent Equivalent(Money gap, CouncilTaxBase taxBase, Money lastYear)
    {
        Money onBandD = BandD(gap, taxBase);
        return new(onBandD, onBandD.Pounds / lastYear.Pounds);
    }
}
