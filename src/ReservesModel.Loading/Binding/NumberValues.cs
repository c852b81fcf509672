using System.Globalization;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Binding.Texts;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Binding;

/// <summary>Numbers of things, and rates.</summary>
internal static class NumberValues
{
    private const int MostDecimals = 6;

    /// <summary>A number that may have decimals, within the bounds of its key.</summary>
    internal static Stated<decimal>? Number(this PlanContext context, Value? value, Shape? shape)
    {
        if (value is null || shape is not Shape.Number(var least, var most))
        {
            return null;
        }

        string range = string.Create(CultureInfo.InvariantCulture,
            $"A number from {least} to {most} with at most {MostDecimals} decimals, without quotes.");
        if (value.Node is not NumberNode { Raw: var raw })
        {
            context.WrongType(value, "a number", range);
            return null;
        }

        if (!raw.AsSpan().ContainsAny('e', 'E')
            && decimal.TryParse(raw, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            && number >= least && number <= most && number.Scale <= MostDecimals)
        {
            return value.Stating(number);
        }

        context.Wrong(FaultCodes.NumberOutOfRange, value, $"`{value.Key}` cannot be {Quoted.Plain(raw)}", range);
        return null;
    }

    /// <summary>One number for every year, or a number by year.</summary>
    internal static ByYear<decimal> NumberByYear(this PlanContext context, Value? value, Shape? shape) =>
        context.ValuesByYear(value, (part, _) => context.Number(part, (shape as Shape.ByYear)?.Of ?? shape));

    /// <summary>A rate: "2.75%", or 0.0275.</summary>
    internal static Stated<decimal>? Rate(this PlanContext context, Value? value, bool mayBeNegative = false)
    {
        switch (value?.Node)
        {
            case null:
                return null;
            case TextNode or NumberNode:
                return context.Take(value, RateText.Parse(value.Node.Written, mayBeNegative)) is { } rate ? value.Stating(rate) : null;
            default:
                context.WrongType(value, "a rate", "Write \"2.75%\", or the number 0.0275.");
                return null;
        }
    }

    /// <summary>One rate for every year, or a rate by year.</summary>
    internal static ByYear<decimal> RateByYear(this PlanContext context, Value? value, bool mayBeNegative = false) =>
        context.ValuesByYear(value, (part, _) => context.Rate(part, mayBeNegative));
}
