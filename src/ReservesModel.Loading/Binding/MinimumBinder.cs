using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Binding.Texts;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Binding;

/// <summary>The level that a reserve must keep: an amount, a percentage of the net revenue budget, or a list of those.</summary>
internal static class MinimumBinder
{
    private static readonly ImmutableArray<Trail> BudgetAndYears = [Trail.To("netRevenueBudget"), .. TimeValues.HorizonEnds];

    internal static ImmutableArray<MinimumLevel> Bind(Value? value, PlanContext context)
    {
        if (value is null)
        {
            return [];
        }

        if (value.Node is not ListNode { Items: var items })
        {
            return Level(value, context) is { } level ? [level] : [];
        }

        if (items.IsEmpty)
        {
            context.EmptyList(value);
        }

        return [.. items.Select(item => Level(value.Item(item), context)).OfType<MinimumLevel>()];
    }

    private static MinimumLevel? Level(Value value, PlanContext context)
    {
        if (value.Node is TextNode { Text: var text } && text.EndsWith('%'))
        {
            return Percentage(value, text, context);
        }

        return context.Amount(value) is { } amount ? MinimumLevel.Of(amount) : null;
    }

    private static MinimumLevel? Percentage(Value value, string text, PlanContext context)
    {
        const int anyDays = 365; // a percentage counts none
        if (context.Take(value, ShareText.Parse(text, anyDays)) is not { } share)
        {
            return null;
        }

        if (share.Parts > share.Of)
        {
            context.Wrong(value, ShareText.AboveOne(text));
            return null;
        }

        IEnumerable<FinancialYear> years = context.Horizon?.Years ?? [];
        List<string> without = [.. years.Where(year => context.NetRevenueBudget[year] is null).Select(year => year.ToString())];
        if (without.Count > 0)
        {
            context.Wrong(FaultCodes.MinimumNeedsBudget, value,
                $"{text} is a share of the net revenue budget, which is not given for {Quoted.List(without)}",
                "Give `netRevenueBudget` for every year of the horizon, or the minimum as an amount.", BudgetAndYears);
            return null;
        }

        return MinimumLevel.Of(value.Stating(share), context.NetRevenueBudget);
    }
}
