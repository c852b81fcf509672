using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Loading.Binding;

/// <summary>A cost spent once: its amount, and its year, date or phasing.</summary>
internal static class OneOffBinder
{
    private static readonly ImmutableArray<string> TimeKeys = ["year", "date", "phasing"];

    internal static OneOffLine? Bind(LineHeading heading, LineKind kind, Fields fields, PlanContext context)
    {
        if (!fields.Has("amount"))
        {
            context.Missing(fields.Whole, "amount", "line", "Or say in `unquantified` why there is none yet.");
        }

        Stated<Money>? amount = context.Amount(fields["amount"]);
        if (!fields.Has("year") && !fields.Has("date") && !fields.Has("phasing"))
        {
            context.Wrong(FaultCodes.MissingKey, fields.Whole.Place, fields.Trail, $"{Owner.Of(fields.Trail)} does not say when it is spent",
                "Give one of `year`, `date` and `phasing`.", [fields.Trail.Then("kind"), .. TimeKeys.Select(fields.Trail.Then)]);
        }

        ImmutableArray<Portion>? portions = Portions(fields, amount, context);
        return amount is not null && portions is { } all ? new(heading, amount, all, kind) : null;
    }

    /// <summary>When it falls; null where that is not given or is wrong.</summary>
    internal static ImmutableArray<Portion>? Portions(Fields fields, Stated<Money>? amount, PlanContext context)
    {
        Value? year = fields["year"], date = fields["date"], phasing = fields["phasing"];
        ReadOnlySpan<string> given =
        [
            .. year is null ? (ReadOnlySpan<string>)[] : ["year"],
            .. date is null ? (ReadOnlySpan<string>)[] : ["date"],
            .. phasing is null ? (ReadOnlySpan<string>)[] : ["phasing"],
        ];
        if (given.Length > 1)
        {
            context.Conflict(fields, given[0], given[1], "Keep one of `year`, `date` and `phasing`.");
        }

        Portion? inYear = InYear(year, context), onDate = OnDate(date, context);
        ImmutableArray<Portion>? phased = PhasingBinder.Bind(phasing, amount, context);
        return given switch
        {
            ["year"] => inYear is null ? null : [inYear],
            ["date"] => onDate is null ? null : [onDate],
            ["phasing"] => phased,
            _ => null,
        };
    }

    /// <summary>Two keys that exclude each other, placed at the second.</summary>
    internal static void Conflict(this PlanContext context, Fields fields, string first, string second, string hint)
    {
        Value value = fields[second] ?? fields.Whole;
        context.Wrong(FaultCodes.ConflictingKeys, value.KeyPlace, fields.Trail.Then(second),
            $"{Owner.Of(fields.Trail)} has both `{first}` and `{second}`", hint, fields.Trail.Then(first));
    }

    private static Portion? InYear(Value? value, PlanContext context) =>
        context.Year(value) is { } year ? Whole(year.Value, year.Value.LastDay, value!, PortionTime.Year) : null;

    private static Portion? OnDate(Value? value, PlanContext context)
    {
        if (context.Date(value) is not { } date || !context.IsInHorizon(date.Value, value!))
        {
            return null;
        }

        return Whole(FinancialYear.Of(date.Value, context.YearStarts), date.Value, value!, PortionTime.Date);
    }

    private static Portion Whole(FinancialYear year, LocalDate until, Value value, PortionTime time) =>
        new(year, until, value.Stating(Share.Whole), null, value.Stating(time));
}
