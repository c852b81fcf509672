using Newtonsoft.Json.Linq;

namespace ReservesModel.Loading.Schemas;

/// <summary>The schema of each section, twice: as it stands in a plan, and as a patch, where nothing is required and null
/// removes.</summary>
internal sealed class SectionSchemas
{
    private readonly JObject _definitions = [];

    internal JObject Definitions()
    {
        foreach (Section section in new[]
        {
            Sections.Plan, Sections.Decision, Sections.Horizon, Sections.Recommendation, Sections.Milestone, Sections.Risk,
            Sections.Action, LineSections.All, LineSections.PlaceType, LineSections.Cost, LineSections.Payment, LineSections.Profile, Sections.Index, Sections.Insurance,
            Sections.Budget, Sections.BudgetMovement, Sections.BudgetResource, Sections.CouncilTax, Sections.Reserve, Sections.Funding, Sections.YearEnds,
        })
        {
            _definitions[NameOf(section)] = section.Kinds.IsEmpty ? Whole(section) : ByKind(section);
            Section patched = section == Sections.Plan ? Sections.Changeable : section;
            _definitions[ChangeOf(section)] = Patch(patched);
        }

        _definitions[NameOf(Sections.Scenario)] = Whole(Sections.Scenario);
        _definitions["plan-extending"] = Extending();
        foreach (JProperty value in ValueSchemas.Definitions())
        {
            _definitions.Add(value);
        }

        return _definitions;
    }

    internal static string NameOf(Section section) => section.Noun.Replace(' ', '-');

    internal static string ChangeOf(Section section) => $"{NameOf(section)}-change";

    private static JObject Whole(Section section)
    {
        JObject schema = Object(section, isPatch: false);
        JArray required = [.. section.Keys.Where(key => key.IsRequired).Select(key => key.Name)];
        if (required.Count > 0)
        {
            schema["required"] = required;
        }

        return schema;
    }

    private static JObject Patch(Section section)
    {
        JObject schema = Object(section, isPatch: true);
        schema["description"] = $"Changes to {section.OneOfIt}: the same keys; a value replaces or adds, null removes.";
        return schema;
    }

    private static JObject Object(Section section, bool isPatch)
    {
        JObject properties = [];
        foreach (Key key in section.Keys)
        {
            properties[key.Name] = ValueSchemas.Of(key, isPatch);
        }

        return new JObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
    }

    // The keys of all kinds, so that an editor offers them before the kind is written; then those of the kind alone.
    private static JObject ByKind(Section section)
    {
        JObject schema = Whole(section);
        schema["allOf"] = new JArray(section.Kinds.Select(kind => new JObject
        {
            ["if"] = new JObject
            {
                ["properties"] = new JObject { ["kind"] = new JObject { ["const"] = kind.Kind } },
                ["required"] = new JArray("kind"),
            },
            ["then"] = Names(kind.Section),
        }));
        return schema;
    }

    private static JObject Names(Section section) => new()
    {
        ["properties"] = new JObject(section.Keys.Select(key => new JProperty(key.Name, true))),
        ["additionalProperties"] = false,
    };

    private static JObject Extending()
    {
        JObject schema = Patch(Sections.Plan.Without("scenarios"));
        schema["description"] = "A plan that extends another: what it says is a patch on that; null removes.";
        schema["properties"]!["scenarios"] = new JObject
        {
            ["description"] = "Each id given replaces the other plan's scenario whole, or with null removes it.",
            ["type"] = "object",
            ["propertyNames"] = PlanSchema.Reference("id"),
            ["additionalProperties"] = ValueSchemas.OrNull(PlanSchema.Reference(NameOf(Sections.Scenario))),
        };
        return schema;
    }
}
