namespace ReservesModel.Reporting.Word;

/// <summary>How much room a word takes, in twentieths of a point. Nobody knows with which font it is shown: where the one asked for is
/// missing another takes its place, and a total is bold. So each character counts as it is in the bold of a wide font.</summary>
internal static class WordWidth
{
    /// <param name="word">The word.</param>
    /// <param name="size">The size of its font, in half points.</param>
    internal static int Of(string word, int size) => word.Sum(Thousandths) * size / 100;

    // Of the font's size, which is ten twentieths of a point for each half point.
    private static int Thousandths(char character) => character switch
    {
        ',' or '.' => 380,
        '-' => 480,
        '/' => 690,
        '+' => 870,
        >= '0' and <= '9' or '£' => 712,
        >= 'a' and <= 'z' => 690,
        _ => 900,
    };
}
