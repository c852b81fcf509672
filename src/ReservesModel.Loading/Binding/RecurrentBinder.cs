using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Binding;

/// <summary>A cost that goes on each year.</summary>
internal static class RecurrentBinder
{
    internal static RecurrentLine? Bind(LineHeading heading, Fields fields, PlanContext context)
    {
        Value line = fields.Whole;
        if (!fields.Has("fullYear"))
        {
            context.Missing(line, "fullYear", "line", "Or say in `unquantified` why there is none yet.");
        }

        if (!fields.Has("start"))
        {
            context.Missing(line, "start", "line", "Its first day: \"2016-10-01\".");
        }

        Stated<LocalDate>? start = context.Date(fields["start"]), end = context.Date(fields["end"]);
        int before = context.Faults.Count;
        ByYear<Money> fullYear = context.AmountByYear(fields["fullYear"]);
        bool isFullYearRight = context.Faults.Count == before;
        ByYear<PartYear> partYear = PartYears(fields["partYear"], context);
        Proration proration = context.OneOf<Proration>(fields["proration"]) ?? context.Proration;
        Stated<MonthlyProfile>? profile = ProfileBinder.Bind(fields, context);
        if (start is null || !IsInOrder(fields, start, end, context))
        {
            return null;
        }

        bool isEndRight = end is not null || !fields.Has("end");
        if (isEndRight && context.Horizon is { } horizon)
        {
            if (isFullYearRight && !fullYear.IsSame)
            {
                CheckFullYear(fields, fullYear, horizon.Years.Where(year => year.Meets(start.Value, end?.Value)), context);
            }

            if (!partYear.IsEmpty)
            {
                CheckPartYear(fields, partYear, horizon.Years.Where(year => !year.Meets(start.Value, end?.Value)), context);
            }
        }

        return new(heading)
        {
            FullYear = fullYear,
            Start = start,
            End = end,
            PartYear = partYear,
            Proration = proration,
            Profile = profile,
        };
    }

    /// <summary>Whether a line does not end before it starts.</summary>
    internal static bool IsInOrder(Fields fields, Stated<LocalDate> start, Stated<LocalDate>? end, PlanContext context)
    {
        if (end is null || end.Value >= start.Value)
        {
            return true;
        }

        context.Wrong(FaultCodes.EndBeforeStart, fields["end"]!,
            $"{Owner.Of(fields.Trail)} ends on {Quoted.Plain(end.Written)}, before it starts on {Quoted.Plain(start.Written)}",
            "`end` is its last day; check both dates (the day comes first in 01/10/2016).", fields.Trail.Then("start"));
        return false;
    }

    private static void CheckFullYear(Fields fields, ByYear<Money> fullYear, IEnumerable<FinancialYear> running, PlanContext context)
    {
        List<string> missing = [.. running.Where(year => fullYear[year] is null).Select(year => year.ToString())];
        if (missing.Count == 0 || fields["fullYear"] is not { } value)
        {
            return;
        }

        context.Wrong(FaultCodes.FullYearMissing, value, $"the line runs in {Quoted.List(missing)}, and `fullYear` has no amount for that",
            "Give an amount for every year in which the line runs, or end the line.", Depends(fields));
    }

    internal static void CheckPartYear(
        Fields fields, ByYear<PartYear> partYear, IEnumerable<FinancialYear> idle, PlanContext context)
    {
        foreach (FinancialYear year in idle)
        {
            if (partYear[year] is { } stated)
            {
                context.Wrong(FaultCodes.PartYearNotRunning, stated.Place, fields.Trail.Then("partYear"),
                    $"the line does not run in {year}, and `partYear` has a value for it",
                    "Take the year out, or change `start` or `end`.", Depends(fields));
                if (partYear.IsSame)
                {
                    return;
                }
            }
        }
    }

    private static ImmutableArray<Trail> Depends(Fields fields) =>
        [fields.Trail.Then("start"), fields.Trail.Then("end"), .. TimeValues.HorizonEnds];

    private static ByYear<PartYear> PartYears(Value? value, PlanContext context) =>
        context.ValuesByYear(value, (part, year) => context.ShareOrAmount(part, year, mayExceedOne: true) switch
        {
            ({ } share, _) => part.Stating(PartYear.Of(share)),
            (_, { } amount) => part.Stating(PartYear.Of(amount)),
            _ => null,
        });
}
