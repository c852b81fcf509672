using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Binding.Priced;

/// <summary>Agency cover: so many workers at a price a week.</summary>
internal static class AgencyBinder
{
    internal static PricedLine? Bind(LineHeading heading, Fields fields, PlanContext context)
    {
        RunningFields running = new(heading, fields, context);
        running.Need("price", "What one worker costs for a week.");
        running.Need("weeks", "The weeks of a whole year that are paid for: 52, or 46 where leave is not.");
        Steps<Money>? price = running.Prices(fields, "price");
        Steps<decimal>? weeks = running.Numbers(fields, "weeks", LineSections.All);
        Steps<decimal>? number = running.Numbers(fields, "number", LineSections.All);
        ImmutableArray<Multiplier> index = running.Index(fields);
        CheckInstead(fields, context);
        ImmutableArray<Multiplier> workers = number is null ? [] : [new(FactorKind.Quantity, "workers", number)];
        return running.Line(LineKind.Agency, price is null || weeks is null || (number is null && fields.Has("number"))
            ? null
            : new Charge("price of a week", [new("", price, [.. workers, new(FactorKind.Weeks, "weeks", weeks), .. index])]));
    }

    private static void CheckInstead(Fields fields, PlanContext context)
    {
        if (fields["instead"] is not { Node: TextNode { Text: var key } } value)
        {
            return;
        }

        string[] posts =
        [
            .. Collections.Objects(context.Root, "actions").SelectMany(action => Collections.Objects(action.Node, "lines")
                .Where(line => line.Node["kind"]?.Value.Written == Words.Of(LineKind.Staffing))
                .Select(line => $"{action.Id}/{line.Id}")),
        ];
        if (!posts.Contains(key))
        {
            context.Wrong(FaultCodes.UnknownId, value, $"{Quoted.Quote(key)} is not a staffing line of this plan",
                context.Nearest(key, "staffing lines of this plan", posts));
        }
    }
}
