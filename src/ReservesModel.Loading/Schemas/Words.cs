using System.Collections.Immutable;
using System.Text;

namespace ReservesModel.Loading.Schemas;

/// <summary>The words that a plan uses for the values of an enumeration: GeneralFund is written general-fund.</summary>
internal static class Words
{
    internal static ImmutableArray<string> Of<T>()
        where T : struct, Enum => Known<T>.Words;

    internal static Shape.OneOf OneOf<T>()
        where T : struct, Enum => new(Of<T>());

    /// <summary>The value of a word; null if it is none of them.</summary>
    internal static T? Value<T>(string word)
        where T : struct, Enum
    {
        int at = Of<T>().IndexOf(word);
        return at < 0 ? null : Enum.GetValues<T>()[at];
    }

    internal static string Word<T>(T value)
        where T : struct, Enum => Hyphenated(value.ToString());

    // Made once for each enumeration: a large plan asks for them many times.
    private static class Known<T>
        where T : struct, Enum
    {
        internal static ImmutableArray<string> Words { get; } = [.. Enum.GetNames<T>().Select(Hyphenated)];
    }

    private static string Hyphenated(string name)
    {
        StringBuilder word = new();
        foreach (char letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
