using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Text;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Binding;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Patching;
using ReservesModel.Loading.Reading;
using ReservesModel.Loading.ReferenceData;

namespace ReservesModel.Loading;

/// <summary>Reads a scenario file: one plan and its named scenarios, each bound and valid, or all that is wrong with them.</summary>
public static class ScenarioReader
{
    /// <summary>Reads a file. Whatever it holds, the answer is an outcome: bad input does not throw.</summary>
    /// <param name="path">The file as the user names it; faults name it the same way.</param>
    public static Outcome<ScenarioFile> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Made(path, PlanFile.Read(path));
    }

    /// <summary>Reads a text as if it were the file of that name.</summary>
    public static Outcome<ScenarioFile> ReadText(string name, string json) => ReadBytes(name, Encoding.UTF8.GetBytes(json));

    /// <summary>Reads bytes as if they were the file of that name.</summary>
    public static Outcome<ScenarioFile> ReadBytes(string name, ReadOnlySpan<byte> bytes) => Made(name, PlanFile.Read(name, bytes));

    /// <summary>Reads a file and gives the tree of each of its scenarios too, their patches made; none where anything is wrong.</summary>
    internal static Outcome<ScenarioFile> Read(string path, out IReadOnlyDictionary<string, ObjectNode> roots) =>
        Made(path, PlanFile.Read(path), out roots, out _);

    internal static Outcome<ScenarioFile> ReadText(string name, string json, out IReadOnlyDictionary<string, ObjectNode> roots) =>
        Made(name, PlanFile.Read(name, Encoding.UTF8.GetBytes(json)), out roots, out _);

    /// <summary>Reads a file and gives its tree too, what it extends merged in and its scenarios beside it as they are written; none
    /// where anything is wrong.</summary>
    internal static Outcome<ScenarioFile> Read(string path, out ObjectNode? whole)
    {
        Outcome<ScenarioFile> read = Made(path, PlanFile.Read(path), out _, out ExtendedPlan? extended);
        whole = !read.Succeeded ? null : extended!.Scenarios is { } scenarios
            ? extended.Root.With(extended.Root.Members.Add(new("scenarios", scenarios.Place, scenarios)))
            : extended.Root;
        return read;
    }

    /// <summary>Reads a tree as if it had been read from the file of that name.</summary>
    internal static Outcome<ScenarioFile> ReadTree(string path, ReadFile file) => Made(path, file);

    private static Outcome<ScenarioFile> Made(string path, ReadFile file) => Made(path, file, out _, out _);

    private static Outcome<ScenarioFile> Made(
        string path, ReadFile file, out IReadOnlyDictionary<string, ObjectNode> roots, out ExtendedPlan? extended)
    {
        roots = ReadOnlyDictionary<string, ObjectNode>.Empty;
        Spelling spelling = new();
        Extending extending = new(spelling);
        extended = extending.Of(file, path);
        if (extended is null)
        {
            return Wrong(extending.Faults, extending.Sources);
        }

        WorkingDays workingDays = BankHolidays.EnglandAndWales();
        PlanContext context = new(extended.Root, null, spelling, workingDays);
        ImmutableArray<ScenarioDefinition> definitions = ScenarioDefinitions.Of(extended.Scenarios, context);
        ScenarioChain chain = new(extended, definitions, spelling, workingDays);
        ImmutableArray<Scenario> scenarios = [.. definitions.Select(chain.Make).OfType<Scenario>()];
        List<Fault> faults = [.. extending.Faults, .. context.Faults.Select(bound => bound.Fault), .. chain.Faults];
        if (faults.Count > 0)
        {
            return Wrong(faults, extending.Sources);
        }

        roots = chain.Roots;
        Plan plan = chain.Base!;
        Scenario start = new(Scenario.BaseId, BaseTitle(plan), null, null, plan, false, extended.Root.Place);
        string name = Path.GetFileNameWithoutExtension(new Place(path, 0, 0).FileName);
        return Outcome<ScenarioFile>.Of(new(name, [start, .. scenarios], extending.Inputs) { Remarks = extending.Remarks });
    }

    private static string BaseTitle(Plan plan) =>
        plan.Decision?.Outcome == DecisionOutcome.Agreed ? "The plan as agreed" : "The plan as proposed";

    // In the order of the file, and of the files that it extends; each once, with its line.
    private static Outcome<ScenarioFile> Wrong(IReadOnlyList<Fault> faults, IReadOnlyList<SourceText> sources)
    {
        Dictionary<string, (int Order, SourceText Source)> files = [];
        foreach (SourceText source in sources)
        {
            files.TryAdd(source.File, (files.Count, source));
        }

        return Outcome<ScenarioFile>.Wrong([.. WithoutDoubles(faults).Distinct()
            .OrderBy(fault => files.TryGetValue(fault.Place.File, out (int Order, SourceText) file) ? file.Order : -1)
            .ThenBy(fault => fault.Place.Sheet, StringComparer.Ordinal)
            .ThenBy(fault => fault.Place.Line).ThenBy(fault => fault.Place.Column)
            .Select(fault => fault.Place is { Line: > 0, Sheet: null } && files.TryGetValue(fault.Place.File, out (int, SourceText Source) file)
                ? fault with { Excerpt = file.Source.Line(fault.Place.Line) }
                : fault)]);
    }

    // A cell that holds no value, or a column that is not known, is missed where a row needs it: to say it once is enough.
    private static IEnumerable<Fault> WithoutDoubles(IReadOnlyList<Fault> faults)
    {
        HashSet<(string, string?, int)> rows = [.. faults.Where(fault => fault.Code is TableFaultCodes.CellError or TableFaultCodes.CellNotCalculated
            or TableFaultCodes.CellIsDate or TableFaultCodes.DateAmbiguous).Select(Row)];
        HashSet<(string, string?)> sheets = [.. faults.Where(fault => fault.Code is TableFaultCodes.HeadingUnknown or TableFaultCodes.HeadingTwice
            or TableFaultCodes.CellMerged).Select(fault => (fault.Place.File, fault.Place.Sheet))];
        return rows.Count + sheets.Count == 0 ? faults : faults.Where(fault => fault.Code != FaultCodes.MissingKey
            || !(rows.Contains(Row(fault)) || sheets.Contains((fault.Place.File, fault.Place.Sheet))));

        static (string File, string? Sheet, int Row) Row(Fault fault) => (fault.Place.File, fault.Place.Sheet, fault.Place.Line);
    }
}
