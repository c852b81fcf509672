using System.Collections.Immutable;
using System.Reflection;
using System.Text;

namespace ReservesModel.Reporting.Styles;

/// <summary>The styles that come with the program: their files, to use or to start a style of one's own from.</summary>
public static class HouseStyles
{
    private const string Prefix = "styles/";

    /// <summary>Their names, the plain one first.</summary>
    public static ImmutableArray<string> Names => ["standard", "decision-report", "sections", "covering-sheet", "numbered"];

    /// <summary>The files of one, by name.</summary>
    public static IReadOnlyDictionary<string, string> Files(string name)
    {
        Assembly assembly = typeof(HouseStyles).Assembly;
        string folder = $"{Prefix}{name}/";
        return assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(folder, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(resource => resource[folder.Length..], resource => Text(assembly, resource), StringComparer.Ordinal);
    }

    /// <summary>One of them.</summary>
    public static Style Of(string name) => StyleReader.Read(name, Files(name)).Value;

    private static string Text(Assembly assembly, string resource)
    {
        using Stream stream = assembly.GetManifestResourceStream(resource)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
