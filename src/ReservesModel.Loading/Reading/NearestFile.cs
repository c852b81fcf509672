using System.Security;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Reading;

/// <summary>The file of its kind whose name is most like one that is not there.</summary>
internal static class NearestFile
{
    private const int MostLookedAt = 1_000;

    internal static string? To(string path)
    {
        try
        {
            string folder = Path.GetDirectoryName(path) is { Length: > 0 } named ? named : ".";
            string kind = Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase) ? "*.csv" : "*.json";
            IEnumerable<string> names = Directory.EnumerateFiles(folder, kind).Take(MostLookedAt).Select(Path.GetFileName)
                .OfType<string>().Order(StringComparer.Ordinal);
            return new Spelling().Nearest(Path.GetFileName(path), names);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or SecurityException
            or ArgumentException)
        {
            return null; // only a suggestion is lost
        }
    }
}
