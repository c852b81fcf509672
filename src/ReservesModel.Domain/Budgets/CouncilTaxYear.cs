using ReservesModel.Domain.Amounts;

namespace ReservesModel.Domain.Budgets;

/// <summary>Council tax of one year.</summary>
/// <param name="Base">The tax base.</param>
/// <param name="BandD">Band D, to the penny.</param>
/// <param name="Rise">Its rise on the year before.</param>
/// <param name="Verdict">Whether the rise needs a referendum; null where no limit of the year is known.</param>
/// <param name="Income">What it brings in.</param>
/// <param name="CollectionFund">The authority's part of the collection fund's surplus, below nil of its deficit.</param>
public sealed record CouncilTaxYear(
    CouncilTaxBase Base, Money BandD, CouncilTaxRise Rise, ReferendumVerdict? Verdict, Money Income, Money CollectionFund);
