using System.Globalization;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Explanations;

/// <summary>What a line costs in a year, and how that comes about: £190K × 6/12, from 1 October 2016, six months of
/// 2016/17.</summary>
internal static class PostingWords
{
    internal static ExplainedFigure Of(CostPosting posting, Wording wording)
    {
        PlanLine line = posting.Line;
        Derivation because = posting.Because;
        if (because.Terms.IsEmpty)
        {
            return ExplainedFigure.Of(posting.Amount, $"{line.Heading.Title}: nothing in {posting.Year}", line.Heading.Place,
                WhyNothing(line, posting.Year, wording));
        }

        string sum = Sum(because, wording.Price);
        string name = because.Before is { } before
            ? $"{line.Heading.Title}: {sum} less {(before.IsLess ? "−" : "")}{Product(before, wording.Price)}"
            : $"{line.Heading.Title}: {(line.Nature == LineNature.OneOff ? "one-off " : "")}{sum}";
        Place place = because.Terms[0].UnitPrice.Place;
        if (IsAllInOneYear(because))
        {
            return ExplainedFigure.Of(posting.Amount, $"{name} {TimingWords.Of(because.Terms[0], posting.Year, wording)}", place);
        }

        return ExplainedFigure.Of(posting.Amount, name, place, Notes(because, posting.Year, wording));
    }

    /// <summary>The arithmetic of a posting with its amounts in full: £190,000 × 6/12.</summary>
    internal static string Arithmetic(Derivation because)
    {
        string sum = Sum(because, price => Pounds.InFull(price.Value));
        return because.Before is { } before ? $"{sum} less {(before.IsLess ? "−" : "")}{Product(before, price => Pounds.InFull(price.Value))}" : sum;
    }

    private static bool IsAllInOneYear(Derivation because) =>
        because is { Before: null, Terms: [{ Timing: Timing.Falls { Portions: [var only] } }] }
        && only.When.Value is PortionTime.Year or PortionTime.Date;

    private static IEnumerable<string> Notes(Derivation because, FinancialYear year, Wording wording)
    {
        foreach (string words in because.Terms.Select(term => TimingWords.Of(term, year, wording)).Distinct())
        {
            yield return words;
        }

        foreach (Factor factor in because.Terms.SelectMany(term => term.Factors).Where(IsSaid).Distinct())
        {
            yield return $"{factor.Name}: {Number(factor)}{wording.IfAssumed(factor.Number)}, {wording.Of(factor.Number.Place)}";
        }

        if (because.Before is { } before)
        {
            yield return $"the running sum to the end of {year}, {Rounded(because.Terms.Total(term => term.Product))}, "
                + $"less that before it, {Rounded(before.Product)}: so the years add back to the whole";
        }
    }

    // 1/1 is the amount as it stands; 12/12 says that every month of the year counts, and is kept.
    private static string Product(Term term, Func<Stated<Money>, string> written)
    {
        string price = string.Concat(term.Factors.Where(IsSaid).Select(factor => $" × {Number(factor)}").Prepend(written(term.UnitPrice)));
        return term.Share == Share.Whole ? price : $"{price} × {Part(term.Share)}";
    }

    // An index that has not risen yet multiplies by one, of which nothing need be said.
    private static bool IsSaid(Factor factor) => factor.Kind != FactorKind.PriceIndex || factor.Number.Value != 1;

    // A line with several prices says which each is: pay £30,000 × 2 + pension £30,000 × 2 × 0.18.
    private static string Sum(Derivation because, Func<Stated<Money>, string> written)
    {
        bool isNamed = because.Terms.Select(term => term.Name).Distinct().Count() > 1;
        return string.Concat(because.Terms.Select((term, at) =>
            (at == 0 ? (term.IsLess ? "−" : "") : (term.IsLess ? " − " : " + "))
            + (isNamed ? $"{term.Name} " : "") + Product(term, written)));
    }

    // The shares of an annuity are decimals, and would be unreadable as fractions.
    private static string Part(Share share) => share.Of == Share.Greatest
        ? ((decimal)share.Parts / share.Of).ToString("0.############", CultureInfo.InvariantCulture)
        : share.ToString();

    private static string Number(Factor factor) => factor.Number.Value.ToString("0.############", CultureInfo.InvariantCulture);

    private static string Rounded(Money sum) => Pounds.WithPence(sum.ToPence());

    private static string WhyNothing(PlanLine line, FinancialYear year, Wording wording) => line switch
    {
        RunningLine recurrent when recurrent.Start.Value > year.LastDay =>
            $"it starts on {Dates.InFull(recurrent.Start.Value)}{wording.IfAssumed(recurrent.Start)}",
        RunningLine { End: { } end } => $"it ended on {Dates.InFull(end.Value)}{wording.IfAssumed(end)}",
        OneOffLine oneOff =>
            $"it falls in {English.And([.. oneOff.Portions.Select(portion => portion.Year.ToString()).Distinct()])}",
        _ => "it does not run then",
    };
}
