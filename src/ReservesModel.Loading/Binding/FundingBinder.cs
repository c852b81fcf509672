using System.Collections.Immutable;
using System.Globalization;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Binding;

/// <summary>A source of money.</summary>
internal sealed class FundingBinder(PlanContext context, ImmutableArray<Reserve> reserves, ImmutableArray<PlanAction> actions)
{
    private readonly IReadOnlyCollection<string> _reserveIds = Collections.Ids(context.Root, "reserves");
    private readonly HashSet<string> _knownReserves = [.. Collections.Ids(context.Root, "reserves")];
    private readonly Dictionary<string, Reserve> _reserves = reserves.ToDictionary(reserve => reserve.Id);
    private readonly Dictionary<int, Value> _priorities = [];
    private readonly FundingTargets _targets = new(context, actions);

    internal FundingSource? Bind(Value value)
    {
        if (Fields.Of(value, Sections.Funding, context) is not { } fields)
        {
            return null;
        }

        string? title = context.Text(fields["title"]), note = context.Text(fields["note"]);
        SourceKind? kind = context.OneOf<SourceKind>(fields["source"]);
        Reserve? reserve = Reserve(fields, kind);
        FundingStatus? status = context.OneOf<FundingStatus>(fields["status"]);
        Stated<int>? priority = Priority(fields["priority"]);
        ImmutableArray<FinancialYear> years = FundingYears.Bind(fields["years"], context);
        ByYear<Money> limit = Limit(fields, years);
        ByYear<decimal> share = Share(fields, years);
        string? conditions = context.Text(fields["conditions"]);
        Stated<Money>? total = context.Amount(fields["total"]);
        (ImmutableArray<Stated<string>> names, ImmutableHashSet<PlanLine> lines) = _targets.Bind(fields["for"]);
        return title is null || kind is null || status is null || priority is null ? null : new()
        {
            Id = value.Key,
            Title = title,
            Kind = kind.Value,
            Reserve = reserve,
            Status = status.Value,
            Priority = priority,
            Years = years,
            Limit = limit,
            ShareOfCost = share,
            Conditions = conditions,
            Total = total,
            For = names,
            ForLines = lines,
            Note = note,
            Place = value.Place,
        };
    }

    private Reserve? Reserve(Fields fields, SourceKind? kind)
    {
        string? id = context.Text(fields["reserve"]);
        if (kind == SourceKind.Reserve && !fields.Has("reserve"))
        {
            context.Missing(fields.Whole, "reserve", "funding source",
                _reserveIds.Count == 0 ? "There are no reserves in this plan." : $"Reserves of this plan: {Quoted.List(_reserveIds)}.");
        }

        if (id is null)
        {
            return null;
        }

        Value value = fields["reserve"]!;
        if (kind is not null and not SourceKind.Reserve)
        {
            context.Wrong(FaultCodes.ConflictingKeys, value.KeyPlace, value.Trail,
                $"{Owner.Of(fields.Trail)} is not of the source `reserve`, and names one",
                "Take `reserve` out, or write \"source\": \"reserve\".", fields.Trail.Then("source"));
        }

        if (!_knownReserves.Contains(id))
        {
            context.Wrong(FaultCodes.UnknownId, value, $"{Quoted.Quote(id)} is not a reserve of this plan",
                context.Nearest(id, "reserves of this plan", _reserveIds), Trail.To("reserves", id));
        }

        return _reserves.GetValueOrDefault(id);
    }

    private Stated<int>? Priority(Value? value)
    {
        if (context.WholeNumber(value, Sections.Funding["priority"]?.Shape) is not { } priority)
        {
            return null;
        }

        if (!_priorities.TryAdd(priority.Value, value!))
        {
            Value first = _priorities[priority.Value];
            context.Wrong(FaultCodes.DuplicatePriority, value!,
                string.Create(CultureInfo.InvariantCulture, $"priority {priority.Value} is already that of {Owner.Of(first.Trail)}, at {first.Place.Brief}"),
                "Each source has its own priority, so that their order is plain.", first.Trail);
        }

        return priority;
    }

    private ByYear<Money> Limit(Fields fields, ImmutableArray<FinancialYear> years)
    {
        int before = context.Faults.Count;
        ByYear<Money> limit = context.AmountByYear(fields["limit"]);
        if (fields["limit"] is not { } value || context.Faults.Count > before)
        {
            return limit;
        }

        CheckYears(fields, value, limit, years, "£0");
        return limit;
    }

    private ByYear<decimal> Share(Fields fields, ImmutableArray<FinancialYear> years)
    {
        int before = context.Faults.Count;
        ByYear<decimal> share = context.RateByYear(fields["share"]);
        if (fields["share"] is not { } value || context.Faults.Count > before)
        {
            return share;
        }

        foreach (Stated<decimal> above in share.Values.Where(stated => stated.Value > 1))
        {
            context.Wrong(FaultCodes.ShareAboveOne, above.Place, fields.Trail.Then("share"), $"{Quoted.Plain(above.Written)} is more than the whole",
                "A share of the cost is at most 100%.");
        }

        CheckYears(fields, value, share, years, "0%");
        return share;
    }

    private void CheckYears<T>(Fields fields, Value value, ByYear<T> byYear, ImmutableArray<FinancialYear> years, string nothing)
    {
        List<string> missing = [.. years.Where(year => byYear[year] is null).Select(year => year.ToString())];
        if (missing.Count > 0)
        {
            context.Wrong(FaultCodes.LimitYearMissing, value, $"`{value.Key}` does not name {Quoted.List(missing)}, in which the source may pay",
                $"Name every year of the source (\"{nothing}\" where it gives nothing), or narrow its `years`.",
                [fields.Trail.Then("years"), .. TimeValues.HorizonEnds]);
        }
    }
}
