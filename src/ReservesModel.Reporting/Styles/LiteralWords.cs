using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReservesModel.Domain.Faults;

namespace ReservesModel.Reporting.Styles;

/// <summary>What a template's own words may not say: a figure, or anything that only the ledger can bear out. It is looked for in each
/// piece of a template, and again in the lines that come of it, where pieces may have met.</summary>
internal static partial class LiteralWords
{
    /// <summary>Stands for a figure in a line.</summary>
    internal const char Figure = '\uE000';

    /// <summary>Stands for words of the plan or of the model in a line.</summary>
    internal const char Proved = '\uE001';

    private const string Marks = " \t\r\n.,;:!?'\"()[]/&-–—‘’“”•|#+*_…";

    /// <summary>What is wrong with words; null if nothing is.</summary>
    internal static Fault? Wrong(string words, Func<int, Place> placeOf)
    {
        for (int at = 0; at < words.Length; at++)
        {
            char letter = words[at];
            bool isLatin = char.IsLetter(letter) && letter < '\u0250' && letter is not ('ª' or 'º');
            if (!isLatin && !Marks.Contains(letter, StringComparison.Ordinal) && letter is not (Figure or Proved))
            {
                return char.IsDigit(letter) || char.IsNumber(letter)
                    ? StyleFaults.Digits(placeOf(at), Around(words, at))
                    : StyleFaults.Character(placeOf(at), Name(letter));
            }
        }

        return Numbers().Match(words) is { Success: true } number ? StyleFaults.Digits(placeOf(number.Index), $"“{number.Value}”")
            : Asserts().Match(words) is { Success: true } asserts ? StyleFaults.Assertion(placeOf(asserts.Index), asserts.Value)
            : Beside().Match(words) is { Success: true } beside ? StyleFaults.Beside(placeOf(beside.Index), beside.Value.Trim(Figure, Proved, ' '))
            : null;
    }

    private static string Around(string words, int at)
    {
        int end = at;
        while (end < words.Length && !char.IsWhiteSpace(words[end]))
        {
            end++;
        }

        return words[at..end];
    }

    private static string Name(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
        ? string.Create(CultureInfo.InvariantCulture, $"U+{(int)letter:X4}")
        : $"“{new StringBuilder().Append(letter)}”";

    // One-off is a nature of cost and no number.
    [GeneratedRegex(
        @"\b(?:one(?![\s-]+offs?\b)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
        + @"|hundreds?|thousands?|millions?|billions?|dozens?|half|halves|double[ds]?|twice|thrice|quarters?|percent(?:age)?s?|per\s+cent|pounds?|pence|penny)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(
        @"\b(?:fully|wholly|entirely|completely)\s+(?:funded|met|covered|costed|quantified)\b|\b(?:sustainable|affordable|adequate|prudent|robust|balanced)\b"
        + @"|\b(?:no|nil|zero|without|not\s+any|free\s+of)\b(?:\W+\w+){0,3}?\W+(?:costs?|implications?|funding|impacts?|effects?|pressures?|gaps?|risks?|calls?|needs?|draws?|growth|budgets?)\b"
        + @"|\bnothing\s+(?:to\s+pay|is\s+(?:needed|unfunded))\b|\bcost[\s-]neutral\b|\bself[\s-]financing\b|\bwithin\s+(?:\w+\s+){0,3}(?:budgets?|resources|minimum|limits?)\b"
        + @"|\b(?<!\b(?:if|unless|until|once|when)\s)(?:agreed|approved|endorsed)\b|\b(?:committed|confirmed|secured|guaranteed|assured|certain|certified)\b"
        + @"|\bwill\b|\bshall\b|\bsatisfied\b|\bmy\s+(?:opinion|view|judgement|advice)\b|\bI\s+(?:am|have|can|confirm|advise|consider|believe)\b|\bin\s+(?:our|the\s+officer['’]s)\s+(?:opinion|view)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asserts();

    // A letter or a sign at a figure is part of it; words before it may make more or less of it.
    [GeneratedRegex(
        "[\\p{L}\\-–—+*]\uE000|\\p{L}\uE001|[\uE000\uE001]\\p{L}|\uE000[*+]|\\b(?:about|approximately|around|circa|roughly|nearly|almost|some|up\\s+to|over|under|above|below|at\\s+least|at\\s+most|less\\s+than|more\\s+than|minus|plus|not)\\s+\uE000",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beside();
}
