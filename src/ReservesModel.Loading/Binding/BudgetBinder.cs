using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Rates;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Binding;

/// <summary>The authority's budget that the plan falls into.</summary>
internal static class BudgetBinder
{
    internal static BaseBudget? Bind(Value value, PlanContext context)
    {
        if (Fields.Of(value, Sections.Budget, context) is not { } fields)
        {
            return null;
        }

        Stated<Money>? opening = context.Amount(fields["opening"], mayBeNegative: true);
        Stated<Money>? oneOffs = context.Amount(fields["openingOneOffs"], mayBeNegative: true);
        context.Text(fields["note"]);
        ImmutableArray<BudgetPressure> movements = context.Items(fields["movements"], item => Movement(item, context));
        ImmutableArray<BudgetResource> resources = context.Items(fields["resources"], item => Resource(item, context));
        CouncilTaxPlan? councilTax = fields["councilTax"] is { } tax ? CouncilTax(tax, context) : null;
        ByYear<Money> useOfReserves = context.AmountByYear(fields["useOfReserves"]);
        return opening is null ? null : new()
        {
            Opening = opening,
            OpeningOneOffs = oneOffs,
            Movements = movements,
            CouncilTax = councilTax,
            Resources = resources,
            UseOfReserves = useOfReserves,
            Place = value.Place,
        };
    }

    private static BudgetPressure? Movement(Value value, PlanContext context)
    {
        if (Fields.Of(value, Sections.BudgetMovement, context) is not { } fields)
        {
            return null;
        }

        string? title = context.Text(fields["title"]);
        context.Text(fields["note"]);
        MovementKind? kind = context.OneOf<MovementKind>(fields["kind"]);
        ByYear<Money> permanent = context.AmountByYear(fields["permanent"]), temporary = context.AmountByYear(fields["temporary"]);
        if (!fields.Has("permanent") && !fields.Has("temporary"))
        {
            context.Missing(value, "permanent", "budget movement", "What it adds to the budget for good; or `temporary`, for a year alone.");
        }

        return title is null || kind is null ? null : new()
        {
            Id = value.Key,
            Title = title,
            Kind = kind.Value,
            Permanent = permanent,
            Temporary = temporary,
            Place = value.Place,
        };
    }

    private static BudgetResource? Resource(Value value, PlanContext context)
    {
        if (Fields.Of(value, Sections.BudgetResource, context) is not { } fields)
        {
            return null;
        }

        string? title = context.Text(fields["title"]);
        context.Text(fields["note"]);
        ResourceKind? kind = context.OneOf<ResourceKind>(fields["kind"]);
        ByYear<Money> amount = context.AmountByYear(fields["amount"]);
        return title is null || kind is null ? null : new(value.Key, title, kind.Value, amount, value.Place);
    }

    private static CouncilTaxPlan? CouncilTax(Value value, PlanContext context)
    {
        if (Fields.Of(value, Sections.CouncilTax, context) is not { } fields)
        {
            return null;
        }

        context.Text(fields["note"]);
        AuthorityClass? authority = context.OneOf<AuthorityClass>(fields["authority"]);
        Stated<Money>? lastBandD = context.Amount(fields["lastBandD"]);
        ByYear<decimal> core = context.RateByYear(fields["coreRise"]), socialCare = context.RateByYear(fields["socialCareRise"]);
        ByYear<decimal> dwellings = context.NumberByYear(fields["dwellings"], Sections.CouncilTax["dwellings"]!.Shape);
        ByYear<decimal> collectionRate = context.RateByYear(fields["collectionRate"]);
        TaxBaseRounding rounding = context.OneOf<TaxBaseRounding>(fields["rounding"]) ?? TaxBaseRounding.None;
        ByYear<Money> collectionFund = context.AmountByYear(fields["collectionFund"], mayBeNegative: true);
        bool isRight = AllYears(fields, "dwellings", dwellings, context) & AtMostAll(fields, collectionRate, context)
            & AboveNil(fields, lastBandD, context);
        return !isRight || authority is null || lastBandD is null || context.Horizon is not { } horizon ? null : new()
        {
            Authority = authority.Value,
            LastBandD = lastBandD,
            CoreRise = core,
            SocialCareRise = socialCare,
            Dwellings = dwellings,
            CollectionRate = collectionRate,
            Rounding = rounding,
            CollectionFund = collectionFund,
            Limits = Limits(authority.Value, horizon, context),
            Place = value.Place,
        };
    }

    private static Dictionary<FinancialYear, ReferendumLimit> Limits(AuthorityClass authority, Horizon horizon, PlanContext context)
    {
        Dictionary<FinancialYear, ReferendumLimit> limits = [];
        foreach (FinancialYear year in horizon.Years)
        {
            if (context.Rates.LimitOf(authority, year) is { } limit)
            {
                limits.Add(year, limit);
            }
        }

        return limits;
    }

    private static bool AllYears(Fields fields, string key, ByYear<decimal> values, PlanContext context)
    {
        if (fields[key] is not { } value || context.Horizon is not { } horizon)
        {
            return false;
        }

        List<string> missing = [.. horizon.Years.Where(year => values[year] is null or { Value: 0 }).Select(year => year.ToString())];
        if (missing.Count > 0 && (values.Values.Any() || value.Node is ObjectNode { Members.IsEmpty: true }))
        {
            context.Wrong(FaultCodes.FullYearMissing, value, $"`{key}` has no number for {Quoted.List(missing)}",
                "Give a number above nil for every year of the horizon.", [.. TimeValues.HorizonEnds]);
        }

        return missing.Count == 0;
    }

    private static bool AtMostAll(Fields fields, ByYear<decimal> rates, PlanContext context)
    {
        Stated<decimal>? wrong = rates.Values.FirstOrDefault(rate => rate.Value is <= 0 or > 1);
        if (wrong is not null)
        {
            context.Wrong(FaultCodes.RateMalformed, wrong.Place, fields.Trail.Then("collectionRate"),
                $"a collection rate cannot be {Quoted.Plain(wrong.Written)}", "It is above nil and at most 100%.");
        }

        return wrong is null;
    }

    private static bool AboveNil(Fields fields, Stated<Money>? bandD, PlanContext context)
    {
        if (bandD is { Value.IsNil: true })
        {
            context.Wrong(FaultCodes.AmountMalformed, fields["lastBandD"]!, "`lastBandD` cannot be nil", "Give the Band D council tax of the year before.");
        }

        return bandD is not { Value.IsNil: true };
    }
}
