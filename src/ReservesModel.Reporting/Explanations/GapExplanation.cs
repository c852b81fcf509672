using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Explanations;

/// <summary>What of a year's cost no source covers: of which lines, where it is intended to go, and why each source that can pay
/// did not.</summary>
internal sealed class GapExplanation(Outlook outlook, Wording wording)
{
    private readonly SourceExplanation _sources = new(outlook, wording);

    internal ExplainedFigure Of(FinancialYear year)
    {
        PlanLine[] unfunded = [.. outlook.Plan.Lines.Where(line => !outlook.Gap(year, line).IsNil)];
        FundingSource[] sources = [.. outlook.Plan.SourcesOfMoney];
        Money gap = outlook.Gap(year);
        bool isWhole = outlook.IsComplete(year);
        ExplainedFigure figure = ExplainedFigure.Of(
            gap.IsNil && !isWhole ? null : gap,
            $"unfunded in {year}{(isWhole ? "" : gap.IsNil ? ": not yet quantified" : ", so far known")}",
            null,
            Notes(year, gap, sources));
        return gap.IsNil ? figure : figure
            .With(ExplanationBranch.MadeOf, unfunded.Select(line => Line(line, year)))
            .With("intended, and no money yet", outlook.Plan.IntendedSources
                .Where(source => !outlook.Intended(year, source).IsNil)
                .Select(source => _sources.Gives(source, year, outlook.Intended(year, source))))
            .With("why no source pays it", sources.Select(source => Why(source, year, unfunded)));
    }

    private IEnumerable<string> Notes(FinancialYear year, Money gap, FundingSource[] sources)
    {
        if (gap.IsNil)
        {
            yield return outlook.Cost(year).IsNil ? "nothing that is quantified is to pay" : "every cost that is quantified is met";
        }
        else if (sources.Length == 0)
        {
            yield return "the plan has no source that can pay";
        }
        foreach (UnquantifiedLine line in outlook.UnquantifiedIn(year))
        {
            yield return $"{line.Heading.Title} is not yet quantified ({wording.Of(line.Reason.Place)})";
        }
    }

    private ExplainedFigure Line(PlanLine line, FinancialYear year) => ExplainedFigure.Of(
        outlook.Gap(year, line),
        $"{line.Heading.Title}: {Pounds.WithPence(outlook.Funded(year, line) + outlook.Offset(year, line))} of {Pounds.WithPence(outlook.Cost(year, line))} is met",
        line.Heading.Place);

    // The first that holds, the plainest first; where none does the source's money went to other costs that it may pay for.
    private ExplainedFigure Why(FundingSource source, FinancialYear year, PlanLine[] unfunded)
    {
        SourceYear own = outlook.Ledger.Sources.First(at => at.Year == year && at.Source == source);
        Money given = outlook.Funded(year, source);
        string why = !own.IsOpen ? $"not in {year}: it may pay in {SourceExplanation.Years(source)}"
            : !unfunded.Any(source.MayPayFor) ? $"it may pay only for {Names(source)}"
            : own.IsExhausted ? $"{Pounds.WithPence(given)} is all that its limits allow"
            : source.Reserve is { } reserve && IsSpent(outlook.Reserve(year, reserve))
                ? $"nothing more may be drawn on {reserve.Title}: {AtMinimum(outlook.Reserve(year, reserve))}"
            : "what it gives goes to other costs";
        return ExplainedFigure.Of(given, $"{source.Title}: {why}", source.Place, own.IsOpen ? _sources.Limits(source, year) : []);
    }

    private static string Names(FundingSource source) => English.And([.. source.For.Select(name => name.Value)]);

    private static bool IsSpent(ReserveYear balance) => balance.Drawable is { } most && balance.Draws >= most;

    private static string AtMinimum(ReserveYear balance) => balance.Closing < balance.Minimum
        ? $"it closes at {Pounds.WithPence(balance.Closing!.Value)}, below its minimum of {Pounds.WithPence(balance.Minimum)}"
        : $"it is down to its minimum of {Pounds.WithPence(balance.Minimum)}";
}
