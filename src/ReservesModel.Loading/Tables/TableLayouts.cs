using System.Collections.Immutable;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Tables;

/// <summary>The tables of a plan, made from the same keys as everything else that knows a plan file: a new key has its column.</summary>
internal sealed class TableLayouts
{
    /// <summary>The table of what is said once: title, authority, horizon.</summary>
    internal const string Plan = "Plan";

    /// <summary>The table of what scenarios change: scenario, path and value.</summary>
    internal const string Changes = "Changes";

    /// <summary>The table of what has no column: path and value.</summary>
    internal const string Other = "Other values";

    internal const string Field = "Field", Value = "Value", Meaning = "What it is", ScenarioId = "Scenario", PathHeading = "Path";

    private TableLayouts(ImmutableArray<TableColumn> fields, ImmutableArray<TableLayout> tables) => (Fields, Tables) = (fields, tables);

    /// <summary>The fields of the sheet Plan.</summary>
    internal ImmutableArray<TableColumn> Fields { get; }

    /// <summary>The tables with ids, in the order of their sheets.</summary>
    internal ImmutableArray<TableLayout> Tables { get; }

    /// <summary>Makes them: some hundred small objects, for a plan in tables alone.</summary>
    internal static TableLayouts Make()
    {
        List<TableLayout> tables = [];
        ImmutableArray<TableColumn> fields = [.. Columns(Sections.Plan, [], [], [], tables)];
        return new(fields, [.. tables.OrderBy(table => table.Path[0] == "scenarios")]);
    }

    private static IEnumerable<TableColumn> Columns(
        Section section, ImmutableArray<string> within, ImmutableArray<string> path, ImmutableArray<string> owners, List<TableLayout> tables)
    {
        foreach (Key key in section.Keys)
        {
            ImmutableArray<string> here = [.. within, key.Name];
            switch (key.Shape)
            {
                case Shape.Object(var inner):
                    foreach (TableColumn column in Columns(inner, here, [.. path, key.Name], owners, tables))
                    {
                        yield return column with { IsRequired = false };
                    }

                    break;
                case Shape.Collection(var inner):
                    Add(tables, key, inner, [.. path, key.Name], owners);
                    break;
                case Shape.Change:
                    break;
                case Shape.Assumed:
                    foreach (Key assumed in section.Keys.Where(assumed => assumed.Shape is not (Shape.Assumed or Shape.Collection) && assumed.Name is not "note" and not "title"))
                    {
                        yield return new([.. here, assumed.Name], new Shape.Text(), $"Why `{assumed.Name}` is assumed, where it is: {key.Description}", false);
                    }

                    break;
                default:
                    yield return new(here, key.Shape, key.Description, key.IsRequired);
                    break;
            }
        }
    }

    // A collection within an object of the plan has no owner; one within the objects of another collection has those.
    private static void Add(List<TableLayout> tables, Key key, Section section, ImmutableArray<string> path, ImmutableArray<string> owners)
    {
        string name = Headings.Sentence(path.Length == 1 ? key.Name : $"{section.Noun}s");
        int at = tables.Count;
        TableColumn[] columns = [.. Columns(section, [], [.. path, "*"], [.. owners, Headings.Sentence(section.Noun)], tables)];
        tables.Insert(at, new(name, path, owners, key.Description, section, [.. columns]));
    }
}
