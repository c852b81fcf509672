using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Binding;

/// <summary>The years in which a source may pay: a list, or a first and a last one with either end open.</summary>
internal static class FundingYears
{
    /// <summary>The years of the horizon, in order; none where they are wrong.</summary>
    internal static ImmutableArray<FinancialYear> Bind(Value? value, PlanContext context)
    {
        ImmutableArray<FinancialYear> all = context.Horizon?.Years ?? [];
        switch (value?.Node)
        {
            case null:
                return all;
            case ListNode { Items: var items }:
                return Listed(value, items, context);
            case ObjectNode:
                return Span(value, all, context);
            default:
                context.WrongType(value, "a list of years", "Write [\"2016/17\"], or { \"from\": \"2017/18\" } with either end open.");
                return [];
        }
    }

    private static ImmutableArray<FinancialYear> Listed(Value value, ImmutableArray<Node> items, PlanContext context)
    {
        if (items.IsEmpty)
        {
            context.EmptyList(value);
        }

        SortedSet<FinancialYear> years = [];
        foreach (Node item in items)
        {
            if (context.Year(value.Item(item)) is { } year && !years.Add(year.Value))
            {
                context.Wrong(FaultCodes.YearTwice, value.Item(item), $"{year.Value} stands twice in the list", "Take one of them out.");
            }
        }

        return [.. years];
    }

    private static ImmutableArray<FinancialYear> Span(Value value, ImmutableArray<FinancialYear> all, PlanContext context)
    {
        if (Fields.Of(value, Sections.YearEnds, context) is not { } fields)
        {
            return [];
        }

        Stated<FinancialYear>? from = context.Year(fields["from"]), to = context.Year(fields["to"]);
        if (from is not null && to is not null
            && !HorizonBinder.IsForwards(from.Value, to.Value, fields["to"]!, fields["from"]!.Trail, context))
        {
            return [];
        }

        return [.. all.Where(year => (from is null || year >= from.Value) && (to is null || year <= to.Value))];
    }
}
