using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Explanations;

/// <summary>What a source gives in a year: how certain it is, its turn, how much it could have given, and for what.</summary>
internal sealed class SourceExplanation(Outlook outlook, Wording wording)
{
    internal ExplainedFigure Total(FinancialYear year)
    {
        Money gap = outlook.Gap(year);
        var giving = outlook.FundingIn(year).Select(posting => posting.Source).Distinct();
        return ExplainedFigure.Of(outlook.Funded(year), $"funding of {year}", null,
                gap.IsNil ? [] : [$"{Pounds.WithPence(gap)} of the costs is unfunded"])
            .With(ExplanationBranch.MadeOf, giving.Select(source => Of(source, year)));
    }

    internal ExplainedFigure Of(FundingSource source, FinancialYear year)
    {
        var postings = (source.CanFund ? outlook.FundingIn(year) : outlook.IntendedHomesIn(year))
            .Where(posting => posting.Source == source).ToArray();
        return Gives(source, year, postings.Total(posting => posting.Amount), $" in {year}")
            .With(ExplanationBranch.MadeOf, postings.Select(Line));
    }

    /// <summary>What one source gives for one line.</summary>
    internal ExplainedFigure Of(FundingPosting posting) =>
        Gives(posting.Source, posting.Year, posting.Amount, $" in {posting.Year}")
            .With(ExplanationBranch.MadeOf, [Line(posting)]);

    /// <summary>A source with the sum that it gives, or a part of it. When is said only where what it is part of does not.</summary>
    internal ExplainedFigure Gives(FundingSource source, FinancialYear year, Money sum, string when = "")
    {
        string status = PlanWords.InText(PlanWords.Of(source.Status));
        string words = source.CanFund
            ? $"{status}, {Wording.Ordinal(Position(source))} in priority"
            : $"{status}: where the cost is intended to go, and no money";
        return ExplainedFigure.Of(sum, $"{source.Title}{when}: {words}", source.Place, Limits(source, year));
    }

    /// <summary>What limits a source in a year, in words.</summary>
    internal IEnumerable<string> Limits(FundingSource source, FinancialYear year)
    {
        if (!source.Years.Contains(year))
        {
            yield return $"it may pay in {Years(source)} only";
            yield break;
        }
        if (source.Limit[year] is { } limit)
        {
            yield return $"limit of the year {wording.Price(limit)} ({wording.Of(limit.Place)})";
        }
        if (source.ShareOfCost[year] is { } share)
        {
            yield return $"at most {share.Written}{wording.IfAssumed(share)} of the cost that it may pay for ({wording.Of(share.Place)})";
        }
        if (source.Total is { } total)
        {
            Money before = outlook.Years.Where(earlier => earlier < year)
                .Total(earlier => source.CanFund ? outlook.Funded(earlier, source) : outlook.Intended(earlier, source));
            yield return $"total {wording.Price(total)} ({wording.Of(total.Place)}), of it {Pounds.WithPence(before)} in earlier years";
        }
        if (!source.For.IsEmpty)
        {
            string names = English.And([.. source.For.Select(name => name.Value)]);
            yield return $"it may pay only for {names} ({wording.Of(source.For[0].Place)})";
        }
        if (source is { CanFund: true, Reserve: { } reserve })
        {
            yield return OnReserve(outlook.Reserve(year, reserve));
        }
    }

    internal static string Years(FundingSource source) => source.Years.IsEmpty
        ? "no year"
        : English.And([.. source.Years.Select(year => year.ToString())]);

    private ExplainedFigure Line(FundingPosting posting) => ExplainedFigure.Of(
        posting.Amount,
        $"for {posting.Line.Heading.Title}: of {Pounds.WithPence(outlook.Cost(posting.Year, posting.Line))} {Nature(posting.Line)} cost",
        posting.Line.Heading.Place);

    private static string Nature(PlanLine line) => PlanWords.Of(line.Nature);

    private string OnReserve(ReserveYear balance) => balance.Drawable is { } most
        ? $"draws on {balance.Reserve.Title} ({wording.Of(balance.Reserve.Place)}): {Pounds.WithPence(most)} could be drawn in "
            + $"the year, what is above its minimum of {Pounds.WithPence(balance.Minimum)}"
        : $"draws on {balance.Reserve.Title} ({wording.Of(balance.Reserve.Place)}): its balance is not stated, so it sets no limit";

    private int Position(FundingSource source) => outlook.Plan.SourcesOfMoney.ToList().IndexOf(source);
}
