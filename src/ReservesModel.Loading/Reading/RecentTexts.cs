namespace ReservesModel.Loading.Reading;

/// <summary>Short texts that came before, so that the keys and words of ten thousand lines are one string each. One that came long
/// ago may be made anew.</summary>
internal sealed class RecentTexts
{
    private const int Longest = 24;
    private const int Kept = 256;

    private readonly string?[] _kept = new string?[Kept];

    internal string Of(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest)
        {
            return text.ToString();
        }

        int at = text.Length;
        foreach (char letter in text)
        {
            at = ((at * 31) + letter) & 0xFFFFFF;
        }

        ref string? kept = ref _kept[at & (Kept - 1)];
        return kept is not null && text.SequenceEqual(kept) ? kept : kept = text.ToString();
    }
}
