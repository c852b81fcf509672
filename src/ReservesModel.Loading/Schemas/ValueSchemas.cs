using Newtonsoft.Json.Linq;

namespace ReservesModel.Loading.Schemas;

/// <summary>The schema of each form of value.</summary>
internal static class ValueSchemas
{
    private const string AmountPattern = "^£?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?([kKmM]|bn)?$";
    private const string SharePattern = "^(\\d+/\\d+|\\d+(\\.\\d+)?%?|\\d+ (month|week|day)s?)$";
    private const string YearPattern = "^\\d{4}(/\\d{2})?$";

    internal static JObject Of(Key key, bool isPatch)
    {
        JObject form = Form(key.Shape, isPatch);
        JObject schema = isPatch ? OrNull(form) : form;
        return new JObject(schema.Properties().Prepend(new JProperty("description", key.Description)));
    }

    internal static JObject OrNull(JObject form) => new()
    {
        ["anyOf"] = new JArray(form, new JObject { ["type"] = "null" }),
    };

    /// <summary>The forms that many keys share.</summary>
    internal static IEnumerable<JProperty> Definitions()
    {
        yield return new("id", new JObject { ["type"] = "string", ["pattern"] = "^[a-z0-9-]+$" });
        yield return new("text", Pattern("\\S", "Text with something in it."));
        yield return new("amount", AnyOf(
            new JObject { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1_000_000_000_000 },
            Pattern(AmountPattern, "\"£190K\", \"£0.19m\", \"190,000\", \"£1,234.56\", \"£2bn\".")));
        yield return new("amount-or-below-nil", AnyOf(
            new JObject { ["type"] = "number", ["minimum"] = -1_000_000_000_000, ["maximum"] = 1_000_000_000_000 },
            Pattern("^-?" + AmountPattern[1..], "\"£1m\", or \"-£1.862m\" where the balance is below nil.")));
        yield return new("date", AnyOf(
            Pattern("^\\d{4}-\\d{2}-\\d{2}$", "2016-10-01"),
            Pattern("^\\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}$", "1 October 2016"),
            Pattern("^\\d{2}/\\d{2}/\\d{4}$", "01/10/2016: the day comes first.")));
        yield return new("year", Pattern(YearPattern, "A financial year: 2016/17; 2016 in a plan whose years start in January."));
        yield return new("share", AnyOf(
            new JObject { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1 },
            Pattern(SharePattern, "\"6/12\", \"50%\", \"6 months\", \"26 weeks\", \"182 days\".")));
        yield return new("share-or-amount", AnyOf(PlanSchema.Reference("share"), Pattern(AmountPattern, "An amount, as text: \"£95K\".")));
        yield return new("rate", AnyOf(
            new JObject { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 10 },
            Pattern("^\\d+(\\.\\d+)?%$", "\"2.75%\", or the number 0.0275.")));
        yield return new("rate-or-below-nil", AnyOf(
            new JObject { ["type"] = "number", ["minimum"] = -1, ["maximum"] = 10 },
            Pattern("^-?\\d+(\\.\\d+)?%$", "\"2.75%\", or the number 0.0275; \"-1%\" for a fall.")));
        yield return new("names", new JObject { ["type"] = "array", ["items"] = PlanSchema.Reference("text") });
    }

    private static JObject Form(Shape shape, bool isPatch) => shape switch
    {
        Shape.Text => PlanSchema.Reference("text"),
        Shape.Amount(var mayBeNegative) => PlanSchema.Reference(mayBeNegative ? "amount-or-below-nil" : "amount"),
        Shape.Date => PlanSchema.Reference("date"),
        Shape.Year => PlanSchema.Reference("year"),
        Shape.WholeNumber(var least, var most) => new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most },
        Shape.Number(var least, var most) => new() { ["type"] = "number", ["minimum"] = least, ["maximum"] = most },
        Shape.Rate(var mayBeNegative) => PlanSchema.Reference(mayBeNegative ? "rate-or-below-nil" : "rate"),
        Shape.OneOf(var words) => new() { ["type"] = "string", ["enum"] = new JArray(words) },
        Shape.ByYear(var of) => AnyOf(Form(of, isPatch), Map(Pattern(YearPattern), Form(of, isPatch), isPatch)),
        Shape.Share => PlanSchema.Reference("share"),
        Shape.ShareOrAmount => PlanSchema.Reference("share-or-amount"),
        Shape.Phasing => Map(Pattern("^\\d{4}(/\\d{2}|-\\d{2})?$"), PlanSchema.Reference("share-or-amount"), isPatch),
        Shape.Minimum => AnyOf(Level(), new JObject { ["type"] = "array", ["minItems"] = 1, ["items"] = Level() }),
        Shape.Years(var ends) => AnyOf(
            new JObject { ["type"] = "array", ["minItems"] = 1, ["uniqueItems"] = true, ["items"] = PlanSchema.Reference("year") },
            Section(ends, isPatch)),
        Shape.Names => PlanSchema.Reference("names"),
        Shape.Object(var section) => Section(section, isPatch),
        Shape.Collection(var section) => Map(PlanSchema.Reference("id"), Section(section, isPatch), isPatch),
        Shape.Assumed => Map(null, PlanSchema.Reference("text"), isPatch),
        Shape.Change => PlanSchema.Reference(SectionSchemas.ChangeOf(Sections.Plan)),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "A form of value without a schema."),
    };

    private static JObject Section(Section section, bool isPatch) => PlanSchema.Reference(
        isPatch ? SectionSchemas.ChangeOf(section) : SectionSchemas.NameOf(section));

    private static JObject Level() => AnyOf(PlanSchema.Reference("amount"), Pattern("^\\d+(\\.\\d+)?%$", "A share of the net revenue budget: \"5%\"."));

    private static JObject Map(JObject? keys, JObject values, bool isPatch)
    {
        JObject map = new() { ["type"] = "object" };
        if (keys is not null)
        {
            map["propertyNames"] = keys;
        }

        map["additionalProperties"] = isPatch ? OrNull(values) : values;
        return map;
    }

    private static JObject Pattern(string pattern, string? description = null)
    {
        JObject schema = new() { ["type"] = "string", ["pattern"] = pattern };
        if (description is not null)
        {
            schema.AddFirst(new JProperty("description", description));
        }

        return schema;
    }

    private static JObject AnyOf(params JObject[] forms) => new() { ["anyOf"] = new JArray(forms.AsEnumerable<JToken>()) };
}
