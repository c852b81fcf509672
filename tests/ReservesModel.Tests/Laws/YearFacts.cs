using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Tests.Laws;

/// <summary>What there is to pay in a year and what with, in whole pence, given what earlier years took. Worked out from the plan
/// afresh, so that it can judge the ledger.</summary>
internal sealed class YearFacts
{
    private readonly Outlook _outlook;
    private readonly FinancialYear _year;
    private readonly FundingSource _credits = new()
    {
        Id = "savings-and-income",
        Title = "Savings and income",
        Kind = SourceKind.Savings,
        Status = FundingStatus.Approved,
        Priority = new(0, "", Place.None),
        Years = [],
        Place = Place.None,
    };

    internal YearFacts(Outlook outlook, FinancialYear year)
    {
        (_outlook, _year) = (outlook, year);
        Costs = [.. outlook.CostsIn(year).Where(posting => posting.Amount > Money.Nil)];
        Sources = [.. Credits.IsNil ? Array.Empty<FundingSource>() : [_credits], .. Open(canFund: true)];
        Intended = [.. Open(canFund: false)];
    }

    /// <summary>The costs above nil.</summary>
    internal ImmutableArray<CostPosting> Costs { get; }

    internal decimal Cost => Costs.Sum(posting => posting.Amount.Pence);

    /// <summary>The sources that may pay in the year: the plan's own savings and income, then the others in order of priority.</summary>
    internal ImmutableArray<FundingSource> Sources { get; }

    /// <summary>The sources to be identified that count for the year, in order of priority.</summary>
    internal ImmutableArray<FundingSource> Intended { get; }

    /// <summary>The most that a source may give by its own limit and total; null for any amount.</summary>
    internal decimal? Allowed(FundingSource source)
    {
        if (source == _credits)
        {
            return Credits.Pence;
        }

        decimal? limit = source.Limit[_year]?.Value.Pence;
        decimal? left = source.Total?.Value.Pence - Postings(source).Where(posting => posting.Year < _year).Sum(Pence);
        return limit is { } most && left is { } rest ? Math.Min(most, rest) : limit ?? left;
    }

    /// <summary>The most that all sources together may draw on a reserve; null for any amount.</summary>
    internal decimal? Drawable(Reserve reserve)
    {
        if (reserve.Opening?.Value.Pence is not { } balance)
        {
            return null;
        }

        foreach (FinancialYear year in _outlook.Years.Where(year => year <= _year))
        {
            balance += In(reserve.Contributions, year) - In(reserve.OtherUses, year);
            balance -= year == _year
                ? 0
                : _outlook.Ledger.Funding.Where(posting => posting.Year == year && posting.Source.Reserve == reserve).Sum(Pence);
        }

        return Math.Max(0, balance - reserve.Minimum.Select(Level).Append(0).Max());
    }

    internal decimal Given(FundingSource source) => source == _credits ? _outlook.Offset(_year).Pence : Postings(source).Where(posting => posting.Year == _year).Sum(Pence);

    /// <summary>Whether one of the names that a source gives is the line's action, the line itself, or a tag of it.</summary>
    internal static bool MayPayFor(FundingSource source, PlanLine line) =>
        source.For.IsEmpty
        || source.For.Select(name => name.Value).Intersect([line.Heading.ActionId, $"{line.Heading.ActionId}/{line.Heading.Id}", .. line.Heading.Tags]).Any();

    internal static decimal Pence(FundingPosting posting) => posting.Amount.Pence;

    private Money Credits => _outlook.CostsIn(_year).Where(posting => posting.Amount < Money.Nil).Total(posting => -posting.Amount);

    private IEnumerable<FundingSource> Open(bool canFund) => _outlook.Plan.Funding
        .Where(source => (source.Status != FundingStatus.ToBeIdentified) == canFund && source.Years.Contains(_year))
        .OrderBy(source => source.Priority.Value);

    private IEnumerable<FundingPosting> Postings(FundingSource source) =>
        _outlook.Ledger.Funding.Concat(_outlook.Ledger.IntendedHomes).Where(posting => posting.Source == source);

    private decimal Level(MinimumLevel level) => level.Amount is { } amount
        ? amount.Value.Pence
        : decimal.Round(
            level.NetRevenueBudget[_year]!.Value.Pence * level.ShareOfBudget!.Value.Parts / level.ShareOfBudget.Value.Of,
            MidpointRounding.AwayFromZero);

    private static decimal In(ByYear<Money> amounts, FinancialYear year) => amounts[year]?.Value.Pence ?? 0;
}
