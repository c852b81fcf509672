using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using ReservesModel.Domain.Amounts;

namespace ReservesModel.Testing.Sketches;

/// <summary>A sketch as the JSON of a plan file.</summary>
internal static class SketchJson
{
    private static readonly YearMonthPattern Months = YearMonthPattern.CreateWithInvariantCulture("uuuu-MM");

    internal static JsonObject Of(PlanBody plan)
    {
        JsonObject json = new()
        {
            ["title"] = "Plan",
            ["authority"] = "Council",
            ["horizon"] = new JsonObject
            {
                ["from"] = Year(plan, plan.FirstYear),
                ["to"] = Year(plan, plan.FirstYear + plan.Years - 1),
            },
        };
        Add(json, "yearStarts", plan.YearStarts == 4 ? null : plan.YearStarts);
        Add(json, "proration", plan.ByDays ? "days" : null);
        Add(json, "netRevenueBudget", plan.NetRevenueBudget is { } budget ? ByYear(plan, budget, plan.StartYears) : null);
        Add(json, "indices", Collection(plan.Indices, index => index.Id, index => Index(plan, index)));
        Add(json, "actions", Collection(plan.Actions, action => action.Id, action => Action(plan, action)));
        Add(json, "reserves", Collection(plan.Reserves, reserve => reserve.Id, reserve => Reserve(plan, reserve)));
        Add(json, "funding", Collection(plan.Sources, source => source.Id, source => Source(plan, source)));
        return json;
    }

    private static JsonObject Action(PlanBody plan, ActionSketch action)
    {
        JsonObject json = new() { ["title"] = action.Id };
        Add(json, "tags", Names(action.Tags));
        Add(json, "completes", action.Completes is { } day ? Date(day) : null);
        Add(json, "noCost", action.NoCost);
        Add(json, "lines", Collection(action.Lines, line => line.Id, line => Line(plan, line)));
        return json;
    }

    private static JsonObject Line(PlanBody plan, LineSketch line)
    {
        JsonObject json = line switch
        {
            OneOffSketch oneOff => OneOff(plan, oneOff),
            RecurrentSketch recurrent => Recurrent(plan, recurrent),
            StaffingSketch posts => Running(plan, posts, "staffing", PricedJson.Staffing),
            AgencySketch agency => Running(plan, agency, "agency", PricedJson.Agency),
            DemandSketch demand => Running(plan, demand, "demand-led", PricedJson.Demand),
            CreditSketch credit => Running(plan, credit, credit.IsIncome ? "income" : "saving", PricedJson.Credit),
            CapitalSketch capital => PricedJson.Capital(plan, capital),
            UnquantifiedSketch open => Unquantified(plan, open),
            _ => throw new InvalidOperationException($"A {line.GetType().Name} cannot be written."),
        };
        Add(json, "tags", Names(line.Tags));
        return json;
    }

    private static JsonObject OneOff(PlanBody plan, OneOffSketch line)
    {
        JsonObject json = new() { ["kind"] = line.Kind, ["amount"] = SketchText.Pounds(line.Amount) };
        switch (line.Time)
        {
            case TimeSketch.InYear { StartYear: var year }:
                json["year"] = Year(plan, year);
                break;
            case TimeSketch.OnDay { Day: var day }:
                json["date"] = Date(day);
                break;
            case TimeSketch.Phased phased:
                json["phasing"] = Phasing(plan, line.Amount, phased);
                break;
        }

        return json;
    }

    private static JsonObject Phasing(PlanBody plan, decimal amount, TimeSketch.Phased phased)
    {
        int whole = phased.Portions.Sum(portion => portion.Weight);
        decimal[] amounts = Allocation.Split(amount * 100, [.. phased.Portions.Select(portion => (decimal)portion.Weight)]);
        JsonObject json = [];
        for (int at = 0; at < amounts.Length; at++)
        {
            (YearMonth month, int weight) = phased.Portions[at];
            string time = phased.ByMonths ? Months.Format(month) : Year(plan, plan.StartYearOf(month.OnDayOfMonth(1)));
            json[time] = phased.AsAmounts
                ? SketchText.Pounds(amounts[at] / 100)
                : string.Create(CultureInfo.InvariantCulture, $"{weight}/{whole}");
        }

        return json;
    }

    private static JsonObject Index(PlanBody plan, IndexSketch index)
    {
        JsonObject json = new() { ["title"] = index.Id };
        Add(json, "priceBase", index.PriceBase is { } year ? Year(plan, year) : null);
        Add(json, "month", index.Month);
        json["rates"] = index.Every is { } rate ? SketchText.Rate(rate) : Rates(index.Rates);
        Add(json, "settled", index.Settled.IsEmpty ? null : Rates(index.Settled));
        return json;

        JsonObject Rates(IEnumerable<KeyValuePair<int, decimal>> rates) =>
            new(rates.Select(pair => KeyValuePair.Create(Year(plan, pair.Key), (JsonNode?)SketchText.Rate(pair.Value))));
    }

    private static JsonObject Recurrent(PlanBody plan, RecurrentSketch line) => Running(
        plan, line, line.IsContract ? "contract" : "recurrent",
        (json, _, years) => json["fullYear"] = ByYear(plan, line.FullYear, years));

    private static JsonObject Running<T>(PlanBody plan, T line, string kind, Action<JsonObject, T, PricedJson> write)
        where T : RunningSketch => Running(plan, line, kind, (json, each, years) => write(json, each, new(plan, years)));

    private static JsonObject Running<T>(PlanBody plan, T line, string kind, Action<JsonObject, T, IEnumerable<int>> write)
        where T : RunningSketch
    {
        int[] running = [.. plan.StartYears.Where(year => plan.Year(year).Meets(line.Start, line.End))];
        JsonObject json = new() { ["kind"] = kind };
        write(json, line, running.Length > 0 ? running : plan.StartYears);
        json["start"] = Date(line.Start);
        Add(json, "end", line.End is { } end ? Date(end) : null);
        Add(json, "partYear", line.PartYear.IsEmpty ? null : PartYear(plan, line.PartYear));
        Add(json, "proration", line.ByDays is { } byDays ? (byDays ? "days" : "months") : null);
        Add(json, "profile", line.Profile.IsEmpty ? null : Profile(line.Profile));
        Add(json, "index", line.Index);
        return json;
    }

    private static JsonObject Profile(ImmutableArray<int> weights)
    {
        JsonObject json = [];
        for (int month = 0; month < weights.Length; month++)
        {
            Add(json, DateTimeFormatInfo.InvariantInfo.MonthNames[month].ToLowerInvariant(),
                weights[month] > 0 ? string.Create(CultureInfo.InvariantCulture, $"{weights[month]}/{weights.Sum()}") : null);
        }

        return json;
    }

    private static JsonObject PartYear(PlanBody plan, ImmutableSortedDictionary<int, PartYearSketch> years)
    {
        JsonObject json = [];
        foreach ((int year, PartYearSketch part) in years)
        {
            json[Year(plan, year)] = part.Share ?? SketchText.Pounds(part.Amount);
        }

        return json;
    }

    private static JsonObject Unquantified(PlanBody plan, UnquantifiedSketch line)
    {
        JsonObject json = new() { ["kind"] = line.Kind, ["unquantified"] = "To be costed" };
        Add(json, "year", line.Kind == "one-off" && line.StartYear is { } year ? Year(plan, year) : null);
        Add(json, "start", line.Kind == "recurrent" && line.StartYear is { } start ? Date(plan.Year(start).FirstDay) : null);
        return json;
    }

    private static JsonObject Reserve(PlanBody plan, ReserveSketch reserve)
    {
        JsonObject json = new() { ["title"] = reserve.Id, ["kind"] = reserve.Kind };
        Add(json, "opening", reserve.Opening is { } opening ? SketchText.Pounds(opening) : null);
        Add(json, "contributions", reserve.Contributions is { } into ? ByYear(plan, into, plan.StartYears) : null);
        Add(json, "otherUses", reserve.OtherUses is { } uses ? ByYear(plan, uses, plan.StartYears) : null);
        JsonNode?[] levels = [.. reserve.Minimum.Select(level => (JsonNode?)(level.Amount is { } pounds
            ? SketchText.Pounds(pounds)
            : SketchText.Percent(level.TenthsOfPercent)))];
        Add(json, "minimum", levels.Length switch { 0 => null, 1 => levels[0], _ => new JsonArray(levels) });
        return json;
    }

    private static JsonObject Source(PlanBody plan, SourceSketch source)
    {
        JsonObject json = new() { ["title"] = source.Id, ["source"] = source.Source };
        Add(json, "reserve", source.Reserve);
        json["status"] = source.Status;
        json["priority"] = source.Priority;
        Add(json, "years", Years(plan, source.Years));
        Add(json, "limit", source.Limit is { } limit ? ByYear(plan, limit, plan.StartYears.Where(source.Years.Has)) : null);
        Add(json, "total", source.Total is { } total ? SketchText.Pounds(total) : null);
        Add(json, "for", source.For is { } names ? Names(names) : null);
        return json;
    }

    private static JsonNode? Years(PlanBody plan, YearsSketch years)
    {
        if (years is YearsSketch.Listed { Years: var listed })
        {
            return new JsonArray([.. listed.Select(year => (JsonNode?)Year(plan, year))]);
        }

        JsonObject json = [];
        if (years is YearsSketch.Between { From: var from, To: var to })
        {
            Add(json, "from", from is { } first ? Year(plan, first) : null);
            Add(json, "to", to is { } last ? Year(plan, last) : null);
        }

        return json.Count == 0 ? null : json;
    }

    internal static JsonNode? ByYear(PlanBody plan, AmountByYear amounts, IEnumerable<int> years) =>
        ByYear(plan, amounts, years, pounds => SketchText.Pounds(pounds));

    internal static JsonNode? ByYear(PlanBody plan, AmountByYear amounts, IEnumerable<int> years, Func<decimal, JsonNode> write)
    {
        if (amounts.Every is { } every)
        {
            return write(every);
        }

        JsonObject json = [];
        foreach (int year in years)
        {
            Add(json, Year(plan, year), amounts.In(year - plan.FirstYear) is { } number ? write(number) : null);
        }

        return json.Count == 0 ? null : json;
    }

    internal static JsonObject? Collection<T>(ImmutableArray<T> items, Func<T, string> id, Func<T, JsonObject> write)
    {
        JsonObject json = [];
        foreach (T item in items)
        {
            json[id(item)] = write(item);
        }

        return json.Count == 0 ? null : json;
    }

    private static JsonArray? Names(ImmutableArray<string> names) =>
        names.IsEmpty ? null : new JsonArray([.. names.Select(name => (JsonNode?)name)]);

    internal static void Add(JsonObject json, string key, JsonNode? value)
    {
        if (value is not null)
        {
            json[key] = value;
        }
    }

    internal static string Year(PlanBody plan, int startYear) => plan.Year(startYear).ToString();

    internal static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
