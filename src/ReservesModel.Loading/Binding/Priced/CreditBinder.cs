using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Binding.Texts;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Binding.Priced;

/// <summary>A saving or income: so much a year from a day on, or so much once. Written as amounts above nil; it lowers the cost.</summary>
internal static class CreditBinder
{
    private const string OneOrOther = "Give `fullYear` and `start` for what goes on, or `amount` and its time for what comes once.";

    private static readonly ImmutableArray<string> OnceKeys = ["year", "date", "phasing"];
    private static readonly ImmutableArray<string> RunningKeys =
        ["fullYear", "start", "end", "delivery", "partYear", "proration", "profile", "index", "enabledBy", "beforeEnabler"];

    internal static PlanLine[]? Bind(LineHeading heading, LineKind kind, Fields fields, PlanContext context)
    {
        PlanLine? cost = CostToAchieve(heading, fields, context);
        PlanLine? line = fields.Has("amount")
            ? Once(heading, kind, fields, context)
            : Running(heading, kind, fields, context);
        return line is null ? null : cost is null ? [line] : [line, cost];
    }

    private static OneOffLine? Once(LineHeading heading, LineKind kind, Fields fields, PlanContext context)
    {
        string[] others = [.. RunningKeys.Where(fields.Has)];
        foreach (string key in others.Take(1))
        {
            context.Conflict(fields, "amount", key, OneOrOther);
        }

        // Which of the two is meant is not known, and so neither what is missing.
        return others.Length > 0 ? null : OneOffBinder.Bind(heading, kind, fields, context);
    }

    private static PricedLine? Running(LineHeading heading, LineKind kind, Fields fields, PlanContext context)
    {
        foreach (string key in OnceKeys.Where(fields.Has))
        {
            context.Conflict(fields, "fullYear", key, OneOrOther);
        }

        RunningFields running = new(heading, fields, context, start => AfterEnabler(start, fields, context));
        running.Need("fullYear", "Or `amount` for what comes once; or say in `unquantified` why there is none yet.");
        Steps<Money>? prices = running.Prices(fields, "fullYear");
        Steps<decimal>? delivery = running.Rates(fields, "delivery");
        CheckDelivery(delivery, fields, context);
        ImmutableArray<Multiplier> multipliers =
        [
            .. delivery is null ? [] : new[] { new Multiplier(FactorKind.Delivery, "delivery", delivery) },
            .. running.Index(fields),
        ];
        bool isWrong = prices is null || (delivery is null && fields.Has("delivery"));
        return running.Line(kind, isWrong ? null : new Charge("full-year amount", [new("", prices!, multipliers)]));
    }

    private static OneOffLine? CostToAchieve(LineHeading heading, Fields fields, PlanContext context) =>
        fields["costToAchieve"] is { } value && Fields.Of(value, LineSections.Cost, context) is { } cost
            ? OneOffBinder.Bind(heading.Of("cost-to-achieve", "cost to achieve it"), LineKind.OneOff, cost, context)
            : null;

    // A saving cannot be more than all of it.
    private static void CheckDelivery(Steps<decimal>? delivery, Fields fields, PlanContext context)
    {
        foreach (Stated<decimal> share in delivery?.Values ?? [])
        {
            if (share.Value > 1)
            {
                context.Wrong(FaultCodes.ShareAboveOne, share.Place, fields.Trail.Then("delivery"),
                    $"{Quoted.Plain(share.Written)} is more than the whole", "A delivery is at most 100%; a larger saving has a larger `fullYear`.");
            }
        }
    }

    // No saving before what enables it is complete, unless the plan says why.
    private static Stated<LocalDate> AfterEnabler(Stated<LocalDate> start, Fields fields, PlanContext context)
    {
        if (fields["enabledBy"] is not { } value || context.Text(value) is not { } id)
        {
            return start;
        }

        IReadOnlyCollection<string> actions = Collections.Ids(context.Root, "actions");
        if (!actions.Contains(id))
        {
            context.Wrong(FaultCodes.UnknownId, value, $"{Quoted.Quote(id)} is not an action of this plan",
                context.Nearest(id, "actions of this plan", actions), Trail.To("actions", id));
            return start;
        }

        ObjectNode? enabler = Collections.Objects(context.Root, "actions").FirstOrDefault(action => action.Id == id).Node;
        if (enabler?["completes"]?.Value is not TextNode completes)
        {
            context.Wrong(FaultCodes.EnablerNotDated, value, $"the action {Quoted.Quote(id)} does not say when it is complete",
                "Give that action `completes`, the day on which it is complete.", Trail.To("actions", id).Then("completes"));
            return start;
        }

        return fields.Has("beforeEnabler") || DateText.Parse(completes.Text) is not { Slip: null, Value: var day } || day < start.Value
            ? start
            : new(day.PlusDays(1), $"the day after {completes.Text}", completes.Place);
    }
}
