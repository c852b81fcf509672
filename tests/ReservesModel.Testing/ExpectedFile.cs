using System.Text;

namespace ReservesModel.Testing;

/// <summary>Whole outputs kept as files, and compared to the byte. What has changed is accepted only when the variable
/// RESERVES_ACCEPT is 1, and then read by eye in the difference before it is committed; never on a build server.</summary>
public static class ExpectedFile
{
    /// <summary>What is wrong, in words; null if the output is what the file under Expected/ holds.</summary>
    public static string? Difference(string name, ReadOnlySpan<byte> actual)
    {
        string path = Path.Combine(Folder(), name);
        if (Accepting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, actual);
            return null;
        }
        if (!File.Exists(path))
        {
            return $"There is no expected file {name}; the output is:\n{Encoding.UTF8.GetString(actual)}";
        }
        byte[] expected = File.ReadAllBytes(path);
        return actual.SequenceEqual(expected) ? null : FirstDifference(name, Lines(expected), Lines(actual));
    }

    private static bool Accepting =>
        Environment.GetEnvironmentVariable("RESERVES_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") != "true";

    private static string[] Lines(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text).Split('\n');

    private static string FirstDifference(string name, string[] expected, string[] actual)
    {
        int at = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{name} differs from line {at + 1} on.\nexpected: {expected.ElementAtOrDefault(at)}\n" +
            $"actual:   {actual.ElementAtOrDefault(at)}\nThe whole output is:\n{string.Join('\n', actual)}";
    }

    private static string Folder() => Path.Combine(Repository.Tests, "Expected");
}
