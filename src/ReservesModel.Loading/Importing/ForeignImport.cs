using System.Collections.Immutable;
using System.Globalization;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Reading;
using ReservesModel.Loading.Schemas;
using ReservesModel.Loading.Tables;
using ReservesModel.Loading.Workbooks;

namespace ReservesModel.Loading.Importing;

/// <summary>Brings the rows of a foreign table into a plan by a map. What is wrong with
/// a row rejects that row alone, and is said.</summary>
public sealed class ForeignImport
{
    private readonly string _path;
    private readonly ImportMap _map;
    private readonly TableNotes _notes = new();
    private readonly List<RowInProgress> _rows = [];

    private ForeignImport(string path, ImportMap map) => (_path, _map) = (path, map);

    /// <summary>Reads a foreign table; or what stands in the way of reading any of it.</summary>
    /// <param name="path">The workbook or CSV file.</param>
    /// <param name="map">The file of the map.</param>
    /// <param name="into">The plan that the rows are to stand in; null for the one that the map gives.</param>
    public static Outcome<ImportResult> Of(string path, string map, string? into)
    {
        ImportMapReader reader = new();
        if (reader.Read(map) is not { } read)
        {
            return Outcome<ImportResult>.Wrong(WithLines(reader.Faults, map));
        }

        ObjectNode? plan = reader.Plan;
        if (into is not null)
        {
            Outcome<ScenarioFile> file = ScenarioReader.Read(into, out plan);
            if (!file.Succeeded)
            {
                return Outcome<ImportResult>.Wrong(file.Faults);
            }
        }

        if (plan is null)
        {
            return Outcome<ImportResult>.Wrong([new(FaultCodes.MissingKey, new(map, 0, 0), "there is no plan for the rows to stand in",
                "Name one with --into PLAN, or give the map a \"plan\": { \"title\": ..., \"authority\": ..., \"horizon\": { \"from\": ..., \"to\": ... } }.")]);
        }

        return new ForeignImport(path, read).Read(plan);
    }

    private Outcome<ImportResult> Read(ObjectNode plan)
    {
        if (Sheets(out RawWorkbook workbook) is { } fault)
        {
            return Outcome<ImportResult>.Wrong([fault]);
        }

        if (Table(workbook, out Fault? missing) is not { } table)
        {
            return Outcome<ImportResult>.Wrong([missing!]);
        }

        CellNodes nodes = new(_notes, new(_notes, workbook.CountsFrom1904));
        HashSet<string> ids = new(Existing(plan), StringComparer.Ordinal);
        int leftOut = 0;
        foreach (RawRow row in table.Rows)
        {
            leftOut += Take(row, table, nodes, ids) ? 0 : 1;
        }

        SayWhatIsLeft(table, leftOut);

        while (true)
        {
            ObjectNode whole = Whole(plan);
            Outcome<ScenarioFile> bound = ScenarioReader.ReadTree(_path, new ReadFile(whole, []));
            if (bound.Succeeded)
            {
                return Outcome<ImportResult>.Of(Result(table, whole));
            }

            if (!Reject(bound.Faults))
            {
                return Outcome<ImportResult>.Wrong(bound.Faults); // of the plan that the rows stand in
            }
        }
    }

    private Fault? Sheets(out RawWorkbook workbook)
    {
        workbook = RawWorkbook.Empty;
        if (Path.GetExtension(_path).Equals(".csv", StringComparison.OrdinalIgnoreCase))
        {
            if (PlanFile.ReadText(_path, out string text) is { } wrong)
            {
                return wrong;
            }

            CsvReader csv = new(_path, text);
            ImmutableArray<RawRow> rows = [.. csv.Rows().Select(row => new RawRow(row[0].Place.Line, false, [.. row.Select(cell => cell.IsBlank ? null : new RawCell(RawKind.Text, cell.Text, cell.Place))]))];
            workbook = new([new(Path.GetFileNameWithoutExtension(_path), new(_path, 0, 0), false, rows, [])], false, false);
            return csv.Faults.Count > 0 ? csv.Faults[0] : null;
        }

        return PlanFile.ReadBytes(_path, out ReadOnlySpan<byte> bytes) ?? WorkbookFile.Sheets(_path, bytes, out workbook);
    }

    private ForeignTable? Table(RawWorkbook workbook, out Fault? missing)
    {
        string[] headings = [.. _map.Columns.Select(column => column.Heading).Concat(_map.Where.Select(filter => filter.Heading)).Distinct()];
        RawSheet[] sheets = [.. workbook.Sheets.Where(sheet => _map.Sheet is null || sheet.Name.Equals(_map.Sheet, StringComparison.OrdinalIgnoreCase))];
        missing = null;
        if (sheets.Length == 0)
        {
            missing = new(TableFaultCodes.SheetMissing, new(_path, 0, 0), $"there is no sheet {Quoted.Quote(_map.Sheet ?? "")}",
                $"Its sheets are: {Quoted.List([.. workbook.Sheets.Select(sheet => sheet.Name)])}.");
            return null;
        }

        string[] least = headings;
        RawSheet nearest = sheets[0];
        foreach (RawSheet sheet in sheets)
        {
            if (ForeignTable.Find(sheet, headings, out string[] lacking) is { } table)
            {
                return table;
            }

            (least, nearest) = lacking.Length < least.Length ? (lacking, sheet) : (least, nearest);
        }

        missing = new(TableFaultCodes.HeadingsMissing, nearest.Place, $"no row has all the headings of the map; the nearest lacks {Quoted.List(least)}",
            "Headings are compared by their letters and digits. Where two columns have the same, write the heading of the group above in front: \"Reserves at 31 March > Schools\".");
        return null;
    }

    private void SayWhatIsLeft(ForeignTable table, int leftOut)
    {
        string[] unmapped = [.. table.Unmapped().Select(TimeWords.Tidy)];
        if (unmapped.Length > 0)
        {
            _notes.Say(table.Sheet.Place, $"columns that the map does not name were not read: {Quoted.List(unmapped)}");
        }

        if (leftOut > 0)
        {
            _notes.Say(table.Sheet.Place, string.Create(CultureInfo.InvariantCulture, $"rows that the map's `where` leaves out were not read: {leftOut}"));
        }
    }

    // Whether the map's `where` takes the row.
    private bool Take(RawRow row, ForeignTable table, CellNodes nodes, HashSet<string> ids)
    {
        if (!_map.Where.All(filter => row[table.Column(filter.Heading)] is { } cell && filter.Words.Contains(TimeWords.Tidy(cell.Text), StringComparer.OrdinalIgnoreCase)))
        {
            return false;
        }

        (MappedColumn Column, RawCell Cell)[] filled = [.. _map.Columns
            .Select(column => (column, row[table.Column(column.Heading)])).Where(pair => pair.Item2 is not null).Select(pair => (pair.column, pair.Item2!))];
        if (filled.Length == 0)
        {
            return true;
        }

        int before = _notes.Faults.Count;
        Place place = filled[0].Cell.Place;
        List<(MappedColumn Column, RawCell Cell)> own = [.. filled.Where(pair => pair.Column.Use.IdAt is null)];
        RawCell?[] named = [.. Enumerable.Range(0, _map.Layout.IdHeadings.Length).Select(at => filled.FirstOrDefault(pair => pair.Column.Use.IdAt == at).Cell
            ?? _map.Values.FirstOrDefault(value => value.Use.IdAt == at)?.Cell)];
        string title = own.FirstOrDefault(pair => pair.Column.Use.Keys is ["title"]).Cell?.Text ?? "";
        string?[] keys = [.. named.Select((cell, at) => cell is null ? null : Id(cell.Text))];
        keys[^1] ??= Unused(string.Concat(keys[..^1].Select(key => key + "/")), Id(title), ids);
        if (title.TrimStart().StartsWith("total", StringComparison.OrdinalIgnoreCase) || keys.Any(key => key is null or ""))
        {
            _notes.Say(place, title.Length > 0 ? $"{Quoted.Quote(title)} was not used: a row of totals, or one without an id" : "this row has neither id nor title and was not used");
            return true;
        }

        Branch branch = new(place);
        List<(string, string)> values = [];
        foreach ((ColumnUse use, RawCell cell) in _map.Values.Where(value => value.Use.IdAt is null).Select(value => (value.Use, value.Cell with { Place = place }))
            .Concat(own.Select(pair => (pair.Column.Use, pair.Cell))))
        {
            Value(branch, use, cell, nodes, values);
        }

        ImmutableArray<Fault> faults = [.. _notes.Faults.Skip(before)];
        string id = string.Join('/', keys);
        if (!ids.Add(id))
        {
            faults = faults.Add(new(FaultCodes.DuplicateKey, place, $"the id {Quoted.Quote(id)} stands twice", "Map no column to the id: ids are then made of titles, and are made to differ."));
        }

        _rows.Add(new(new(place, id, [.. values], faults), [.. keys!], branch));
        return true;
    }

    private void Value(Branch branch, ColumnUse use, RawCell cell, CellNodes nodes, List<(string, string)> values)
    {
        RawCell said = _map.Words.TryGetValue(string.Join('/', use.Keys), out ImmutableDictionary<string, string>? words)
            && words.TryGetValue(Headings.Plain(cell.Text), out string? word) ? cell with { Kind = RawKind.Text, Text = word } : cell;
        if (nodes.Of(use.Shape, said, use.Heading) is not { } node)
        {
            return;
        }

        node = (use.Shape is Shape.ByYear(var of) ? of : use.Shape) is Shape.Amount or Shape.ShareOrAmount && node is NumberNode { Raw: var raw } ? Counted(raw, cell.Place) : node;
        if (branch.Add(use.Keys.AsSpan(), cell.Place, node) is { } there)
        {
            _notes.Wrong(FaultCodes.DuplicateKey, cell.Place, $"{Quoted.Quote(use.Heading)} is already given at {there.Brief}", "Map one column to each field.");
        }
        else if (!_map.Values.Any(value => value.Use == use))
        {
            values.Add((Headings.Of(use.Keys), node is ListNode list ? string.Join(", ", list.Items.Select(item => item.Written)) : node.Written));
        }
    }

    // In thousands, a cell has the pennies of its formula and more: they are kept, rounded where the map says so, or refused.
    private NumberNode Counted(string raw, Place place)
    {
        if (!decimal.TryParse(raw, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            || Math.Abs(number) > 1e18m)
        {
            return new(raw, place);
        }

        decimal pounds = number * _map.Unit;
        pounds = _map.IsRounded ? Math.Round(pounds, MidpointRounding.AwayFromZero) : pounds;
        return new(pounds.ToString("0.############################", CultureInfo.InvariantCulture), place);
    }

    private bool Reject(ImmutableArray<Fault> faults)
    {
        ILookup<(string, string?, int), Fault> byRow = faults.ToLookup(fault => RowOf(fault.Place));
        bool any = false;
        for (int at = 0; at < _rows.Count; at++)
        {
            ImmutableArray<Fault> own = [.. byRow[RowOf(_rows[at].Row.Place)]];
            if (!own.IsEmpty && _rows[at].Row.Faults.IsEmpty)
            {
                _rows[at] = _rows[at] with { Row = _rows[at].Row with { Faults = own } };
                any = true;
            }
        }

        return any;
    }

    private static (string File, string? Sheet, int Line) RowOf(Place place) => (place.File, place.Sheet, place.Line);

    private ObjectNode Whole(ObjectNode plan)
    {
        Branch added = new(plan.Place);
        foreach (RowInProgress row in _rows.Where(row => row.Row.Faults.IsEmpty))
        {
            string[] keys = [.. _map.Layout.KeysOf(row.Keys)];
            added.Add(keys.AsSpan(), row.Row.Place, row.Branch.Node());
        }

        return Grafting.Of(plan, added.Node());
    }

    private ImportResult Result(ForeignTable table, ObjectNode whole) => new(
        _map.Layout.Name, table.Sheet.Name, [.. _rows.Select(row => row.Row)], [.. _notes.Remarks], whole);

    private IEnumerable<string> Existing(ObjectNode plan) => _map.Layout.Owners.IsEmpty && plan[_map.Layout.Path[0]]?.Value is ObjectNode there ? there.Keys : [];

    private static string Unused(string owners, string id, HashSet<string> ids)
    {
        string free = id;
        for (int next = 2; id.Length > 0 && ids.Contains(owners + free); next++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{next}");
        }

        return free;
    }

    // "Bath & North East Somerset UA" as bath-north-east-somerset-ua.
    private static string Id(string text)
    {
        string lower = TimeWords.Tidy(text).ToLowerInvariant();
        string plain = string.Concat(lower.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' '));
        return string.Join('-', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static ImmutableArray<Fault> WithLines(IReadOnlyList<Fault> faults, string path) => PlanFile.ReadText(path, out string text) is null
        ? [.. faults.Select(fault => fault.Place is { Line: > 0, Sheet: null } && fault.Excerpt is null ? fault with { Excerpt = new SourceText(path, text).Line(fault.Place.Line) } : fault)]
        : [.. faults];

    private sealed record RowInProgress(ImportedRow Row, ImmutableArray<string> Keys, Branch Branch);
}
