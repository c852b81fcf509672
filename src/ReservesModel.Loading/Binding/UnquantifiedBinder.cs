using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Loading.Binding;

/// <summary>A line that has no amount yet: why, and which years it counts for.</summary>
internal static class UnquantifiedBinder
{
    private static readonly ImmutableArray<string> OneOffTime = ["year", "date", "phasing"];
    private static readonly ImmutableArray<string> RecurrentTime = ["start", "end"];

    private static readonly ImmutableArray<string> Amounts = ["amount", "fullYear", "partYear", "salary", "point", "price", "types"];

    internal static UnquantifiedLine? Bind(LineHeading heading, LineKind kind, Fields fields, Value reason, PlanContext context)
    {
        string? why = context.Text(reason);
        foreach (string amount in Amounts.Where(fields.Has))
        {
            context.Conflict(fields, "unquantified", amount, "Give the amount, or say why there is none; not both.");
        }

        context.Amount(fields["amount"]);
        context.AmountByYear(fields["fullYear"]);
        context.OneOf<Proration>(fields["proration"]);
        ProfileBinder.Bind(fields, context);
        if (OneOffTime.FirstOrDefault(fields.Has) is { } once && RecurrentTime.FirstOrDefault(fields.Has) is { } going
            && kind == LineKind.NotStated)
        {
            context.Conflict(fields, once, going, "Give the time of a one-off, or the start and end of a recurrent cost.");
        }

        ImmutableArray<FinancialYear>? years = Years(kind, fields, context);
        return why is not null && years is { } counted ? new(heading, kind, reason.Stating(why), counted) : null;
    }

    private static ImmutableArray<FinancialYear>? Years(LineKind kind, Fields fields, PlanContext context)
    {
        int before = context.Faults.Count;
        bool isOnce = kind is LineKind.OneOff or LineKind.Redundancy or LineKind.NotStated or LineKind.Saving or LineKind.Income
            && OneOffTime.Any(fields.Has);
        ImmutableArray<Portion>? portions = isOnce ? OneOffBinder.Portions(fields, null, context) : null;
        if (isOnce && portions is null && context.Faults.Count == before)
        {
            context.Conflict(fields, "unquantified", "phasing", "Phase it in shares: there is no amount that amounts could add to.");
        }

        bool goesOn = kind is not (LineKind.OneOff or LineKind.Redundancy or LineKind.Capital);
        Stated<LocalDate>? start = goesOn ? context.Date(fields["start"]) : null;
        Stated<LocalDate>? end = goesOn ? context.Date(fields["end"]) : null;
        if ((start is not null && !RecurrentBinder.IsInOrder(fields, start, end, context))
            || context.Faults.Count > before || context.Horizon is not { } horizon)
        {
            return null;
        }

        return isOnce
            ? portions is { } falling ? [.. falling.Select(portion => portion.Year).Distinct()] : null
            : [.. horizon.Years.Where(year => year.Meets(start?.Value ?? horizon.From.FirstDay, end?.Value))];
    }
}
