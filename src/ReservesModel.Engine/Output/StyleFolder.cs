using ReservesModel.Domain.Faults;
using ReservesModel.Reporting.Styles;

namespace ReservesModel.Engine.Output;

/// <summary>A style as it is named on the command line: one that comes with the program, or a folder.</summary>
internal static class StyleFolder
{
    private const long MostBytes = 256 * 1024;

    internal static Outcome<Style> Read(string named)
    {
        if (HouseStyles.Names.Contains(named))
        {
            return Outcome<Style>.Of(HouseStyles.Of(named));
        }
        if (!Directory.Exists(named))
        {
            return Wrong(named, $"there is no style and no folder by the name of {named}", $"Styles that come with the program: {string.Join(", ", HouseStyles.Names)}.");
        }

        Dictionary<string, string> files = new(StringComparer.Ordinal);
        try
        {
            foreach (string path in Directory.EnumerateFiles(named).Where(IsPart).Order(StringComparer.Ordinal))
            {
                if (new FileInfo(path).Length > MostBytes)
                {
                    return Wrong(path, "a file of a style is larger than 256 KB", "A template of a section is a page or two of text.");
                }

                files[path] = File.ReadAllText(path);
            }
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException)
        {
            return Wrong(named, $"the style cannot be read: {unread.Message}", "Check that its files can be opened.");
        }

        return StyleReader.Read(named, files);
    }

    private static bool IsPart(string path) =>
        path.EndsWith(Style.Ending, StringComparison.Ordinal) || Path.GetFileName(path) == Style.SettingsFile;

    private static Outcome<Style> Wrong(string path, string message, string hint) =>
        Outcome<Style>.Wrong([new("style-unreadable", new(path, 0, 0), message, hint)]);
}
