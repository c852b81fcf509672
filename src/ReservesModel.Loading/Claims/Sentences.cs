using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReservesModel.Domain.Claims;
using ReservesModel.Domain.Faults;

namespace ReservesModel.Loading.Claims;

/// <summary>The sentences of a paragraph, each with the amounts in it.</summary>
internal static partial class Sentences
{
    internal static IEnumerable<Passage> Of(ParagraphBlock paragraph)
    {
        int at = 0;
        foreach (int end in Ends().Matches(paragraph.Text).Select(match => match.Index + match.Length).Append(paragraph.Text.Length))
        {
            int start = at;
            string sentence = paragraph.Text[start..end];
            at = end;
            if (sentence.Trim().Length > 0)
            {
                int first = start + sentence.Length - sentence.TrimStart().Length;
                yield return Passage(sentence, (place, width) => paragraph.PlaceOf(start + place, width), paragraph.PlaceOf(first)) with
                {
                    IsFirst = first == paragraph.Text.Length - paragraph.Text.TrimStart().Length,
                    IsWholeParagraph = sentence.Length == paragraph.Text.Length,
                };
            }
        }
    }

    private static Passage Passage(string sentence, Func<int, int, Place> placeOf, Place place)
    {
        List<PrintedAmount> amounts = PrintedAmount.All(sentence);
        List<PrintedYears> years = PrintedYears.All(sentence);
        SentenceTimes times = new(sentence, amounts, years);
        ImmutableArray<string> words = ClauseWords.Of(sentence, amounts, years);
        return new(
            Spaces().Replace(sentence, " ").Trim(),
            [.. years.SelectMany(list => list.Years).Distinct()],
            [
                .. amounts.Select((amount, index) =>
                {
                    (ClaimTime time, PrintedYears? of) = times.Of(index);
                    return new Claim(
                        amount.Printed, amount.Amount, amount.Step, time, of?.Years ?? [], words[index], placeOf(amount.At, amount.Printed.Length))
                    {
                        IsBareNumber = amount.IsBareNumber,
                        IsPercentage = amount.IsPercentage,
                    };
                }),
            ],
            place);
    }

    [GeneratedRegex(@"(?<!\b(?:No|e\.g|i\.e|para|approx|St|Mr|Mrs|Dr))[.!?][""”’)]*\s+(?=[""“‘(]?[A-Z0-9£])|\u2029\s*")]
    private static partial Regex Ends();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
