using ReservesModel.Domain.Amounts;

namespace ReservesModel.Domain.Budgets;

/// <summary>What a billing authority's collection fund for council tax is estimated to have over, or to lack, at the end of a
/// year, and the part that falls to one authority in the next (Local Authorities (Funds) (England) Regulations 1992). It is money
/// for one year only.</summary>
/// <param name="Balance">A surplus is positive, a deficit negative.</param>
/// <param name="AuthorityShare">By the precepts of the year: a county's, a district's, or the police's part.</param>
public sealed record CollectionFundBalance(Money Balance, Share AuthorityShare)
{
    /// <summary>What the authority has to spend from it, in whole pence; negative where it must make a deficit good.</summary>
    public Money Resource => (Balance * AuthorityShare).ToPence();
}
