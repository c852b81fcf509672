using System.Security;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Reading;

/// <summary>The plan file whose name is most like one that is not there.</summary>
internal static class NearestFile
{
    private const int MostLookedAt = 1_000;

    internal static string? To(string path)
    {
        try
        {
            string folder = Path.GetDirectoryName(path) is { Length: > 0 } named ? named : ".";
            IEnumerable<string> names = Directory.EnumerateFiles(folder, "*.json").Take(MostLookedAt).Select(Path.GetFileName)
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
