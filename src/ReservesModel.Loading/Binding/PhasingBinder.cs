using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Binding.Texts;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Binding;

/// <summary>The portions of a one-off: by years or by months, as shares or as amounts, which add to the whole exactly.</summary>
internal static class PhasingBinder
{
    /// <summary>The portions in order of time; null where there is no phasing or it is wrong.</summary>
    /// <param name="value">The phasing.</param>
    /// <param name="amount">The whole amount; null where there is none, and then the portions must be shares.</param>
    /// <param name="context">The plan.</param>
    internal static ImmutableArray<Portion>? Bind(Value? value, Stated<Money>? amount, PlanContext context)
    {
        if (value is null)
        {
            return null;
        }

        if (value.Node is not ObjectNode { Members: var members })
        {
            context.WrongType(value, "an object", "Write shares or amounts by year or by month: { \"2016/17\": \"50%\", \"2017/18\": \"50%\" }.");
            return null;
        }

        bool byMonths = members.Length > 0 && DateText.LooksLikeMonth(members[0].Key);
        if (members.FirstOrDefault(member => DateText.LooksLikeMonth(member.Key) != byMonths) is { } other)
        {
            context.Wrong(FaultCodes.PhasingMixed, other.KeyPlace, value.Trail.Then(other.Key),
                $"{Quoted.Quote(other.Key)} stands among {(byMonths ? "months" : "years")}",
                "Phase by years (\"2016/17\") or by months (\"2016-10\"), not by both.");
            return null;
        }

        int before = context.Faults.Count;
        List<Portion> portions = [.. members.Select(member => Portion(value.Part(member), byMonths, context)).OfType<Portion>()
            .OrderBy(portion => portion.Until)];
        return context.Faults.Count == before && IsWhole(value, portions, amount, context) ? [.. portions] : null;
    }

    private static Portion? Portion(Value part, bool byMonths, PlanContext context)
    {
        (FinancialYear Year, LocalDate Until)? time = byMonths ? InMonth(part, context) : InYear(part, context);
        (Share? share, Money? amount) = context.ShareOrAmount(part, time?.Year, mayExceedOne: false);
        if (time is not var (year, until))
        {
            return null;
        }

        PortionTime kind = byMonths ? PortionTime.PhasedMonth : PortionTime.PhasedYear;
        return new(year, until, share is { } ofIt ? part.Stating(ofIt) : null, amount is { } sum ? part.Stating(sum) : null,
            new(kind, part.Key, part.KeyPlace, part.Assumed));
    }

    private static (FinancialYear Year, LocalDate Until)? InYear(Value part, PlanContext context) =>
        context.KeyYear(part) is { } year ? (year, year.LastDay) : null;

    private static (FinancialYear Year, LocalDate Until)? InMonth(Value part, PlanContext context)
    {
        Value key = part with { Node = new TextNode(part.Key, part.KeyPlace) };
        if (context.Take(key, DateText.Month(part.Key)) is not { } month)
        {
            return null;
        }

        LocalDate until = month.OnDayOfMonth(1).PlusMonths(1).PlusDays(-1);
        return context.IsInHorizon(until, key) ? (FinancialYear.Of(until, context.YearStarts), until) : null;
    }

    private static bool IsWhole(Value value, List<Portion> portions, Stated<Money>? amount, PlanContext context)
    {
        if (portions.Any(portion => portion.Amount is not null))
        {
            return portions.All(portion => portion.Amount is not null)
                ? AddsToAmount(value, portions, amount, context)
                : IsMixed(value, portions, context);
        }

        return AddToOne(value, portions.Select(portion => portion.Share!.Value),
            "Write them over one denominator (\"1/7\", \"3/7\"), or give amounts.", context);
    }

    private static bool IsMixed(Value value, List<Portion> portions, PlanContext context)
    {
        Portion odd = portions.First(portion => portion.Amount is null != portions[0].Amount is null);
        context.Wrong(FaultCodes.PhasingMixed, odd.Share?.Place ?? odd.Amount!.Place, value.Trail.Then(odd.When.Written),
            "shares and amounts stand together in one phasing", "Write shares that add to 1, or amounts that add to the amount.");
        return false;
    }

    private static bool AddsToAmount(Value value, List<Portion> portions, Stated<Money>? amount, PlanContext context)
    {
        if (amount is null)
        {
            return false; // no amount to compare with: that is reported where it is missing
        }

        Money total = portions.Total(portion => portion.Amount!.Value);
        if (total == amount.Value)
        {
            return true;
        }

        string difference = total < amount.Value ? $"{Quoted.Pounds(amount.Value - total)} less than" : $"{Quoted.Pounds(total - amount.Value)} more than";
        context.Wrong(FaultCodes.PhasingNotWhole, value, $"the amounts add to {Quoted.Pounds(total)}, {difference} the amount",
            $"Make them add to {Quoted.Pounds(amount.Value)} exactly, or give shares.", value.Trail.Up!.Then("amount"));
        return false;
    }

    /// <summary>Whether shares add to the whole; where they do not, that is reported. Running sums are taken exactly, one by one, so that
    /// the rounded years add back to the amount.</summary>
    /// <param name="value">Where the shares stand.</param>
    /// <param name="shares">The shares, in order of time.</param>
    /// <param name="otherwise">What would do in place of shares that are too fine to be added up.</param>
    /// <param name="context">The plan.</param>
    internal static bool AddToOne(Value value, IEnumerable<Share> shares, string otherwise, PlanContext context)
    {
        Share running = Share.None;
        foreach (Share share in shares)
        {
            if (Share.Sum([running, share]) is not { } sum)
            {
                context.Wrong(FaultCodes.ShareTooFine, value, "the shares are too fine to be added up exactly", otherwise);
                return false;
            }

            running = sum;
        }

        if (running.IsWhole)
        {
            return true;
        }

        context.Wrong(FaultCodes.PhasingNotWhole, value, $"the shares add to {Lowest(running)}, {Difference(running)}",
            "Make them add to 1 exactly: thirds are \"1/3\", not 33%.");
        return false;
    }

    private static string Difference(Share sum) => sum.Parts < sum.Of
        ? $"{Lowest(new(sum.Of - sum.Parts, sum.Of))} less than the whole"
        : $"{Lowest(new(sum.Parts - sum.Of, sum.Of))} more than the whole";

    private static Share Lowest(Share share)
    {
        long common = (long)System.Numerics.BigInteger.GreatestCommonDivisor(share.Parts, share.Of);
        return new(share.Parts / common, share.Of / common);
    }
}
