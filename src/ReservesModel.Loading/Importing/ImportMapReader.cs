using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Reading;
using ReservesModel.Loading.Tables;

namespace ReservesModel.Loading.Importing;

/// <summary>Reads the map of an import: { "table": "lines", "columns": { "Cost centre": "costCentre" } }.</summary>
internal sealed class ImportMapReader
{
    private static readonly ImmutableArray<string> Keys =
        ["table", "sheet", "columns", "values", "words", "where", "unit", "rounding", "plan", "note"];

    private readonly List<Fault> _faults = [];
    private readonly Spelling _spelling = new();
    private readonly TableLayouts _layouts = TableLayouts.Make();

    internal IReadOnlyList<Fault> Faults => _faults;

    /// <summary>The plan that the rows are to stand in, as the map gives it; null where it gives none.</summary>
    internal ObjectNode? Plan { get; private set; }

    /// <summary>The map; null where anything is wrong with it.</summary>
    internal ImportMap? Read(string path)
    {
        ReadFile file = PlanFile.Read(path);
        _faults.AddRange(file.Faults);
        if (file.Root is not { } root || file.Sources.IsEmpty)
        {
            return null;
        }

        foreach (Member member in root.Members.Where(member => !Keys.Contains(member.Key)))
        {
            Wrong(FaultCodes.UnknownKey, member.KeyPlace, $"{Quoted.Quote(member.Key)} is not a key of a map", _spelling.Hint(member.Key, "keys of a map", Keys));
        }

        if (Layout(root) is not { } layout)
        {
            return null;
        }

        HeadingMatcher fields = new(layout.IdHeadings, layout.Columns);
        ImmutableArray<MappedColumn> columns = [.. Members(root, "columns", true).Select(member => Column(member, fields)).OfType<MappedColumn>()];
        ImmutableArray<MappedValue> values = [.. Members(root, "values", false).Select(member => Value(member, fields)).OfType<MappedValue>()];
        ImmutableDictionary<string, ImmutableDictionary<string, string>> words = Words(root, fields);
        ImmutableArray<MappedFilter> where = [.. Members(root, "where", false).Select(Filter).OfType<MappedFilter>()];
        int unit = Unit(root);
        bool isRounded = Text(root, "rounding") is { } rounding && IsPound(rounding, root["rounding"]!);
        Plan = root["plan"]?.Value as ObjectNode;
        if (columns.All(column => column.Use.IdAt != layout.Owners.Length && column.Use.Keys is not ["title"]) && _faults.Count == 0)
        {
            Wrong(FaultCodes.MissingKey, root["columns"]?.KeyPlace ?? root.Place, "no column is the id or the title of a row", "Map one to \"id\", or one to \"title\", of which ids are then made.");
        }

        return _faults.Count > 0 ? null : new(layout, Text(root, "sheet"), columns, values, words, where, unit, isRounded);
    }

    private TableLayout? Layout(ObjectNode root)
    {
        string[] names = [.. _layouts.Tables.Select(table => table.Name.ToLowerInvariant())];
        if (Text(root, "table") is not { } name)
        {
            Wrong(FaultCodes.MissingKey, root["table"]?.Value.Place ?? root.Place, "the map does not say which table of a plan the rows are for", $"Write \"table\": one of {string.Join(", ", names)}.");
            return null;
        }

        TableLayout? layout = _layouts.Tables.FirstOrDefault(table => Headings.Plain(table.Name) == Headings.Plain(name));
        if (layout is null)
        {
            Wrong(FaultCodes.UnknownValue, root["table"]!.Value.Place, $"{Quoted.Quote(name)} is not a table of a plan", _spelling.Hint(name, "tables", names));
        }

        return layout;
    }

    private ImmutableArray<Member> Members(ObjectNode root, string key, bool isRequired)
    {
        switch (root[key]?.Value)
        {
            case ObjectNode node:
                return node.Members;
            case null when !isRequired:
                return [];
            case var other:
                Wrong(other is null ? FaultCodes.MissingKey : FaultCodes.WrongType, other?.Place ?? root.Place, $"`{key}` should be an object of headings and fields", "Write \"columns\": { \"Title of scheme\": \"title\", \"Full year (£000)\": \"fullYear\" }.");
                return [];
        }
    }

    private MappedColumn? Column(Member member, HeadingMatcher fields) =>
        member.Value is TextNode { Text: var field } && Field(field, member.Value.Place, fields) is { } use ? new(member.Key, use) : NotText<MappedColumn>(member);

    private MappedValue? Value(Member member, HeadingMatcher fields)
    {
        if (Field(member.Key, member.KeyPlace, fields) is not { } use)
        {
            return null;
        }

        return member.Value switch
        {
            TextNode text => new(use, new(RawKind.Text, text.Text, text.Place)),
            NumberNode number => new(use, new(RawKind.Number, number.Raw, number.Place)),
            _ => NotText<MappedValue>(member),
        };
    }

    private ColumnUse? Field(string field, Place place, HeadingMatcher fields)
    {
        if (fields.Match(0, field.Replace('/', ' ')) is { } plain)
        {
            return plain;
        }

        if (fields.Match(0, field) is { } use)
        {
            return use;
        }

        Wrong(FaultCodes.UnknownKey, place, $"{Quoted.Quote(field)} is not a field of this table", _spelling.Hint(field, "fields", [.. fields.Known]));
        return null;
    }

    private ImmutableDictionary<string, ImmutableDictionary<string, string>> Words(ObjectNode root, HeadingMatcher fields)
    {
        ImmutableDictionary<string, ImmutableDictionary<string, string>>.Builder words = ImmutableDictionary.CreateBuilder<string, ImmutableDictionary<string, string>>();
        foreach (Member member in Members(root, "words", false))
        {
            if (Field(member.Key, member.KeyPlace, fields) is { } use && member.Value is ObjectNode node)
            {
                words[string.Join('/', use.Keys)] = node.Members.Where(word => word.Value is TextNode)
                    .ToImmutableDictionary(word => Headings.Plain(word.Key), word => word.Value.Written);
            }
        }

        return words.ToImmutable();
    }

    private MappedFilter? Filter(Member member) => member.Value switch
    {
        TextNode text => new(member.Key, [text.Text]),
        ListNode list when list.Items.All(item => item is TextNode) => new(member.Key, [.. list.Items.Select(item => item.Written)]),
        _ => NotText<MappedFilter>(member),
    };

    private int Unit(ObjectNode root)
    {
        if (Text(root, "unit") is not { } unit)
        {
            return 1;
        }

        int? size = Headings.Plain(unit) switch { "pounds" or "pound" => 1, "thousands" or "thousand" or "000" or "k" => 1_000, "millions" or "million" or "m" => 1_000_000, _ => null };
        if (size is null)
        {
            Wrong(FaultCodes.UnknownValue, root["unit"]!.Value.Place, $"{Quoted.Quote(unit)} is not a unit of amounts", "One of: pounds, thousands, millions.");
        }

        return size ?? 1;
    }

    private bool IsPound(string rounding, Member member)
    {
        if (rounding != "pounds")
        {
            Wrong(FaultCodes.UnknownValue, member.Value.Place, $"{Quoted.Quote(rounding)} is not a rounding", "Write \"pounds\" to round amounts to whole pounds; without it, an amount with parts of a penny is refused.");
        }

        return true;
    }

    private string? Text(ObjectNode root, string key)
    {
        switch (root[key]?.Value)
        {
            case null:
                return null;
            case TextNode { Text: var text } when !string.IsNullOrWhiteSpace(text):
                return text;
            case var other:
                Wrong(FaultCodes.WrongType, other.Place, $"`{key}` should be text", "Put it between double quotes.");
                return null;
        }
    }

    private T? NotText<T>(Member member)
        where T : class
    {
        if (member.Value is not TextNode)
        {
            Wrong(FaultCodes.WrongType, member.Value.Place, $"{Quoted.Quote(member.Key)} should be text, and is {member.Value.Kind}", "Put it between double quotes.");
        }

        return null;
    }

    private void Wrong(string code, Place place, string message, string hint) => _faults.Add(new(code, place, message, hint));
}
