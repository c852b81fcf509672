using System.Reflection;
using System.Text.RegularExpressions;

namespace ReservesModel.Tests.Architecture;

/// <summary>How the source is written, where no analyser watches it.</summary>
public sealed partial class ConventionsTests
{
    private const BindingFlags Static =
        BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    // Where a library gives or takes a DateTime: the path, and why.
    private static readonly Dictionary<string, string> MayNameDateTime = new()
    {
        ["ReservesModel.Loading/ReferenceData/BankHolidays.cs"] = "PublicHoliday works with DateTime",
        ["ReservesModel.Loading/Workbooks/WorkbookReader.cs"] = "ExcelDataReader gives dates as DateTime",
        ["ReservesModel.Spreadsheets/PackageWriter.cs"] = "a ZIP entry has a time, which is fixed",
    };

    [Theory]
    [InlineData("ReservesModel.Domain")]
    [InlineData("ReservesModel.Calculation")]
    public void No_figure_is_ever_a_double(string project)
    {
        string[] found = [.. Matches(SourceFiles.Of(project), Binary())];

        Assert.True(found.Length == 0, $"Money is decimal, and these are not: {string.Join(", ", found)}.");
    }

    [Fact]
    public void No_source_names_a_DateTime_but_where_a_library_forces_it()
    {
        string[] found =
        [
            .. Matches(SourceFiles.OfTheProgram().Select(file => ($"{file.Project}/{file.Path}", file.Text)), Clock())
                .Where(match => !MayNameDateTime.ContainsKey(match.Split(':')[0])),
        ];

        Assert.True(found.Length == 0, $"Dates are NodaTime's, and these are not: {string.Join(", ", found)}.");
    }

    [Fact]
    public void Nothing_reads_the_clock()
    {
        string[] found =
        [
            .. Matches(
                SourceFiles.OfTheProgram()
                    .Where(file => file.Project != "ReservesModel.Engine")
                    .Select(file => (file.Path, file.Text)),
                Now()),
        ];

        Assert.True(found.Length == 0, $"A run depends on the plan alone, and these read the clock: {string.Join(", ", found)}.");
    }

    [Fact]
    public void Only_the_display_has_a_culture()
    {
        string[] found =
        [
            .. Matches(
                SourceFiles.OfTheProgram()
                    .Where(file => !file.Path.StartsWith("Display/", StringComparison.Ordinal))
                    .Select(file => ($"{file.Project}/{file.Path}", file.Text)),
                Culture()),
        ];

        Assert.True(
            found.Length == 0,
            $"Figures look the same on every machine, and these ask for a culture: {string.Join(", ", found)}.");
    }

    [Fact]
    public void A_namespace_is_its_folder()
    {
        string[] found =
        [
            .. SourceFiles.OfTheProgram()
                .Where(file => file.Path != "Program.cs")
                .Where(file => Namespace().Match(file.Text).Groups[1].Value != Expected(file.Project, file.Path))
                .Select(file => $"{file.Project}/{file.Path}"),
        ];

        Assert.True(found.Length == 0, $"The namespace is not the folder's in {string.Join(", ", found)}.");

        static string Expected(string project, string path) => string.Join('.', path.Split('/')[..^1].Prepend(project));
    }

    [Fact]
    public void A_file_has_one_public_type_and_its_name()
    {
        string[] found =
        [
            .. SourceFiles.OfTheProgram()
                .Select(file => (file.Project, file.Path, Types: PublicTypesOf(file.Text)))
                .Where(file => file.Types.Length > 1
                    || (file.Types.Length == 1 && file.Types[0] != Path.GetFileNameWithoutExtension(file.Path).Split('.')[0]))
                .Select(file => $"{file.Project}/{file.Path} ({string.Join(", ", file.Types)})"),
        ];

        Assert.True(found.Length == 0, $"One public type a file, of the file's name; not so in {string.Join("; ", found)}.");
    }

    [Fact]
    public void No_type_has_the_name_of_a_folder()
    {
        string[] folders = [.. SourceFiles.OfTheProgram().SelectMany(file => file.Path.Split('/')[..^1]).Distinct()];
        string[] found = [.. Types().Where(type => folders.Contains(type.Name)).Select(type => type.FullName!)];

        Assert.True(found.Length == 0, $"A type and a namespace of one name hide each other: {string.Join(", ", found)}.");
    }

    [Fact]
    public void Nothing_static_can_change()
    {
        string[] found =
        [
            .. Types()
                .Where(type => !IsGenerated(type))
                .SelectMany(type => type.GetFields(Static))
                .Where(field => !IsGenerated(field) || field.Name.EndsWith("k__BackingField", StringComparison.Ordinal))
                .Where(field => !field.IsLiteral && (!field.IsInitOnly || CanBeFilled(field)))
                .Select(field => $"{field.DeclaringType!.FullName}.{field.Name}"),
        ];

        Assert.True(
            found.Length == 0,
            $"Figures may not depend on what ran before, and these can change: {string.Join(", ", found)}.");
    }

    [Fact]
    public void A_file_is_short_enough_to_read()
    {
        string[] found =
        [
            .. SourceFiles.OfTheProgram()
                .Select(file => (File: $"{file.Project}/{file.Path}", Lines: file.Text.Split('\n').Length - 1))
                .Where(file => file.Lines >= 400)
                .Select(file => $"{file.File} ({file.Lines} lines)"),
        ];

        Assert.True(found.Length == 0, $"Split these: {string.Join(", ", found)}.");
    }

    [Fact]
    public void No_test_waits_for_time_to_pass()
    {
        string[] found =
        [
            .. Matches(
                SourceFiles.In("tests", "ReservesModel.Tests").Concat(SourceFiles.In("tests", "ReservesModel.Testing")),
                Sleep()),
        ];

        Assert.True(found.Length == 0, $"A test that waits fails on a slow machine: {string.Join(", ", found)}.");
    }

    private static IEnumerable<string> Matches(IEnumerable<(string Path, string Text)> files, Regex what) => files
        .SelectMany(file => SourceFiles.Code(file.Text).Split('\n')
            .Where(line => what.IsMatch(line))
            .Select(line => $"{file.Path}: {line.Trim()}"));

    private static string[] PublicTypesOf(string text) =>
        [.. PublicTypes().Matches(SourceFiles.Code(text)).Select(match => match.Groups[1].Value)];

    private static IEnumerable<Type> Types() => SourceFiles.Projects
        .Select(project => Assembly.Load(project == "ReservesModel.Engine" ? "reserves" : project))
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.Namespace?.StartsWith("ReservesModel", StringComparison.Ordinal) == true);

    private static bool IsGenerated(MemberInfo member) =>
        member.Name.Contains('<')
        || member.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute))
        || member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute))
        || (member.DeclaringType is { } outer && IsGenerated(outer));

    private static bool CanBeFilled(FieldInfo field) =>
        (field.FieldType.IsArray && field.IsPublic && field.DeclaringType!.IsVisible) || IsMutableCollection(field.FieldType);

    private static bool IsMutableCollection(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is { } open
        && (open == typeof(List<>) || open == typeof(Dictionary<,>) || open == typeof(HashSet<>));

    [GeneratedRegex(@"\b(double|float|Double|Single|Half)\b")]
    private static partial Regex Binary();

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset|DateOnly)\b")]
    private static partial Regex Clock();

    [GeneratedRegex(@"\b(SystemClock|Stopwatch|TimeProvider|Environment\.TickCount)")]
    private static partial Regex Now();

    [GeneratedRegex(@"\bCurrent(UI)?Culture\b|GetCultureInfo|new CultureInfo")]
    private static partial Regex Culture();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(
        @"^public (?:(?:static|sealed|abstract|partial|readonly) )*(?:class|record struct|record|struct|interface|enum) (\w+)",
        RegexOptions.Multiline)]
    private static partial Regex PublicTypes();

    [GeneratedRegex(@"Thread\.Sleep|Task\.Delay")]
    private static partial Regex Sleep();
}
