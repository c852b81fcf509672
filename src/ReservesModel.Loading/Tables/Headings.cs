using System.Globalization;
using System.Text;

namespace ReservesModel.Loading.Tables;

/// <summary>Keys as headings that an officer reads, and headings as people write them as keys again.</summary>
internal static class Headings
{
    /// <summary>costToAchieve, amount: "Cost to achieve: amount".</summary>
    internal static string Of(IReadOnlyList<string> path)
    {
        IEnumerable<string> rest = path.Skip(1).Select(Words);
        return path.Count == 1 ? Sentence(Words(path[0])) : $"{Sentence(Words(path[0]))}: {string.Join(": ", rest)}";
    }

    /// <summary>What is equal in two headings that mean the same: letters and digits, whatever their case.</summary>
    internal static string Plain(string heading)
    {
        StringBuilder plain = new(heading.Length);
        foreach (char letter in heading)
        {
            if (char.IsLetterOrDigit(letter))
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
        }

        return plain.ToString();
    }

    /// <summary>With its first letter in upper case.</summary>
    internal static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>costCentre: cost centre.</summary>
    private static string Words(string key)
    {
        StringBuilder words = new();
        foreach (char letter in key)
        {
            words.Append(char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString(CultureInfo.InvariantCulture));
        }

        return words.ToString();
    }
}
