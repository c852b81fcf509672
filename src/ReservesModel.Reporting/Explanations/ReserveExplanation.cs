using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Explanations;

/// <summary>A reserve through a year: closing = opening + contributions − other uses − draws, each with what it comes of.</summary>
internal sealed class ReserveExplanation(Outlook outlook, Wording wording)
{
    internal ExplainedFigure Of(Reserve reserve, FinancialYear year)
    {
        ReserveYear balance = outlook.Reserve(year, reserve);
        return ExplainedFigure.Of(balance.Closing, $"{reserve.Title}: closing balance of {year}{NotStated(balance)}", reserve.Place,
                Minimum(balance))
            .With(ExplanationBranch.MadeOf,
            [
                Opening(balance),
                .. Movement(balance.Contributions, "contributions", reserve.Contributions[year]),
                .. Movement(-balance.OtherUses, "other uses", reserve.OtherUses[year]),
                ExplainedFigure.Of(-balance.Draws, "drawn for this plan").With(ExplanationBranch.MadeOf, Draws(reserve, year)),
            ]);
    }

    private ExplainedFigure Opening(ReserveYear balance)
    {
        Stated<Money>? stated = balance.Reserve.Opening;
        return balance.Year == outlook.Years[0]
            ? ExplainedFigure.Of(balance.Opening, $"opening balance{NotStated(balance)}{wording.IfAssumed(stated)}", stated?.Place)
            : ExplainedFigure.Of(balance.Opening, $"opening balance{NotStated(balance)}, the closing balance of the year before");
    }

    private IEnumerable<ExplainedFigure> Movement(Money sum, string what, Stated<Money>? stated) =>
        stated is null ? [] : [ExplainedFigure.Of(sum, $"{what}{wording.IfAssumed(stated)}", stated.Place)];

    private IEnumerable<ExplainedFigure> Draws(Reserve reserve, FinancialYear year) => outlook.FundingIn(year)
        .Where(posting => posting.Source.Reserve == reserve)
        .Select(posting => ExplainedFigure.Of(
            -posting.Amount, $"{posting.Source.Title}, for {posting.Line.Heading.Title}", posting.Source.Place));

    private IEnumerable<string> Minimum(ReserveYear balance)
    {
        if (balance.Reserve.Minimum is [var level, ..])
        {
            string where = (level.Amount?.Place ?? level.ShareOfBudget?.Place) is { } place ? $" ({wording.Of(place)})" : "";
            yield return $"minimum {Pounds.WithPence(balance.Minimum)}{where}";
        }
        if (balance.Headroom is { } headroom)
        {
            yield return headroom < Money.Nil
                ? $"{Pounds.WithPence(-headroom)} below the minimum"
                : $"{Pounds.WithPence(headroom)} above the minimum";
        }
    }

    private static string NotStated(ReserveYear balance) => balance.Opening is null ? ", not stated" : "";
}
