using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Calculation.Reconciliation;

/// <summary>The figures of a ledger that words may be of. Words that name nothing give none; what is named in more than one way
/// gives all of them, and a claim is wrong only if it is none of those.</summary>
internal sealed class SubjectFigures(Outlook outlook)
{
    /// <summary>The total cost, as far as it is quantified, before savings and income and after.</summary>
    internal ImmutableArray<FigureSeries> Costs => outlook.HasCredits
        ? [new("total cost", year => outlook.GrossCost(year), CostLines), new("cost less savings and income", year => outlook.Cost(year), CostLines)]
        : [new("total cost", year => outlook.Cost(year), CostLines)];

    internal FigureSeries OfNature(LineNature nature) => new(
        nature == LineNature.OneOff ? "one-off cost" : "recurrent cost",
        year => outlook.CostsIn(year).Where(posting => posting.Line.Nature == nature && posting.Amount > Money.Nil).Total(posting => posting.Amount),
        [.. CostLines.Where(line => line.Nature == nature)]);

    internal FigureSeries Funded => new("funding", year => outlook.Funded(year));

    internal FigureSeries Gap => new("unfunded cost", year => outlook.Gap(year));

    /// <summary>The kinds that an amount without words of its own may be of.</summary>
    internal ImmutableArray<FigureSeries> Kinds =>
        [.. Costs, OfNature(LineNature.OneOff), OfNature(LineNature.Recurrent), Funded, Gap, .. Lines(outlook.Plan.Lines)];

    private ImmutableArray<PlanLine> CostLines => [.. outlook.Plan.Lines.Where(line => !line.IsCredit)];

    /// <summary>What the words are of; empty where they do not say it.</summary>
    internal ImmutableArray<FigureSeries> Of(string words)
    {
        if (outlook.HasCredits && Cues.LeftOver().IsMatch(words) && Cues.Credits().IsMatch(words))
        {
            return [new("savings and income left over", year => outlook.Surplus(year))];
        }

        words = Cues.BeforeSavings().Replace(words, ""); // says of a cost which it is, and names no saving
        ImmutableHashSet<string> text = Words.Of(words);
        if (Cues.BudgetGap().IsMatch(words))
        {
            return []; // another figure than what is unfunded
        }

        if (Cues.BasePrices().IsMatch(words))
        {
            return [new("cost in the prices of the plan", year => outlook.CostAtBasePrices(year))];
        }

        if (Cues.Gap().IsMatch(words))
        {
            return GapOf(text, words);
        }

        if (outlook.Plan.Reserves.Length > 0 && SaysBalance(words))
        {
            return BalancesOf(text, words);
        }

        if (Cues.PaysFor().Match(words) is { Success: true } pays)
        {
            LineNature nature = pays.Groups["n"].Value.StartsWith("one", StringComparison.OrdinalIgnoreCase) ? LineNature.OneOff : LineNature.Recurrent;
            return [.. outlook.Plan.SourcesOfMoney.Select(source => FundedFor(source, nature)), FundedFor(null, nature)];
        }

        ImmutableArray<FigureSeries> sources = SourcesOf(text, words);
        return sources.IsEmpty ? CostsOf(text, words) : sources;
    }

    // A reserve may be called a balance: what is drawn from it is none.
    private bool SaysBalance(string words)
    {
        string without = outlook.Plan.Reserves.Aggregate(words, (rest, reserve) => rest.Replace(reserve.Title, "", StringComparison.OrdinalIgnoreCase));
        return Cues.Balance().IsMatch(without) || (Cues.Balance().IsMatch(words) && !Cues.Funding().IsMatch(words));
    }

    /// <summary>The balances of the reserves that words name; none where they name none.</summary>
    internal ImmutableArray<FigureSeries> BalancesNamed(string words)
    {
        ImmutableHashSet<string> text = Words.Of(words);
        return ReservesNamed(text).IsEmpty ? [] : BalancesOf(text, words);
    }

    private ImmutableArray<Reserve> ReservesNamed(ImmutableHashSet<string> text) => Words.Named(text, outlook.Plan.Reserves, reserve => reserve.Title);

    /// <summary>Whether words name a reserve of the plan.</summary>
    internal bool NamesReserve(string words) => !ReservesNamed(Words.Of(words)).IsEmpty;

    /// <summary>The lines that words name, by their own titles or their actions'.</summary>
    internal ImmutableArray<PlanLine> LinesNamed(string words)
    {
        ImmutableHashSet<string> text = Words.Of(words);
        ImmutableArray<PlanLine> lines = Words.Named(text, outlook.Plan.Lines, line => line.Heading.Title);
        return lines.IsEmpty ? [.. Words.Named(text, outlook.Plan.Actions, action => action.Title).SelectMany(action => action.Lines)] : lines;
    }

    /// <summary>The sources that words name, by their titles, their reserves' or their kinds.</summary>
    internal ImmutableArray<FundingSource> SourcesNamed(ImmutableHashSet<string> text, string words)
    {
        ImmutableArray<FundingSource> named =
        [
            .. Words.Named(text, outlook.Plan.Funding, source => source.Title),
            .. Words.Named(text, outlook.Plan.Funding.Where(source => source.Reserve is not null), source => source.Reserve!.Title),
        ];
        bool isOtherReserve = !ReservesNamed(text).IsEmpty;
        return
        [
            .. named.Concat(outlook.Plan.Funding.Where(source => !named.Any(other => other.Kind == source.Kind) && IsOfKind(source.Kind, words)
                && !(source.Kind == SourceKind.Reserve && isOtherReserve))).Distinct(),
        ];
    }

    private static bool IsOfKind(SourceKind kind, string words) => kind switch
    {
        SourceKind.Reserve => Cues.Reserves().IsMatch(words),
        SourceKind.Grant => Cues.Grant().IsMatch(words),
        SourceKind.BaseBudget => Cues.BaseBudget().IsMatch(words),
        SourceKind.CapitalReceipts => Cues.Receipts().IsMatch(words),
        SourceKind.Contribution => Cues.Contribution().IsMatch(words),
        SourceKind.Savings => Cues.Savings().IsMatch(words),
        _ => false,
    };

    private ImmutableArray<FigureSeries> GapOf(ImmutableHashSet<string> text, string words)
    {
        ImmutableArray<PlanLine> lines = LinesNamed(words);
        return
        [
            .. Cues.OneOff().IsMatch(words) ? [new FigureSeries("unfunded one-off cost", year => outlook.Gap(year, LineNature.OneOff))] : Array.Empty<FigureSeries>(),
            .. Cues.Recurrent().IsMatch(words) ? [new FigureSeries("unfunded recurrent cost", year => outlook.Gap(year, LineNature.Recurrent))] : Array.Empty<FigureSeries>(),
            .. lines.Select(line => new FigureSeries($"unfunded of {line.Heading.Title}", year => outlook.Gap(year, line))),
            .. Intended(SourcesNamed(text, words)),
            Gap,
        ];
    }

    private IEnumerable<FigureSeries> Intended(IEnumerable<FundingSource> sources) => sources.Where(source => !source.CanFund)
        .Select(source => new FigureSeries($"intended from {source.Title}, unfunded", year => outlook.Intended(year, source)));

    private ImmutableArray<FigureSeries> BalancesOf(ImmutableHashSet<string> text, string words)
    {
        ImmutableArray<Reserve> named = ReservesNamed(text);
        return
        [
            .. (named.IsEmpty ? outlook.Plan.Reserves : named).SelectMany<Reserve, FigureSeries>(reserve => Cues.Headroom().IsMatch(words)
                ? [new($"{reserve.Title} above its minimum", year => outlook.Reserve(year, reserve).Headroom)]
                : Cues.Minimum().IsMatch(words)
                ? [new FigureSeries($"minimum of {reserve.Title}", year => outlook.Reserve(year, reserve).Minimum)]
                : new FigureSeries[]
                {
                    new($"opening balance of {reserve.Title}", year => outlook.Reserve(year, reserve).Opening) { IsOpening = true },
                    new($"closing balance of {reserve.Title}", year => outlook.Reserve(year, reserve).Closing) { IsClosing = true },
                }.Where(balance => !(balance.IsOpening ? Cues.Closing() : Cues.Opening()).IsMatch(words))).Select(series => series with { IsTentative = named.IsEmpty }),
        ];
    }

    private FigureSeries FundedFor(FundingSource? source, LineNature nature) => new(
        $"{source?.Title ?? "all funding"} for {(nature == LineNature.OneOff ? "one-off" : "recurrent")} cost",
        year => outlook.FundingIn(year)
            .Where(posting => (source is null || posting.Source == source) && posting.Line.Nature == nature).Total(posting => posting.Amount));

    private FigureSeries FundedOf(FundingSource source, PlanLine line) => new(
        $"met from {source.Title} for {line.Heading.Title}",
        year => outlook.FundingIn(year).Where(posting => posting.Source == source && posting.Line == line).Total(posting => posting.Amount));

    private static IEnumerable<LineNature> NaturesNamed(string words) =>
        [.. Cues.OneOff().IsMatch(words) ? [LineNature.OneOff] : Array.Empty<LineNature>(), .. Cues.Recurrent().IsMatch(words) ? [LineNature.Recurrent] : Array.Empty<LineNature>()];

    private ImmutableArray<FigureSeries> SourcesOf(ImmutableHashSet<string> text, string words)
    {
        ImmutableArray<FundingSource> named = SourcesNamed(text, words);
        bool isOwnSavings = outlook.HasCredits && Cues.Credits().IsMatch(words);
        if (!Cues.Funding().IsMatch(words) && !named.Any(source => !source.CanFund))
        {
            return [];
        }

        FundingSource[] money = [.. named.Where(source => source.CanFund)];
        FigureSeries[] series =
        [
            .. money.Select(source => new FigureSeries($"met from {source.Title}", year => outlook.Funded(year, source))),
            .. money.Length > 1
                ? [new FigureSeries($"met from {string.Join(" and ", money.Select(source => source.Title))}", year => money.Total(source => outlook.Funded(year, source)))]
                : Array.Empty<FigureSeries>(),
            .. money.SelectMany(source => LinesNamed(words).Select(line => FundedOf(source, line))),
            .. money.SelectMany(source => NaturesNamed(words).Select(nature => FundedFor(source, nature))),
            .. Intended(named),
            .. isOwnSavings ? [new FigureSeries("met from the plan's own savings and income", year => outlook.Offset(year)), .. CreditsOf(words)] : Array.Empty<FigureSeries>(),
            .. named.IsEmpty && Cues.Requested().IsMatch(words) ? [new FigureSeries("funding not yet agreed", year => outlook.NotAgreed(year)), Funded] : Array.Empty<FigureSeries>(),
        ];
        return series.Length > 0 || !Cues.Reserves().IsMatch(words) ? [.. series] : [new("met from reserves", _ => Money.Nil)];
    }

    private IEnumerable<FigureSeries> CreditsOf(string words)
    {
        yield return new("savings and income", year => outlook.Credits(year));
        foreach (PlanLine line in LinesNamed(words).Where(line => line.IsCredit))
        {
            yield return new(line.Heading.Title, year => -outlook.Cost(year, line), [line]);
        }
    }

    private ImmutableArray<FigureSeries> CostsOf(ImmutableHashSet<string> text, string words)
    {
        ImmutableArray<PlanLine> lines = LinesNamed(words);
        if (!lines.IsEmpty)
        {
            return
            [
                .. Lines(lines),
                .. Words.Named(text, outlook.Plan.Actions.Where(action => action.Lines.Length > 1), action => action.Title)
                    .Select(action => new FigureSeries(action.Title, year => outlook.Cost(year, action), action.Lines)),
            ];
        }

        FigureSeries[] natures =
        [
            .. Cues.OneOff().IsMatch(words) ? [OfNature(LineNature.OneOff)] : Array.Empty<FigureSeries>(),
            .. Cues.Recurrent().IsMatch(words) ? [OfNature(LineNature.Recurrent), .. Permanent] : Array.Empty<FigureSeries>(),
        ];
        return natures.Length > 0 ? [.. natures]
            : outlook.HasCredits && Cues.Credits().IsMatch(words) ? [.. CreditsOf(words), .. Cues.Cost().IsMatch(words) ? Costs : []]
            : Cues.PlanCost().IsMatch(words) ? Costs
            : Cues.Cost().IsMatch(words) ? [.. Costs.Select(series => series with { IsTentative = true })]
            : [];
    }

    // The repayment of borrowing is lasting, and ends with the life of the asset: texts count it in or leave it out.
    private FigureSeries[] Permanent =>
    [
        Lasting([.. CostLines.Where(line => line.IsPermanent)]),
        Lasting([.. CostLines.Where(line => line.IsPermanent && line.Kind != LineKind.Capital)]),
    ];

    private FigureSeries Lasting(ImmutableArray<PlanLine> lines) => new("recurrent cost without an end",
        year => lines.Total(line => Money.Max(Money.Nil, outlook.Cost(year, line))), lines);

    private IEnumerable<FigureSeries> Lines(IEnumerable<PlanLine> lines)
    {
        PlanLine[] all = [.. lines];
        foreach (PlanLine line in all)
        {
            yield return new(line.Heading.Title, year => CostOf(line, year), [line]);
        }

        if (all.Length > 1)
        {
            yield return new(string.Join(" and ", all.Select(line => line.Heading.Title)), year => Sum(all, year), [.. all]);
        }
    }

    private Money? Sum(PlanLine[] lines, Domain.Time.FinancialYear year) =>
        lines.Any(line => line is UnquantifiedLine) ? null : lines.Total(line => CostOf(line, year)!.Value);

    // Savings and income are printed as amounts above nil.
    private Money? CostOf(PlanLine line, Domain.Time.FinancialYear year) =>
        line is UnquantifiedLine ? null : line.IsCredit ? -outlook.Cost(year, line) : outlook.Cost(year, line);
}
