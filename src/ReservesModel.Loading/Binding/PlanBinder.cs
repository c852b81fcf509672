using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Binding.Priced;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Binding;

/// <summary>A plan as written, its patches made, to a plan that cannot be wrong; or all that is wrong with it.</summary>
internal static class PlanBinder
{
    /// <summary>The plan; null where <see cref="PlanContext.Faults"/> has any.</summary>
    internal static Plan? Bind(PlanContext context)
    {
        Value whole = new(context.Root, Trail.Plan, context.Root.Place);
        if (Fields.Of(whole, Sections.Plan, context) is not { } fields)
        {
            return null;
        }

        HorizonBinder.Bind(fields, context);
        context.Proration = context.OneOf<Proration>(fields["proration"]) ?? Proration.Months;
        context.NetRevenueBudget = context.AmountByYear(fields["netRevenueBudget"]);
        context.Text(fields["$schema"]);
        string? title = context.Text(fields["title"]), authority = context.Text(fields["authority"]);
        string? directorate = context.Text(fields["directorate"]), priceBase = context.Text(fields["priceBase"]);
        string? note = context.Text(fields["note"]);
        Stated<int>? paybackLimit = context.WholeNumber(fields["paybackLimit"], Sections.Plan["paybackLimit"]!.Shape);
        Decision? decision = Decision(fields["decision"], context);
        ImmutableArray<Recommendation> recommendations = context.Items(fields["recommendations"], item => Recommendation(item, context));
        ImmutableArray<Milestone> milestones = context.Items(fields["milestones"], item => MilestoneBinder.Bind(item, context));
        ImmutableArray<Risk> risks = context.Items(fields["risks"], item => Risk(item, context));
        if (fields["nationalInsurance"] is { } own && Fields.Of(own, Sections.Insurance, context) is { } insurance)
        {
            context.OwnInsurance = (context.RateByYear(insurance["rate"]), context.AmountByYear(insurance["threshold"]));
        }

        ImmutableArray<PriceIndex> indices = context.Items(fields["indices"], item => IndexBinder.Bind(item, context));
        if (context.Horizon is { } horizon)
        {
            context.Indices = indices.ToDictionary(index => index.Id, index => IndexSteps.Of(index, horizon), StringComparer.Ordinal);
            foreach (IndexSteps index in context.Indices.Values.Where(index => index.BeyondAllPrices is not null))
            {
                context.Wrong(FaultCodes.NumberOutOfRange, index.Index.Place, Trail.To("indices", index.Index.Id),
                    $"by the index {Quoted.Quote(index.Index.Id)} prices are more than a million times as high in {index.BeyondAllPrices}",
                    "Its rates compound: write 2% as \"2%\" or 0.02, and say in `priceBase` from which year on they count.");
            }
        }

        ActionBinder actionBinder = new(context, recommendations);
        ImmutableArray<PlanAction> actions = context.Items(fields["actions"], actionBinder.Bind);
        ImmutableArray<Reserve> reserves = context.Items(fields["reserves"], item => ReserveBinder.Bind(item, context));
        FundingBinder fundingBinder = new(context, reserves, actions);
        ImmutableArray<FundingSource> funding = context.Items(fields["funding"], fundingBinder.Bind);
        BaseBudget? budget = fields["budget"] is { } stated ? BudgetBinder.Bind(stated, context) : null;
        LargestYear.Check(actions, context);
        ImmutableArray<Assumption> assumptions = Assumptions.Of(context.Root);
        if (context.Faults.Count > 0 || context.Horizon is null || title is null || authority is null)
        {
            return null;
        }

        return new()
        {
            Title = title,
            Authority = authority,
            Directorate = directorate,
            Decision = decision,
            Horizon = context.Horizon,
            PriceBase = priceBase,
            NetRevenueBudget = context.NetRevenueBudget,
            PaybackLimit = paybackLimit,
            Note = note,
            Recommendations = recommendations,
            Milestones = milestones,
            Risks = risks,
            Actions = actions,
            Reserves = reserves,
            Funding = funding,
            Indices = indices,
            Budget = budget,
            Assumptions = assumptions,
        };
    }

    private static Decision? Decision(Value? value, PlanContext context)
    {
        if (value is null || Fields.Of(value, Sections.Decision, context) is not { } fields)
        {
            return null;
        }

        string? by = context.Text(fields["by"]);
        Stated<LocalDate>? on = context.Date(fields["on"]);
        string? reference = context.Text(fields["reference"]);
        return new(by, on, reference, context.OneOf<DecisionOutcome>(fields["outcome"]) ?? DecisionOutcome.Pending);
    }

    private static Recommendation? Recommendation(Value value, PlanContext context)
    {
        if (Fields.Of(value, Sections.Recommendation, context) is not { } fields)
        {
            return null;
        }

        string? title = context.Text(fields["title"]), note = context.Text(fields["note"]);
        return title is null ? null : new(value.Key, title, note);
    }

    private static Risk? Risk(Value value, PlanContext context)
    {
        if (Fields.Of(value, Sections.Risk, context) is not { } fields)
        {
            return null;
        }

        string? title = context.Text(fields["title"]), note = context.Text(fields["note"]);
        Level? level = context.OneOf<Level>(fields["level"]);
        return title is null ? null : new(value.Key, title, level, note);
    }
}
