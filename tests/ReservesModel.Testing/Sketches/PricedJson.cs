using System.Text.Json.Nodes;

namespace ReservesModel.Testing.Sketches;

/// <summary>What each kind of priced line has of its own, for the years in which it runs.</summary>
internal sealed record PricedJson(PlanBody Plan, IEnumerable<int> Running)
{
    internal static void Staffing(JsonObject json, StaffingSketch line, PricedJson years)
    {
        json["fte"] = years.Numbers(line.Fte);
        SketchJson.Add(json, "posts", years.Numbers(line.People));
        SketchJson.Add(json, "salary", line.Point is null ? years.Pounds(line.Salary) : null);
        SketchJson.Add(json, "point", line.Point);
        SketchJson.Add(json, "supplement", years.Pounds(line.Supplement));
        SketchJson.Add(json, "onCosts", years.Rates(line.OnCosts));
        if (line.OnCosts is null)
        {
            SketchJson.Add(json, "nationalInsurance", line.HasNoInsurance ? "none" : null);
            SketchJson.Add(json, "pension", years.Rates(line.Pension));
            SketchJson.Add(json, "levy", line.Levy is { } levy ? SketchText.Rate(levy) : null);
        }

        SketchJson.Add(json, "vacancy", years.Rates(line.Vacancy));
        SketchJson.Add(json, "recruitment", line.Recruitment is { } pounds ? SketchText.Pounds(pounds) : null);
        SketchJson.Add(json, "retention", line.Retention is { } paid
            ? new JsonObject { ["amount"] = SketchText.Pounds(paid.Pounds), ["date"] = SketchJson.Date(paid.Day) }
            : null);
    }

    internal static void Agency(JsonObject json, AgencySketch line, PricedJson years)
    {
        SketchJson.Add(json, "number", years.Numbers(line.Number));
        json["price"] = years.Pounds(line.Price);
        json["weeks"] = line.Weeks;
        SketchJson.Add(json, "instead", line.Instead);
    }

    internal static void Demand(JsonObject json, DemandSketch line, PricedJson years)
    {
        SketchJson.Add(json, "number", line.Types.IsEmpty || line.IsMix ? years.Numbers(line.Number) : null);
        if (line.Growth is { } growth && line.Number.Every is not null && (line.Types.IsEmpty || line.IsMix))
        {
            SketchJson.Add(json, "growth", SketchJson.ByYear(years.Plan, growth, years.Plan.StartYears, rate => SketchText.Rate(rate)));
        }

        SketchJson.Add(json, "price", line.Types.IsEmpty ? years.Pounds(line.Price) : null);
        SketchJson.Add(json, "types", SketchJson.Collection(line.Types, type => type.Id, type => Type(line, type, years)));
        json["weeks"] = line.Weeks;
    }

    internal static void Credit(JsonObject json, CreditSketch line, PricedJson years)
    {
        json["fullYear"] = years.Pounds(line.FullYear);
        if (line.IsIncome)
        {
            return;
        }

        SketchJson.Add(json, "delivery", years.Rates(line.Delivery));
        SketchJson.Add(json, "enabledBy", line.EnabledBy);
        SketchJson.Add(json, "beforeEnabler", line is { EnabledBy: not null, IsBeforeEnabler: true } ? "It needs only the first stage." : null);
        SketchJson.Add(json, "costToAchieve", line.CostToAchieve is { } cost
            ? new JsonObject { ["amount"] = SketchText.Pounds(cost.Pounds), ["year"] = SketchJson.Year(years.Plan, cost.StartYear) }
            : null);
    }

    internal static JsonObject Capital(PlanBody plan, CapitalSketch line)
    {
        JsonObject json = new()
        {
            ["kind"] = "capital",
            ["amount"] = SketchText.Pounds(line.Amount),
            ["spent"] = SketchJson.Year(plan, line.SpentYear),
            ["life"] = line.Life,
            ["interest"] = SketchText.Rate(line.Interest),
        };
        SketchJson.Add(json, "financed", line.Financed is { } pounds ? SketchText.Pounds(Math.Min(pounds, line.Amount)) : null);
        SketchJson.Add(json, "method", line.IsAnnuity ? "annuity" : null);
        return json;
    }

    private static JsonObject Type(DemandSketch line, PlaceSketch type, PricedJson years)
    {
        JsonObject json = new() { ["title"] = type.Id };
        json[line.IsMix ? "share" : "number"] = line.IsMix ? years.Rates(type.Part.With(percent => percent / 100)) : years.Numbers(type.Part);
        json["price"] = years.Pounds(type.Price);
        SketchJson.Add(json, "index", type.Index);
        return json;
    }

    private JsonNode? Pounds(AmountByYear? amounts) => amounts is null ? null : SketchJson.ByYear(Plan, amounts, Running);

    private JsonNode? Numbers(AmountByYear? numbers) =>
        numbers is null ? null : SketchJson.ByYear(Plan, numbers, Running, number => JsonValue.Create(number));

    private JsonNode? Rates(AmountByYear? rates) =>
        rates is null ? null : SketchJson.ByYear(Plan, rates, Running, rate => SketchText.Rate(rate));
}
