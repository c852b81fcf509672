using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Claims;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Reconciliation;

/// <summary>The percentages that a plan states: pay awards and other rises of prices, on-costs, vacancies, delivery, shares of cost,
/// minimum levels; and the share of the cost that a source meets, which is worked out.</summary>
internal sealed partial class StatedPercentages(Outlook outlook, SubjectFigures subjects, ClaimFigures figures)
{
    private const decimal Hundred = 100m;

    private readonly StatedRises _rises = new(outlook, figures);

    /// <summary>What the plan says of a percentage that stands without its parts.</summary>
    internal (ClaimVerdict Verdict, string Reason) Of(Claim claim)
    {
        if (_rises.Of(claim) is { } rise)
        {
            return rise;
        }

        (string Name, decimal Value)[] stated = [.. Named(claim.Words, [.. figures.YearsOf(claim)])];
        if (stated.FirstOrDefault(percentage => percentage.Value == claim.Amount.Pounds) is { Name: { } name })
        {
            return (ClaimVerdict.Agrees, $"it is {name} in the plan");
        }

        if (stated.FirstOrDefault(percentage => claim.IsRounded(new(percentage.Value))) is { Name: { } nearly } rounded)
        {
            return (ClaimVerdict.Near, $"{nearly} is {Printed(rounded.Value)} in the plan, rounded to the places printed");
        }

        if (ShareMet(claim) is { } met)
        {
            return (met.Verdict, met.Reason);
        }

        return (ClaimVerdict.NotPlaced, stated.Length == 0
            ? "it is a percentage whose parts are not stated, and of nothing that the plan states"
            : $"the plan has {string.Join(", ", stated.DistinctBy(percentage => percentage.Value).Take(3).Select(percentage => $"{Printed(percentage.Value)} for {percentage.Name}"))}");
    }

    // 40% of the cost in 2024/25 is met from the grant.
    private Recomputation? ShareMet(Claim claim)
    {
        if (!OfCost().IsMatch(claim.Words) || subjects.SourcesNamed(Words.Of(claim.Words), claim.Words) is not [{ CanFund: true } source])
        {
            return null;
        }

        ImmutableArray<FinancialYear> years = claim.Years.IsEmpty ? outlook.Years : figures.YearsOf(claim);
        if (years.IsEmpty || figures.IsOutside(claim) || years.Any(year => !outlook.IsComplete(year)) || (claim.Years.IsEmpty && claim.Time != ClaimTime.Together))
        {
            return null;
        }

        return Recomputation.OfShare(claim, years.Total(year => outlook.Funded(year, source)).Pounds, years.Total(outlook.GrossCost).Pounds, 0, 0,
            $"what {source.Title} meets of the cost in {(years.Length == 1 ? years[0].ToString() : $"{years[0]} to {years[^1]}")}");
    }

    private IEnumerable<(string Name, decimal Value)> Named(string words, ImmutableArray<FinancialYear> years)
    {
        ImmutableHashSet<string> text = Words.Of(words);
        ImmutableArray<FinancialYear> of = years.IsEmpty ? outlook.Years : years;
        ImmutableArray<PriceIndex> named = Words.Named(text, outlook.Plan.Indices, index => index.Title);
        foreach (PriceIndex index in named.IsEmpty && Prices().IsMatch(words) ? outlook.Plan.Indices : named)
        {
            foreach (FinancialYear year in of)
            {
                foreach (Stated<decimal> rate in new[] { index.Settled[year], index.Assumed[year] }.OfType<Stated<decimal>>())
                {
                    yield return ($"{index.Title} of {year}", rate.Value * Hundred);
                }
            }
        }

        foreach ((PlanLine line, Multiplier multiplier) in Multipliers())
        {
            bool isNamed = multiplier.Kind switch
            {
                FactorKind.Vacancy => Vacancy().IsMatch(words),
                FactorKind.Delivery => Delivery().IsMatch(words),
                FactorKind.Rate => Words.Of(multiplier.Name).Remove("rate") is { IsEmpty: false } name && name.IsSubsetOf(text),
                _ => false,
            };
            foreach (Stated<decimal> value in isNamed ? multiplier.Values.Values : [])
            {
                yield return multiplier.Kind == FactorKind.Vacancy
                    ? ($"the vacancy factor of {line.Heading.Title}", (1 - value.Value) * Hundred)
                    : ($"the {multiplier.Name} of {line.Heading.Title}", value.Value * Hundred);
            }
        }

        foreach (FundingSource source in ShareWords().IsMatch(words) ? subjects.SourcesNamed(text, words) : [])
        {
            foreach (Stated<decimal> share in of.Select(year => source.ShareOfCost[year]).OfType<Stated<decimal>>())
            {
                yield return ($"the share of the cost that {source.Title} meets at most", share.Value * Hundred);
            }
        }

        foreach (Reserve reserve in Minimum().IsMatch(words) ? outlook.Plan.Reserves : [])
        {
            foreach (Share share in reserve.Minimum.Select(level => level.ShareOfBudget?.Value).OfType<Share>())
            {
                yield return ($"the minimum of {reserve.Title}", (decimal)share.Parts * Hundred / share.Of);
            }
        }
    }

    private IEnumerable<(PlanLine Line, Multiplier Multiplier)> Multipliers() =>
        from line in outlook.Plan.Lines.OfType<PricedLine>()
        from charge in line.Charges
        from product in charge.Products
        from multiplier in product.Multipliers
        where multiplier.Kind is FactorKind.Rate or FactorKind.Vacancy or FactorKind.Delivery
        select ((PlanLine)line, multiplier);

    private static string Printed(decimal percentage) => string.Create(CultureInfo.InvariantCulture, $"{percentage:0.###}%");

    [GeneratedRegex(@"\bpay\s+(?:awards?|rises?|inflation|increases?)\b|\binflation\b|\bprices?\s+(?:rise|increase|growth)|\buplift\b|\bindex(?:ation)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Prices();

    [GeneratedRegex(@"\bvacanc(?:y|ies)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Vacancy();

    [GeneratedRegex(@"\bdeliver(?:y|ed|s|ing)?\b|\bachiev(?:e|ed|es|ing|ement)\b|\bof\s+the\s+(?:full[\s-]year\s+)?savings?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Delivery();

    [GeneratedRegex(@"\bshares?\b|¦\s*of\s+(?:the|its|their|that)\b|\bcosts?\b", RegexOptions.IgnoreCase)]
    private static partial Regex ShareWords();

    [GeneratedRegex(@"¦\s*of\s+(?:the|its|that)\s+(?:total\s+|whole\s+|gross\s+|overall\s+|plan’s\s+|plan's\s+)?(?:cost|plan)s?\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfCost();

    [GeneratedRegex(@"\bminimum\b|\bnet\s+(?:revenue\s+)?budget\b", RegexOptions.IgnoreCase)]
    private static partial Regex Minimum();
}
