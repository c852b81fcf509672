using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Rates;

namespace ReservesModel.Domain.Budgets;

/// <summary>Whether a rise in council tax would need a referendum, and how high Band D could be without one.</summary>
/// <param name="Rise">The rise that was tested.</param>
/// <param name="Limit">The limit that it was tested against.</param>
/// <param name="IsExcessive">Whether it needs a referendum.</param>
/// <param name="HighestBandD">The highest Band D, in whole pence, that needs none, with as much for adult social care as this
/// rise has, or as the limit allows if that is less.</param>
public sealed record ReferendumVerdict(CouncilTaxRise Rise, ReferendumLimit Limit, bool IsExcessive, Money HighestBandD)
{
    /// <summary>What could still be put on Band D; negative where it is too high already.</summary>
    public Money Headroom => HighestBandD - Rise.ThisYear;
}
