using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ReservesModel.Loading.Schemas;

/// <summary>Every section and key of a plan, as a page to read. It is made of the same keys as the binding and the JSON Schema.</summary>
public static class PlanReference
{
    private const string Top = """
        # The keys of a plan

        Every section of a plan file, its keys, the form of each value and what it holds. `reserves schema --reference` prints this page;
        `reserves schema` prints the same as a JSON Schema for editors. The pages of this guide show how the keys are used.

        ## How values are written

        | form | as in |
        |---|---|
        | text | any text with something in it |
        | amount | `"£190K"`, `"£0.19m"`, `"190,000"`, `"£1,234.56"`, `"£2bn"`, or the number `190000`; never below nil unless it is said |
        | date | `"2016-10-01"`, `"1 October 2016"`, or `"01/10/2016"`, the day first |
        | year | `"2016/17"`; `"2016"` in a plan whose years start in January |
        | share | `"6/12"`, `"50%"`, `"6 months"`, `"26 weeks"`, `"182 days"`, or a number from 0 to 1 |
        | rate | `"2.75%"`, or the number `0.0275` |
        | number | `2.5` |
        | … or by year | one value for every year, or `{ "2016/17": …, "2017/18": … }` |
        | names | a list: `["posts", "agency/cover"]` |
        | by id | an object whose keys are ids of small letters, digits and hyphens: `{ "short-term-posts": { … } }` |
        | keys and reasons | `{ "start": "The report says six months." }` |

        Keys in **bold** must be there.


        """;

    /// <summary>The page, in Markdown; always the same.</summary>
    public static string Text { get; } = Write();

    private static string Write()
    {
        StringBuilder page = new(Top.ReplaceLineEndings("\n"));
        List<Section> sections = [Sections.Plan];
        for (int at = 0; at < sections.Count; at++)
        {
            Write(page, sections[at]);
            sections.InsertRange(at + 1, Within(sections[at]).Where(section => !sections.Contains(section)).Distinct());
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void Write(StringBuilder page, Section section)
    {
        Heading(page, "##", section);
        if (section.Kinds.IsEmpty)
        {
            Keys(page, section.Keys);
            return;
        }

        ImmutableArray<Key> common = [.. section.Keys.Where(key => section.Kinds.All(kind => kind.Section[key.Name] is not null))];
        page.Append("These keys every kind has; below are those of each kind besides.\n\n");
        Keys(page, common);
        foreach (SectionKind kind in section.Kinds)
        {
            Heading(page, "###", kind.Section);
            page.Append(CultureInfo.InvariantCulture, $"`\"kind\": \"{kind.Kind}\"`\n\n");
            Keys(page, [.. kind.Section.Keys.Where(key => !common.Any(other => other.Name == key.Name))]);
        }
    }

    private static void Heading(StringBuilder page, string level, Section section) =>
        page.Append(CultureInfo.InvariantCulture, $"{level} {char.ToUpperInvariant(section.Noun[0])}{section.Noun[1..]}\n\n");

    private static void Keys(StringBuilder page, ImmutableArray<Key> keys)
    {
        page.Append("| key | form | what it holds |\n|---|---|---|\n");
        foreach (Key key in keys)
        {
            string name = key.IsRequired ? $"**`{key.Name}`**" : $"`{key.Name}`";
            page.Append(CultureInfo.InvariantCulture, $"| {name} | {Form(key.Shape)} | {key.Description.Replace("|", "\\|")} |\n");
        }

        page.Append('\n');
    }

    private static IEnumerable<Section> Within(Section section) => section.Keys.Select(key => key.Shape switch
    {
        Shape.Object(var of) => of,
        Shape.Collection(var of) => of,
        Shape.Years(var ends) => ends,
        _ => null,
    }).OfType<Section>();

    private static string Form(Shape shape) => shape switch
    {
        Shape.Text => "text",
        Shape.Amount(var mayBeNegative) => mayBeNegative ? "amount, perhaps below nil" : "amount",
        Shape.Date => "date",
        Shape.Year => "year",
        Shape.WholeNumber(var least, var most) => string.Create(CultureInfo.InvariantCulture, $"whole number, {least:#,0} to {most:#,0}"),
        Shape.Number(var least, var most) => string.Create(CultureInfo.InvariantCulture, $"number, {least:#,0.##} to {most:#,0.##}"),
        Shape.Rate(var mayBeNegative) => mayBeNegative ? "rate, perhaps below nil" : "rate",
        Shape.OneOf(var words) => $"one of {string.Join(", ", words.Select(word => $"`{word}`"))}",
        Shape.ByYear(var of) => $"{Form(of)}; or by year",
        Shape.Share => "share",
        Shape.ShareOrAmount => "share, or amount",
        Shape.Phasing => "shares or amounts, by year or by month",
        Shape.Minimum => "amount, percentage, or a list of them",
        Shape.Years(var ends) => $"list of years, or a {Link(ends)}",
        Shape.Names => "names",
        Shape.Object(var section) => Link(section),
        Shape.Collection(var section) => $"by id: {Link(section)}",
        Shape.Assumed => "keys and reasons",
        Shape.Change => $"keys of the {Link(Sections.Plan)}",
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "A form of value without words."),
    };

    private static string Link(Section section) => $"[{section.Noun}](#{SectionSchemas.NameOf(section).ToLowerInvariant()})";
}
