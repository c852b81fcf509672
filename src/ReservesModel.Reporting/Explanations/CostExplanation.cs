using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Reporting.Explanations;

/// <summary>What costs are made of, and what meets them.</summary>
internal sealed class CostExplanation(Outlook outlook, Wording wording)
{
    private readonly SourceExplanation _sources = new(outlook, wording);

    private readonly Dictionary<(FinancialYear, PlanLine), CostPosting> _postings =
        outlook.Ledger.Costs.ToDictionary(posting => (posting.Year, posting.Line));

    internal ExplainedFigure Total(FinancialYear year)
    {
        ExplainedFigure total = Of("costs", year, [.. outlook.Plan.Lines]);
        PlanAction[] notCosted = [.. outlook.Plan.Actions.Where(action => action.IsNotCosted)];
        return notCosted.Length == 0 ? total : (total with { Sum = total.Sum is { IsNil: true } ? null : total.Sum })
            .With("not costed", notCosted.Select(action => Of(action, year)));
    }

    internal ExplainedFigure Of(LineNature nature, FinancialYear year) => Of(
        nature == LineNature.OneOff ? "one-off costs" : "recurrent costs", year, [.. outlook.Plan.Lines.Where(line => line.Nature == nature)]);

    internal ExplainedFigure Of(PlanAction action, FinancialYear year) => action.Lines.IsEmpty
        ? ExplainedFigure.Of(action.NoCost is null ? null : Money.Nil, $"{action.Title}: no lines", action.Place,
            action.NoCost ?? "Nothing is said of what it costs, nor that it costs nothing.")
        : Of($"{action.Title}: costs", year, action.Lines);

    internal ExplainedFigure Of(PlanLine line, FinancialYear year) => MetBy(Line(line, year), [line], year);

    private ExplainedFigure Of(string what, FinancialYear year, IReadOnlyList<PlanLine> lines)
    {
        bool isWhole = !lines.Any(line => IsUnquantified(line, year));
        Money sum = lines.Total(line => outlook.Cost(year, line));
        PlanLine[] shown = [.. lines.Where(line => !outlook.Cost(year, line).IsNil || IsUnquantified(line, year))];
        ExplainedFigure figure = ExplainedFigure.Of(
            !isWhole && sum.IsNil ? null : sum,
            $"{what} of {year}{(isWhole ? "" : sum.IsNil ? ": not yet quantified" : ", so far known")}",
            null,
            shown.Length == 0 ? ["no line costs anything in this year"] : []);
        return MetBy(figure.With(ExplanationBranch.MadeOf, shown.Select(line => Line(line, year))), lines, year);
    }

    // A line is told without what meets it where it is part of a sum: the sum says that.
    private ExplainedFigure Line(PlanLine line, FinancialYear year)
    {
        if (_postings.TryGetValue((year, line), out CostPosting? posting))
        {
            return PostingWords.Of(posting, wording);
        }

        return line is UnquantifiedLine unquantified && unquantified.Years.Contains(year)
            ? ExplainedFigure.Of(null, $"{line.Heading.Title}: not yet quantified", unquantified.Reason.Place, unquantified.Reason.Value)
            : ExplainedFigure.Of(Money.Nil, $"{line.Heading.Title}: not in {year}", line.Heading.Place);
    }

    private ExplainedFigure MetBy(ExplainedFigure figure, IReadOnlyList<PlanLine> lines, FinancialYear year)
    {
        HashSet<PlanLine> those = [.. lines];
        var given = outlook.FundingIn(year).Where(posting => those.Contains(posting.Line))
            .GroupBy(posting => posting.Source)
            .Select(source => _sources.Gives(source.Key, year, source.Total(posting => posting.Amount)));
        Money gap = lines.Total(line => outlook.Gap(year, line));
        return figure.With("met by", OwnSavings(lines, year).Concat(given))
            .With("unfunded", gap.IsNil ? [] :
            [
                ExplainedFigure.Of(gap, "no source covers it", null, IntendedHomes(those, year)),
            ]);
    }

    // What other lines save or bring in; what these lines save or bring in themselves has been taken off their sum.
    private IEnumerable<ExplainedFigure> OwnSavings(IReadOnlyList<PlanLine> lines, FinancialYear year)
    {
        Money met = lines.Total(line => outlook.Offset(year, line)) + lines.Total(line => Money.Min(Money.Nil, outlook.Cost(year, line)));
        return met > Money.Nil ? [ExplainedFigure.Of(met, "the plan's own savings and income, before any source", null)] : [];
    }

    private IEnumerable<string> IntendedHomes(HashSet<PlanLine> lines, FinancialYear year) =>
        outlook.IntendedHomesIn(year).Where(posting => lines.Contains(posting.Line))
            .GroupBy(posting => posting.Source)
            .Select(source => $"intended, and no money yet: {source.Key.Title}, "
                + $"{Display.Pounds.WithPence(source.Total(posting => posting.Amount))} ({wording.Of(source.Key.Place)})");

    private static bool IsUnquantified(PlanLine line, FinancialYear year) =>
        line is UnquantifiedLine unquantified && unquantified.Years.Contains(year);
}
