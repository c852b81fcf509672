using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Binding;

/// <summary>An index that prices follow. One rate for every year, without a price base, raises prices of the plan's first year from
/// its second year on, as a spreadsheet would.</summary>
internal static class IndexBinder
{
    internal static PriceIndex? Bind(Value value, PlanContext context)
    {
        if (Fields.Of(value, Sections.Index, context) is not { } fields)
        {
            return null;
        }

        string? title = context.Text(fields["title"]);
        context.Text(fields["note"]);
        FinancialYear? priceBase = context.AnyYear(fields["priceBase"]);
        Stated<int>? month = context.WholeNumber(fields["month"], Sections.Index["month"]!.Shape);
        ByYear<decimal> rates = Rates(fields["rates"], context), settled = Rates(fields["settled"], context);
        if (fields["rates"] is { Node: ObjectNode { Members.IsEmpty: true } } none && settled.IsEmpty)
        {
            context.EmptyList(none);
        }

        if (priceBase is not null && context.Horizon is { } years && priceBase > years.To)
        {
            context.IsInHorizon(priceBase, fields["priceBase"]!.Place, fields["priceBase"]!.Trail);
        }

        return title is null ? null : new()
        {
            Id = value.Key,
            Title = title,
            PriceBase = priceBase is not null ? fields["priceBase"]!.Stating(priceBase)
                : rates.IsSame && context.Horizon is { } horizon ? new(horizon.From, "", fields["rates"]!.Place)
                : null,
            FromMonth = month?.Value ?? context.YearStarts,
            Assumed = rates,
            Settled = settled,
            Place = value.Place,
        };
    }

    // Rates may lie before the horizon: amounts may be stated in the prices of years before it.
    private static ByYear<decimal> Rates(Value? value, PlanContext context)
    {
        if (value?.Node is not ObjectNode { Members: var members })
        {
            return context.RateByYear(value, mayBeNegative: true);
        }

        List<KeyValuePair<FinancialYear, Stated<decimal>>> rates = [];
        foreach (Member member in members)
        {
            Value part = value.Part(member);
            FinancialYear? year = context.AnyYear(part with { Node = new TextNode(part.Key, part.KeyPlace) });
            Stated<decimal>? rate = context.Rate(part, mayBeNegative: true);
            if (year is not null && rate is not null)
            {
                rates.Add(new(year, rate));
            }
        }

        return new(rates);
    }
}
