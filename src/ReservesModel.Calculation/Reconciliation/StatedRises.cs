using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using ReservesModel.Domain.Claims;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Reconciliation;

/// <summary>Percentages that say how fast something of the plan rises from year to year: council tax, with its part for adult social
/// care, and the number of people or places of a demand-led line.</summary>
internal sealed partial class StatedRises(Outlook outlook, ClaimFigures figures)
{
    private const decimal Hundred = 100m;
    private const int Places = 10; // a growth that is divided out of two numbers is exact to these

    // The words of a growth beside the title of a line, which single out none of it.
    private static readonly FrozenSet<string> OfAnyGrowth =
    [
        "all", "allowed", "annual", "annum", "are", "assumed", "assume", "average", "be", "by", "decrease", "decreasing", "demand", "drop", "each", "every", "expected",
        "estimate", "estimated", "fall", "falling", "fewer", "forecast", "grow", "growing", "growth", "increase", "increasing", "is", "it", "model", "more", "number",
        "over", "per", "plan", "projected", "reduce", "reduction", "rise", "rising", "that", "there", "total", "was", "were", "will", "would", "year",
    ];

    /// <summary>What the plan says of a rise; null where the words are of none, or not plainly enough to hold it against the plan.</summary>
    internal (ClaimVerdict Verdict, string Reason)? Of(Claim claim)
    {
        if (figures.IsOutside(claim) || claim.Time == ClaimTime.Together || Elsewhere().IsMatch(claim.Words))
        {
            return null;
        }

        foreach (Rise rise in CouncilTax(claim.Words).Concat(Numbers(claim.Words)))
        {
            if (Judged(claim, rise) is { } judged)
            {
                return judged;
            }
        }

        return null;
    }

    private (ClaimVerdict Verdict, string Reason)? Judged(Claim claim, Rise rise)
    {
        bool hasYears = !claim.Years.IsEmpty;
        (FinancialYear Year, ImmutableArray<decimal> Values)[] years =
        [
            .. (hasYears ? figures.YearsOf(claim) : outlook.Years).Select(year => (year, rise.In(year))).Where(year => !year.Item2.IsEmpty),
        ];
        if (years.Length == 0 || (hasYears && years.Length < figures.YearsOf(claim).Length))
        {
            return null;
        }

        // A year, each year: all of them; of no year that is named, any of them.
        bool isOfEach = hasYears || claim.Time is ClaimTime.PerAnnum or ClaimTime.EachYear;
        decimal Signed(decimal value) => rise.IsOfFall ? -value : value;
        if (Holds(value => Signed(value) == claim.Amount.Pounds))
        {
            return (ClaimVerdict.Agrees, $"it is {rise.Name} in the plan");
        }

        string inThePlan = $"{rise.Name} is {string.Join("; ", years.GroupBy(year => Printed(year.Values))
            .Select(alike => $"{alike.Key} in {Span([.. alike.Select(year => year.Year)])}"))} in the plan";
        if (Holds(value => claim.IsRounded(new(Signed(value)))))
        {
            return (ClaimVerdict.Near, inThePlan + ", rounded to the places printed");
        }

        bool isOne = hasYears || years.Select(year => Printed(year.Values)).Distinct().Count() == 1;
        return rise.IsCertain && isOne ? (ClaimVerdict.Contradicts, inThePlan) : null;

        bool Holds(Func<decimal, bool> isIt) => isOfEach ? years.All(year => year.Values.Any(isIt)) : years.Any(year => year.Values.Any(isIt));
    }

    // Many reports give the rise without the precept, and name that beside it: both are the rise.
    private IEnumerable<Rise> CouncilTax(string words)
    {
        if (outlook.Plan.Budget?.CouncilTax is not { } tax || NotTheRise().IsMatch(words))
        {
            yield break;
        }

        bool isOfTax = Tax().IsMatch(words) && Rises().IsMatch(words);
        if (Precept().IsMatch(words) && !Including().IsMatch(words))
        {
            yield return new("the rise of council tax for adult social care", year => [Percent(tax.SocialCareRise[year])], PreceptByName().IsMatch(words) || isOfTax);
        }
        else if (isOfTax)
        {
            yield return General().IsMatch(words)
                ? new("the rise of council tax for general spending", year => [Percent(tax.CoreRise[year])], true)
                : new("the rise of council tax, whole or without adult social care,",
                    year => [.. new[] { Percent(tax.CoreRise[year]) + Percent(tax.SocialCareRise[year]), Percent(tax.CoreRise[year]) }.Distinct()], true);
        }
    }

    // Demand by itself may be that of something else, and then only agrees.
    private IEnumerable<Rise> Numbers(string words)
    {
        PricedLine[] lines = [.. outlook.Plan.Lines.OfType<PricedLine>().Where(line => line.Kind == LineKind.DemandLed)];
        if (lines.Length == 0 || !Grows().IsMatch(words) || Cost().IsMatch(words))
        {
            return [];
        }

        ImmutableHashSet<string> text = Words.Of(words);
        ImmutableArray<PricedLine> named = Words.Named(text, lines, line => line.Heading.Title);
        return named.IsEmpty && !Demand().IsMatch(words)
            ? []
            : (named.IsEmpty ? lines : [.. named]).Select(line => new Rise(
                $"the growth in the number of {line.Heading.Title}", year => Growth(line, year), named.Length == 1 && IsOfAll(line, text))
            {
                IsOfFall = Falls().IsMatch(words),
            });
    }

    // "Children in care who need therapy" are some of the children in care, of whom the plan says nothing.
    private static bool IsOfAll(PricedLine line, ImmutableHashSet<string> text) => text.Except(Words.Of(line.Heading.Title)).IsSubsetOf(OfAnyGrowth);

    private ImmutableArray<decimal> Growth(PricedLine line, FinancialYear year) =>
        year != outlook.Plan.Horizon.From && line.Start.Value < year.FirstDay && (line.End is not { } end || end.Value >= year.FirstDay)
        && Number(line, year.FirstDay.PlusYears(-1)) is { } before and > 0 && Number(line, year.FirstDay) is { } now
            ? [decimal.Round(((now / before) - 1) * Hundred, Places, MidpointRounding.AwayFromZero)]
            : [];

    // All of its types are shares of one number, or each has its own; of some of each there is no one number.
    private static decimal? Number(PricedLine line, LocalDate day)
    {
        Steps<decimal>[][] quantities =
        [
            .. line.Charges.SelectMany(charge => charge.Products)
                .Select(product => product.Multipliers.Where(multiplier => multiplier.Kind == FactorKind.Quantity).Select(multiplier => multiplier.Values).ToArray()),
        ];
        return quantities.Length == 0 || quantities.Any(each => each.Length == 0) ? null
            : quantities.All(each => each[0] == quantities[0][0]) ? quantities[0][0].At(day).Value
            : quantities.All(each => each.Length == 1) ? quantities.Sum(each => each[0].At(day).Value)
            : null;
    }

    private static decimal Percent(Stated<decimal>? rate) => (rate?.Value ?? 0) * Hundred;

    private static string Printed(ImmutableArray<decimal> values) =>
        string.Join(" or ", values.Select(value => string.Create(CultureInfo.InvariantCulture, $"{value:0.##}%")));

    private static string Span(FinancialYear[] years) => years.Length == 1 ? years[0].ToString()
        : years.Length == years[^1].StartYear - years[0].StartYear + 1 ? $"{years[0]} to {years[^1]}"
        : string.Join(", ", years);

    [GeneratedRegex(@"\bcouncil\s+tax\b", RegexOptions.IgnoreCase)]
    private static partial Regex Tax();

    [GeneratedRegex(@"\b(?:ris(?:e|es|ing)|rose|increas(?:e|es|ed|ing)|up\s+by|uplift|go(?:es)?\s+up)\b|\bcouncil\s+tax\s+(?:of|at)\s+¦", RegexOptions.IgnoreCase)]
    private static partial Regex Rises();

    [GeneratedRegex(@"\bgeneral\b|\bcore\b", RegexOptions.IgnoreCase)]
    private static partial Regex General();

    [GeneratedRegex(@"\b(?:social\s+care|ASC)\s+(?:precept|levy)\b|\b(?:precept|levy)\s+for\s+(?:adult\s+)?social\s+care\b|¦\s*(?:(?:is|was|being|would\s+be)\s+)?(?:for\s+)?(?:the\s+)?adult\s+social\s+care\s*(?:[).,;]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Precept();

    [GeneratedRegex(@"\b(?:social\s+care|ASC)\s+(?:precept|levy)\b|\b(?:precept|levy)\s+for\s+(?:adult\s+)?social\s+care\b", RegexOptions.IgnoreCase)]
    private static partial Regex PreceptByName();

    [GeneratedRegex(@"\b(?:includ(?:es|ing)|inclusive\s+of|with)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Including();

    // One per cent more brings in so much; and what else there is a percentage of.
    [GeneratedRegex(
        @"\b(?:each|every|per|additional|extra|further)\s+¦|\b(?:raises?|yields?|generates?|brings?|equivalent|equates?|worth)\b"
        + @"|\breferend(?:um|a)\b|\bfr(?:ee|o)z\w*|\blimits?\b|\bthreshold\b|\bcap(?:ped)?\b|\bmaximum\b|\bup\s+to\b|\bdiscounts?\b|\bpremiums?\b|\bsupport\b|\breduction\b|\barrears\b|\bcollect(?:ed|ion)\b|\b(?:tax)?\s*base\b"
        + @"|\bpolice\b|\bfire\b|\bparish\b|\bmayor(?:al)?\b|\bincome\b|\bresources\b|\bfunding\b|\bof\s+(?:the\s+)?households\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex NotTheRise();

    // Of another time, or of somebody else.
    [GeneratedRegex(
        @"\bsince\b|\blast\b|\bprevious\b|\bhistoric(?:al(?:ly)?)?\b|\bpast\b|\b(?:has|have|had)\s+(?:\w+\s+)?(?:risen|grown|increased|fallen)\b|\brose\b|\bgrew\b|\bover\s+the\b"
        + @"|\bgovernment\b|\bnational(?:ly)?\b|\bEngland\b|\baverages?\b|\bother\s+councils\b|\bneighbour\w*\b|\bif\b|\binstead\b|\balternative\b|\bwould\s+have\b|\bnot\s+¦",
        RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"\bgr(?:ow|ows|owing|owth)\b|\bris(?:e|es|ing)\b|\bincreas(?:e|es|ed|ing)\b|\bmore\b|\bfall(?:s|ing)?\b|\bfewer\b|\bdecreas\w+\b|\breduc\w+\b|\bdrops?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Grows();

    [GeneratedRegex(@"\bfall(?:s|ing)?\b|\bfewer\b|\bdecreas\w+\b|\breduc\w+\b|\bdrops?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Falls();

    [GeneratedRegex(@"\bdemand\b|\bnumbers?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Demand();

    [GeneratedRegex(@"\bcosts?\b|\bcosting\b|\bfees?\b|\bprices?\b|\bspend\w*\b|\bbudgets?\b|\binflation\w*\b|\buplift\b|\bpressures?\b|\brates?\b|\bshares?\b|\bsav(?:es?|ings?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Cost();

    /// <summary>A rise that the plan has.</summary>
    /// <param name="Name">What it is.</param>
    /// <param name="In">What a report may call it in a year, in per cent; nothing where the plan has none there.</param>
    /// <param name="IsCertain">Whether the words can mean nothing else, so that another percentage is wrong.</param>
    private sealed record Rise(string Name, Func<FinancialYear, ImmutableArray<decimal>> In, bool IsCertain)
    {
        /// <summary>Whether the words are of a fall, which is a rise below nil.</summary>
        internal bool IsOfFall { get; init; }
    }
}
