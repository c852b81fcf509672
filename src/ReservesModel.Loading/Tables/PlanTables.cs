using System.Collections.Immutable;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Tables;

/// <summary>Makes the tables of a plan. What has no column of its own is written as path and value, so that nothing is lost.</summary>
internal sealed class PlanTables
{
    // Offered in every plan, to be filled in or left blank.
    private static readonly ImmutableArray<string> UsualFields =
        ["Directorate", "Decision: by", "Decision: on", "Decision: reference", "Decision: outcome", "Proration", "Price base", "Note"];

    private readonly TableLayouts _layouts = TableLayouts.Make();
    private readonly List<(string Path, TableCell Value)> _other = [];
    private readonly List<(string Scenario, string Path, TableCell Value)> _changes = [];

    private PlanTables()
    {
    }

    /// <summary>The tables of a plan's tree as a file holds it, its scenarios and what it extends included.</summary>
    internal static ImmutableArray<PlanTable> Of(ObjectNode root)
    {
        PlanTables tables = new();
        List<PlanTable> made = [tables.Fields(root)];
        foreach (TableLayout layout in tables._layouts.Tables)
        {
            PlanTable table = tables.Table(layout, root);
            if (!table.Rows.IsEmpty || IsInEveryPlan(layout))
            {
                made.Add(table);
            }
        }

        made.Add(new(TableLayouts.Changes, "What each scenario changes: the path of keys to a value of the plan, and the value it has there.",
            [
                new(TableLayouts.ScenarioId, "The id of the scenario.", new Shape.Text(), "Scenarios"),
                new(TableLayouts.PathHeading, "The keys to the value with points between: actions.permanent-posts.lines.posts.start.", new Shape.Text()),
                new(TableLayouts.Value, $"What it is in the scenario; {PathValues.Remove} takes it out.", null),
            ],
            [.. tables._changes.Select(change => ImmutableArray.Create<TableCell?>(TableCell.OfText(change.Scenario), TableCell.OfText(change.Path), change.Value))]));
        if (tables._other.Count > 0)
        {
            made.Add(new(TableLayouts.Other, "What has no column: the path of keys to a value of the plan, and the value, as JSON where it is more than one.",
                [new(TableLayouts.PathHeading, "The keys to the value with points between.", new Shape.Text()), new(TableLayouts.Value, "The value.", null)],
                [.. tables._other.Select(other => ImmutableArray.Create<TableCell?>(TableCell.OfText(other.Path), other.Value))]));
        }

        return [.. made];
    }

    private PlanTable Fields(ObjectNode root)
    {
        Dictionary<(int At, string Time), ImmutableArray<TableCell?>> rows = [];
        HashSet<string> collections = [.. _layouts.Tables.Where(table => table.Owners.IsEmpty).Select(table => string.Join(PathShapes.Separator, table.Path))];
        Dictionary<string, TableColumn> columns = ByPath(_layouts.Fields);
        foreach ((ImmutableArray<string> path, Node node) in Leaves(root, [], new Shape.Object(Sections.Plan), path => collections.Contains(path)))
        {
            if (ColumnOf(columns, path) is var (column, time) && Cell(column.Shape, time, node) is { } cell)
            {
                rows.Add((_layouts.Fields.IndexOf(column), time ?? ""),
                    [TableCell.OfText(time is null ? column.Heading : $"{column.Heading} {time}"), cell, TableCell.OfText(column.Description)]);
            }
            else
            {
                Other(path, node);
            }
        }

        foreach (TableColumn column in _layouts.Fields.Where(column => UsualFields.Contains(column.Heading)))
        {
            rows.TryAdd((_layouts.Fields.IndexOf(column), ""), [TableCell.OfText(column.Heading), null, TableCell.OfText(column.Description)]);
        }

        return new(TableLayouts.Plan, "What is said of the plan once.",
            [
                new(TableLayouts.Field, "What the value is. A value by year has a row a year: \"Net revenue budget 2016/17\".", new Shape.Text()),
                new(TableLayouts.Value, "The value.", null),
                new(TableLayouts.Meaning, "What it means; not read.", new Shape.Text()),
            ],
            [.. rows.OrderBy(row => row.Key.At).ThenBy(row => row.Key.Time, StringComparer.Ordinal).Select(row => row.Value)]);
    }

    private PlanTable Table(TableLayout layout, ObjectNode root)
    {
        List<(ImmutableArray<string> Ids, Dictionary<string, TableCell> Cells)> rows = [];
        Dictionary<string, TableColumn> columns = ByPath(layout.Columns);
        Shape.Object shape = new(layout.Section);
        foreach ((ImmutableArray<string> ids, Node row) in Rows(layout, root))
        {
            if (row is not ObjectNode own)
            {
                Other([.. layout.KeysOf(ids)], row); // null, in a plan that extends another
                continue;
            }

            Dictionary<string, TableCell> cells = [];
            rows.Add((ids, cells));
            foreach ((ImmutableArray<string> path, Node node) in Leaves(own, [], shape, _ => false))
            {
                if (path is ["change", _, ..] && path[1..] is var change && layout.Path is ["scenarios"])
                {
                    _changes.Add((ids[0], string.Join(PathShapes.Separator, change), PathValues.Cell(node, PathShapes.Of(change))));
                }
                else if (ColumnOf(columns, path) is var (column, time) && Cell(column.Shape, time, node) is { } cell)
                {
                    cells.Add(time is null ? column.Heading : $"{column.Heading} {time}", cell);
                }
                else
                {
                    Other([.. layout.KeysOf(ids), .. path], node);
                }
            }
        }

        return Laid(layout, rows);
    }

    // The columns that every table of the kind has, and those that this plan uses besides; years in their order.
    private static PlanTable Laid(TableLayout layout, List<(ImmutableArray<string> Ids, Dictionary<string, TableCell> Cells)> rows)
    {
        HashSet<string> used = [.. rows.SelectMany(row => row.Cells.Keys)];
        List<PlanHeading> headings = [];
        foreach ((string heading, int at) in layout.IdHeadings.Select((heading, at) => (heading, at)))
        {
            bool isOwn = at == layout.Owners.Length;
            headings.Add(new(heading, isOwn ? $"The id of the {layout.Section.Noun}: small letters, digits and hyphens." : $"The id of the {heading.ToLowerInvariant()} that it belongs to.",
                new Shape.Text(), isOwn || at > 0 ? null : $"{heading}s"));
        }

        foreach (TableColumn column in layout.Columns)
        {
            if (column.Shape is not Shape.Phasing && (used.Contains(column.Heading) || IsUsual(layout, column)))
            {
                headings.Add(new(column.Heading, column.Description, column.Shape, ReferredTo(column)));
            }

            if (column.IsByTime)
            {
                Shape of = column.Shape is Shape.ByYear(var value) ? value : new Shape.ShareOrAmount();
                headings.AddRange(used.Where(heading => TimeWords.Split(heading) is var (bare, _) && bare == column.Heading).Order(StringComparer.Ordinal)
                    .Select(heading => new PlanHeading(heading, column.Description, of)));
            }
        }

        return new(layout.Name, $"{layout.About} One a row.", [.. headings],
            [.. rows.Select(row => ImmutableArray.CreateRange(headings.Select((heading, at) => at < row.Ids.Length ? TableCell.OfText(row.Ids[at]) : row.Cells.GetValueOrDefault(heading.Text))))]);
    }

    // What few plans have is not offered to all.
    private static bool IsInEveryPlan(TableLayout layout) => layout.Path is [not "budget", ..] and not [.., "types"];

    private static bool IsUsual(TableLayout layout, TableColumn column) => column.IsRequired || (column.Path.Length == 1 && layout.Path[^1] switch
    {
        "lines" => column.Path[0] is "title" or "kind" or "amount" or "fullYear" or "start" or "year" or "index" or "unquantified" or "note",
        "actions" => column.Path[0] is "status" or "owner" or "recommendations" or "noCost",
        "reserves" => column.Path[0] is "opening" or "minimum",
        "funding" => column.Path[0] is "reserve" or "status" or "years" or "limit" or "for",
        "scenarios" => column.Path[0] is "title" or "from",
        _ => false,
    });

    private static string? ReferredTo(TableColumn column) => column.Path is [var key]
        ? key switch { "reserve" => "Reserves", "index" => "Indices", "enabledBy" => "Actions", _ => null }
        : null;

    private static TableCell? Cell(Shape shape, string? time, Node node) => (shape, time) switch
    {
        (Shape.ByYear(var of), not null) => ValueCells.Of(of, node),
        (Shape.Phasing, not null) => ValueCells.Of(new Shape.ShareOrAmount(), node),
        (_, null) => ValueCells.Of(shape, node),
        _ => null,
    };

    private static Dictionary<string, TableColumn> ByPath(ImmutableArray<TableColumn> columns) =>
        columns.ToDictionary(column => string.Join(PathShapes.Separator, column.Path), StringComparer.Ordinal);

    private static (TableColumn Column, string? Time)? ColumnOf(Dictionary<string, TableColumn> columns, ImmutableArray<string> path)
    {
        if (columns.TryGetValue(path.Length == 1 ? path[0] : string.Join(PathShapes.Separator, path), out TableColumn? column))
        {
            return (column, null);
        }

        return path.Length > 1 && columns.TryGetValue(string.Join(PathShapes.Separator, path.AsSpan()[..^1]!), out TableColumn? byTime)
            && byTime.IsByTime && TimeWords.IsTime(path[^1]) ? (byTime, path[^1]) : null;
    }

    // The rows of a table, with the ids of their owners and their own.
    private static IEnumerable<(ImmutableArray<string> Ids, Node Row)> Rows(TableLayout layout, ObjectNode root)
    {
        IEnumerable<(ImmutableArray<string> Ids, Node? Node)> at = [([], root)];
        foreach (string key in layout.Path)
        {
            at = key == "*"
                ? at.SelectMany(one => one.Node is ObjectNode owner ? owner.Members.Select(member => (one.Ids.Add(member.Key), (Node?)member.Value)) : [])
                : at.Select(one => (one.Ids, (one.Node as ObjectNode)?[key]?.Value));
        }

        return at.Where(one => one.Node is ObjectNode)
            .SelectMany(one => ((ObjectNode)one.Node!).Members.Select(member => (one.Ids.Add(member.Key), member.Value)));
    }

    // The values of an object that are not of a table of their own, with the keys to each.
    private static IEnumerable<(ImmutableArray<string> Path, Node Node)> Leaves(ObjectNode node, ImmutableArray<string> within, Shape shape, Func<string, bool> isTable)
    {
        foreach (Member member in node.Members)
        {
            ImmutableArray<string> path = within.Add(member.Key);
            Shape? inner = PathShapes.Within(shape, member.Key);
            bool isRows = isTable(string.Join(PathShapes.Separator, path)) || (inner is Shape.Collection && !path.Contains("change"));
            if (isRows && member.Value is ObjectNode { Members: [_, ..] })
            {
                continue;
            }

            bool isBranch = member.Value is ObjectNode { Members: [_, ..] } && inner is not (null or Shape.Years);
            IEnumerable<(ImmutableArray<string>, Node)> leaves = isBranch ? Leaves((ObjectNode)member.Value, path, inner!, isTable) : [(path, member.Value)];
            foreach ((ImmutableArray<string>, Node) leaf in leaves)
            {
                yield return leaf;
            }
        }
    }

    private void Other(IReadOnlyList<string> path, Node node) =>
        _other.Add((string.Join(PathShapes.Separator, path), PathValues.Cell(node, PathShapes.Of(path))));
}
