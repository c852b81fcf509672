using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Binding.Texts;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Binding;

/// <summary>Amounts and shares.</summary>
internal static class AmountValues
{
    private const int UsualDays = 365;

    internal static Stated<Money>? Amount(this PlanContext context, Value? value, bool mayBeNegative = false)
    {
        switch (value?.Node)
        {
            case null:
                return null;
            case TextNode or NumberNode:
                return context.Take(value, AmountText.Parse(value.Node.Written, mayBeNegative)) is { } amount
                    ? value.Stating(amount)
                    : null;
            default:
                context.WrongType(value, "an amount", "Write pounds as a number, or text such as \"£190K\".");
                return null;
        }
    }

    /// <summary>One amount for every year, or an amount by year.</summary>
    internal static ByYear<Money> AmountByYear(this PlanContext context, Value? value, bool mayBeNegative = false) =>
        context.ValuesByYear(value, (part, _) => context.Amount(part, mayBeNegative));

    /// <summary>A share of the year, or an amount. A number without quotes is a share; text may be either, and digits alone are
    /// a share up to 1 and pounds above it.</summary>
    /// <param name="context">The plan.</param>
    /// <param name="value">What stands there.</param>
    /// <param name="year">The year that days are counted over.</param>
    /// <param name="mayExceedOne">Whether a share that is written as one may be more than the whole.</param>
    internal static (Share? Share, Money? Amount) ShareOrAmount(
        this PlanContext context, Value value, FinancialYear? year, bool mayExceedOne)
    {
        switch (value.Node)
        {
            case NumberNode { Raw: var raw }:
                return (context.BareShare(value, raw), null);
            case TextNode { Text: var text } when ShareText.IsShare(text) || ShareText.IsDecimalShare(text):
                Share? share = context.Take(value, ShareText.Parse(text, year?.Days ?? UsualDays));
                if (share is { } found && found.Parts > found.Of && !mayExceedOne)
                {
                    context.Wrong(value, ShareText.AboveOne(text));
                    return (null, null);
                }

                return (share, null);
            case TextNode { Text: var text }:
                return (null, context.Take(value, AmountText.Parse(text, mayBeNegative: false)));
            default:
                context.WrongType(value, "a share or an amount", "Write \"6/12\" or \"£95K\".");
                return (null, null);
        }
    }

    /// <summary>A share of the year, where an amount would not do.</summary>
    /// <param name="context">The plan.</param>
    /// <param name="value">What stands there.</param>
    /// <param name="year">The year that days are counted over.</param>
    /// <param name="mayExceedOne">Whether a share that is written as one may be more than the whole.</param>
    /// <param name="hint">What would be right in place of an amount.</param>
    internal static Share? Share(this PlanContext context, Value value, FinancialYear? year, bool mayExceedOne, string hint)
    {
        if (value.Node is TextNode { Text: var text } && !ShareText.IsShare(text) && !ShareText.IsDecimalShare(text)
            && AmountText.Parse(text, mayBeNegative: false).Slip is not null)
        {
            context.Take(value, ShareText.Parse(text, UsualDays));
            return null;
        }

        (Share? share, Money? amount) = context.ShareOrAmount(value, year, mayExceedOne);
        if (amount is not null)
        {
            context.WrongType(value, "a share", hint);
        }

        return share;
    }

    private static Share? BareShare(this PlanContext context, Value value, string raw)
    {
        bool isPlain = !raw.AsSpan().ContainsAny('e', 'E', '-');
        Parsed<Share> parsed = isPlain ? ShareText.Parse(raw, UsualDays) : ShareText.Malformed(raw);
        bool isAbove = isPlain && (parsed.Slip is null ? parsed.Value.Parts > parsed.Value.Of : parsed.Slip.Code != FaultCodes.ShareTooFine);
        if (!isAbove)
        {
            return context.Take(value, parsed);
        }

        context.Wrong(FaultCodes.ShareAboveOne, value, $"the number {Quoted.Plain(raw)} stands for a share here, and is above 1",
            $"Write an amount as text: \"£{Quoted.Plain(raw)}\"; or a share up to 1.");
        return null;
    }
}
