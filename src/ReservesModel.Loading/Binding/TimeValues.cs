using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Binding.Texts;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Binding;

/// <summary>Dates, financial years, and values by year.</summary>
internal static class TimeValues
{
    private static readonly Trail YearStarts = Trail.To("yearStarts");
    private static readonly Trail From = Trail.To("horizon", "from");
    private static readonly Trail To = Trail.To("horizon", "to");

    /// <summary>What the years of a plan depend on.</summary>
    internal static ImmutableArray<Trail> HorizonEnds { get; } = [From, To];

    internal static Stated<LocalDate>? Date(this PlanContext context, Value? value)
    {
        if (value is null)
        {
            return null;
        }

        if (value.Node is not TextNode { Text: var text })
        {
            context.WrongType(value, "a date", "Write a date as text: \"2016-10-01\".");
            return null;
        }

        return context.Take(value, DateText.Parse(text)) is { } date ? value.Stating(date) : null;
    }

    /// <summary>A financial year, wherever it lies.</summary>
    internal static FinancialYear? AnyYear(this PlanContext context, Value? value)
    {
        switch (value?.Node)
        {
            case null:
                return null;
            case TextNode { Text: var text }:
                return context.Take(value, YearText.Parse(text, context.YearStarts), YearStarts);
            case NumberNode { Raw: var digits }:
                context.Wrong(value, YearText.IsNumber(digits, context.YearStarts));
                return null;
            default:
                context.WrongType(value, "a financial year", $"Write it as text: \"{new FinancialYear(2016, context.YearStarts)}\".");
                return null;
        }
    }

    /// <summary>A financial year of the horizon.</summary>
    internal static Stated<FinancialYear>? Year(this PlanContext context, Value? value) =>
        context.AnyYear(value) is { } year && context.IsInHorizon(year, value!.Place, value.Trail) ? value.Stating(year) : null;

    internal static bool IsInHorizon(this PlanContext context, FinancialYear year, Place place, Trail trail)
    {
        if (context.Horizon is not { } horizon)
        {
            return true; // its own fault is reported; the year is not wrong for that
        }

        if (horizon.Contains(year))
        {
            return true;
        }

        context.Wrong(FaultCodes.YearOutsideHorizon, place, trail, $"{year} is outside the horizon of the plan",
            $"The plan runs over {horizon}; name a year of it, or widen the horizon.",
            [year < horizon.From ? From : To, YearStarts]);
        return false;
    }

    /// <summary>Whether a day that a cost falls on lies in the horizon.</summary>
    internal static bool IsInHorizon(this PlanContext context, LocalDate day, Value value)
    {
        if (context.Horizon is not { } horizon || horizon.Contains(day))
        {
            return true;
        }

        context.Wrong(FaultCodes.DateOutsideHorizon, value, $"{Quoted.Plain(value.Node.Written)} is outside the horizon of the plan",
            $"The plan runs over {horizon}; name a day of it, or widen the horizon.",
            [day < horizon.From.FirstDay ? From : To, YearStarts]);
        return false;
    }

    /// <summary>One value for every year, or an object by year.</summary>
    /// <param name="context">The plan.</param>
    /// <param name="value">What stands there; null for none.</param>
    /// <param name="bind">Binds the value of a year; null for all years.</param>
    internal static ByYear<T> ValuesByYear<T>(this PlanContext context, Value? value, Func<Value, FinancialYear?, Stated<T>?> bind)
    {
        switch (value?.Node)
        {
            case null:
                return ByYear<T>.None;
            case ObjectNode { Members: var members }:
                return new([.. members.Select(member => context.YearOf(value.Part(member), bind)).OfType<KeyValuePair<FinancialYear, Stated<T>>>()]);
            default:
                return bind(value, null) is { } same ? new(same) : ByYear<T>.None;
        }
    }

    /// <summary>The year that a key names; null where it is not one of the horizon.</summary>
    internal static FinancialYear? KeyYear(this PlanContext context, Value value) =>
        context.Take(value with { Node = new TextNode(value.Key, value.KeyPlace) }, YearText.Parse(value.Key, context.YearStarts), YearStarts)
            is { } year && context.IsInHorizon(year, value.KeyPlace, value.Trail) ? year : null;

    /// <summary>What a text gave; where it gave nothing, that is reported.</summary>
    internal static T? Take<T>(this PlanContext context, Value value, Parsed<T> parsed, params ImmutableArray<Trail> causes)
        where T : struct => context.IsRight(value, parsed.Slip, causes) ? parsed.Value : null;

    /// <summary>The year that a text gave; where it gave none, that is reported.</summary>
    internal static FinancialYear? Take(
        this PlanContext context, Value value, Parsed<FinancialYear> parsed, params ImmutableArray<Trail> causes) =>
        context.IsRight(value, parsed.Slip, causes) ? parsed.Value : null;

    private static bool IsRight(this PlanContext context, Value value, Slip? slip, ImmutableArray<Trail> causes)
    {
        if (slip is not null)
        {
            context.Wrong(value, slip, causes);
        }

        return slip is null;
    }

    private static KeyValuePair<FinancialYear, Stated<T>>? YearOf<T>(
        this PlanContext context, Value value, Func<Value, FinancialYear?, Stated<T>?> bind)
    {
        FinancialYear? year = context.KeyYear(value);
        Stated<T>? bound = bind(value, year);
        return year is { } key && bound is not null ? new(key, bound) : null;
    }
}
