using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Patching;
using ReservesModel.Loading.Schemas;
using ReservesModel.Loading.Tables;
using ReservesModel.Loading.Writing;

namespace ReservesModel.Loading.Comparing;

/// <summary>What changed from one plan to another, value by value, whatever form each is kept in: £190K and 190000 are the same.</summary>
public sealed class PlanComparison
{
    private readonly List<PlanDifference> _differences = [];

    private PlanComparison()
    {
    }

    /// <summary>The differences, in the order of the first plan; or all that is wrong with the two.</summary>
    /// <param name="before">The file of the first plan, as the user names it.</param>
    /// <param name="after">The file of the second.</param>
    public static Outcome<PlanComparisonResult> Of(string before, string after)
    {
        Outcome<ScenarioFile> first = ScenarioReader.Read(before, out ObjectNode? one), second = ScenarioReader.Read(after, out ObjectNode? other);
        if (!first.Succeeded || !second.Succeeded)
        {
            return Outcome<PlanComparisonResult>.Wrong([.. first.Faults, .. second.Faults]);
        }

        PlanComparison comparison = new();
        comparison.Objects(one!.Without("$schema"), other!.Without("$schema"), new Shape.Object(Sections.Plan), [], "", null);
        return Outcome<PlanComparisonResult>.Of(new([.. comparison._differences], [.. first.Value.Remarks, .. second.Value.Remarks]));
    }

    private void Objects(ObjectNode before, ObjectNode after, Shape shape, ImmutableArray<string> path, string owner, string? title)
    {
        foreach (Member member in before.Members)
        {
            Values(member, after[member.Key], shape, path.Add(member.Key), owner, title);
        }

        foreach (Member member in after.Members.Where(member => before[member.Key] is null))
        {
            Values(null, member, shape, path.Add(member.Key), owner, title);
        }

        if (shape is Shape.Collection)
        {
            Order(before, after, path);
        }
    }

    private void Values(Member? before, Member? after, Shape shape, ImmutableArray<string> path, string owner, string? title)
    {
        Shape? inner = PathShapes.Within(shape, path[^1]);
        bool isEntry = shape is Shape.Collection;
        string of = isEntry ? string.Join('/', path) : owner;
        string? named = isEntry ? TitleOf(after) ?? TitleOf(before) : title;
        if (before?.Value is ObjectNode one && after?.Value is ObjectNode other && inner is not null)
        {
            Objects(one, other, inner, path, of, named);
        }
        else if (isEntry || inner is not Shape.Collection || before is null == after is null)
        {
            if (!AreSame(inner, before?.Value, after?.Value))
            {
                string key = isEntry ? "" : string.Join('/', path.Skip(owner.Length == 0 ? 0 : owner.Count(letter => letter == '/') + 1));
                _differences.Add(new(of, named, key, Written(inner, before?.Value), Written(inner, after?.Value), Place(before, isEntry), Place(after, isEntry)));
            }
        }
        else
        {
            // Every one of a collection that one of the two has not.
            Objects(Entries(before, after!), Entries(after, before!), inner, path, of, named);
        }
    }

    private static ObjectNode Entries(Member? member, Member other) => member?.Value as ObjectNode ?? new ObjectNode([], other.Value.Place, other.Value.Place);

    private void Order(ObjectNode before, ObjectNode after, ImmutableArray<string> path)
    {
        string[] one = [.. before.Keys.Where(key => after[key] is not null)], other = [.. after.Keys.Where(key => before[key] is not null)];
        if (!one.SequenceEqual(other, StringComparer.Ordinal))
        {
            _differences.Add(new(string.Join('/', path), null, "order", string.Join(", ", one), string.Join(", ", other), before.Place, after.Place));
        }
    }

    private static bool AreSame(Shape? shape, Node? before, Node? after)
    {
        if (TreeEquality.AreSame(before, after))
        {
            return true;
        }

        return shape is not null && before is not null && after is not null
            && ValueCells.Of(shape, before) is { } one && ValueCells.Of(shape, after) is { } other && one == other;
    }

    private static string? Written(Shape? shape, Node? node) => node switch
    {
        null => null,
        ObjectNode entry => TitleOf(entry) ?? JsonPage.Value(entry),
        ListNode list => string.Join(", ", list.Items.Select(item => item.Written)),
        NullNode => "null",
        NumberNode { Raw: var raw } when shape is Shape.Amount or Shape.ByYear(Shape.Amount) && ValueCells.Of(shape, node) is { } amount => Quoted.Pounds(new(amount.Number)),
        NumberNode => node.Written,
        _ => node.Written,
    };

    private static string? TitleOf(Member? member) => member?.Value is ObjectNode node ? TitleOf(node) : null;

    private static string? TitleOf(ObjectNode node) => (node["title"]?.Value as TextNode)?.Text;

    private static Place? Place(Member? member, bool isEntry) => member is null ? null : isEntry ? member.KeyPlace : member.Value.Place;
}
