using System.Text.RegularExpressions;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Architecture;

/// <summary>The source files of the projects under src and tests.</summary>
internal static partial class SourceFiles
{
    internal static readonly string[] Projects =
    [
        "ReservesModel.Calculation",
        "ReservesModel.Domain",
        "ReservesModel.Engine",
        "ReservesModel.Loading",
        "ReservesModel.Reporting",
        "ReservesModel.Spreadsheets",
    ];

    /// <summary>The files of a project, by their path from its folder, with forward slashes.</summary>
    internal static IEnumerable<(string Path, string Text)> Of(string project) => In("src", project);

    internal static IEnumerable<(string Project, string Path, string Text)> OfTheProgram() =>
        Projects.SelectMany(project => Of(project).Select(file => (project, file.Path, file.Text)));

    internal static IEnumerable<(string Path, string Text)> In(string folder, string project)
    {
        string root = Repository.PathOf(folder, project);
        return Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(root, file).Replace('\\', '/'), File: file))
            .Where(file => file.Path.Split('/')[0] is not ("obj" or "bin"))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => (file.Path, File.ReadAllText(file.File)));
    }

    /// <summary>The code without its comments and texts, so that a word in them is not taken for code.</summary>
    internal static string Code(string text) => CommentsAndTexts().Replace(text, "\"\"");

    [GeneratedRegex(
        """//[^\n]*|/\*.*?\*/|\"{3,}.*?\"{3,}|@"(?:[^"]|"")*"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'""",
        RegexOptions.Singleline)]
    private static partial Regex CommentsAndTexts();
}
