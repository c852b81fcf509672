using System.Globalization;
using System.Text;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Reading;

/// <summary>What can be wrong with the JSON of a plan, in words.</summary>
internal static class SyntaxFaults
{
    internal static Fault Truncated(Cursor cursor, Stack<Bracket> open) => open.Count == 0
        ? new(FaultCodes.Truncated, cursor.Place(), "the file ends before the plan does", "A plan stands between { and }.")
        : new(FaultCodes.Truncated, cursor.Place(),
            $"the file ends, and the {Opening(open.Peek())} of {At(open.Peek().Opened)} is still open",
            $"Close it with {Closing(open.Peek())}, or fetch the whole file again if it was cut short.");

    internal static Fault AfterEnd(Cursor cursor) => new(FaultCodes.TextAfterEnd, cursor.Place(),
        $"the plan is closed, and {Character(cursor.Here)} follows",
        "Nothing but comments may follow the closing } of the plan; perhaps a bracket is closed too early.");

    internal static Fault NoColon(Cursor cursor) => new(FaultCodes.Syntax, cursor.Place(),
        $"a colon should stand here, and {Character(cursor.Here)} was found",
        "Write a colon between a key and its value: \"title\": \"Action plan\".");

    internal static Fault TrailingComma(Cursor cursor) => new(FaultCodes.TrailingComma, cursor.Place(),
        $"{Character(cursor.Here)} follows a comma, which announces one more",
        "Take out the comma before it.");

    internal static Fault NoComma(Cursor cursor, Bracket open) =>
        cursor.Here is '"' or '{' or '[' || char.IsLetterOrDigit(cursor.Here)
            ? new(FaultCodes.MissingComma, cursor.Place(),
                $"a comma or {Closing(open)} should stand before {Character(cursor.Here)}",
                "Write a comma between one value and the next.")
            : new(FaultCodes.Syntax, cursor.Place(),
                $"a comma or {Closing(open)} should stand here, and {Character(cursor.Here)} was found",
                $"The {Opening(open)} of {At(open.Opened)} is still open.");

    internal static Fault WrongBracket(Cursor cursor, Bracket open) => new(
        FaultCodes.Syntax, cursor.Place(),
        $"{Character(cursor.Here)} was found where {Closing(open)} closes the {Opening(open)} of {At(open.Opened)}",
        $"Write {Closing(open)} here, or look for a bracket that is missing above.");

    internal static Fault NotKey(Cursor cursor, string text)
    {
        ReadOnlySpan<char> word = WordAt(text, cursor.At);
        return cursor.Here switch
        {
            '\'' => Single(cursor),
            '“' or '”' or '‘' or '’' => Curly(cursor),
            _ when char.IsLetter(cursor.Here) => new(FaultCodes.BareWord, cursor.Place(word.Length),
                $"the key {Quoted.Plain(word.ToString())} stands without quotes",
                $"Write {Quoted.Quote(word.ToString())}."),
            _ => new(FaultCodes.Syntax, cursor.Place(),
                $"a key in double quotes should stand here, and {Character(cursor.Here)} was found",
                "Write \"key\": value. An amount with commas is written as text: \"190,000\"."),
        };
    }

    internal static Fault NotValue(Cursor cursor, string text)
    {
        ReadOnlySpan<char> word = WordAt(text, cursor.At);
        string shown = Quoted.Plain(word.ToString());
        switch (cursor.Here)
        {
            case '\'':
                return Single(cursor);
            case '“' or '”' or '‘' or '’':
                return Curly(cursor);
            case '£':
                return new(FaultCodes.BareWord, cursor.Place(word.Length), $"{shown} stands without quotes",
                    $"Write an amount with a pound sign as text: {Quoted.Quote(word.ToString())}.");
            case '.' or '+' when word.Length > 1 && char.IsAsciiDigit(word[1]):
                return NotNumber(cursor.Place(), word);
        }

        if (word.IsEmpty)
        {
            return new(FaultCodes.Syntax, cursor.Place(),
                $"a value should stand here, and {Character(cursor.Here)} was found",
                "A value is text in double quotes, a number, an object in { } or a list in [ ].");
        }

        string lower = word.ToString().ToLowerInvariant();
        return new(FaultCodes.BareWord, cursor.Place(word.Length), $"{shown} stands without quotes",
            lower is "true" or "false" or "null" ? $"Write {lower}, in small letters." : $"Write text in double quotes: \"{shown}\".");
    }

    internal static Fault NotNumber(Place start, ReadOnlySpan<char> word) => new(
        FaultCodes.NumberMalformed, start with { Width = word.Length },
        $"{Quoted.Plain(word.ToString())} is not a number as JSON writes one",
        Hint(word));

    internal static Fault TooDeep(Cursor cursor) => new(FaultCodes.TooDeep, cursor.Place(),
        string.Create(CultureInfo.InvariantCulture, $"more than {JsonScanner.DeepestNesting} brackets are open here"),
        "No plan needs so many; perhaps this file is not a plan.");

    internal static Fault CommentNotClosed(Place opened) => new(FaultCodes.CommentNotClosed, opened,
        "this comment is not closed", "Close it with */.");

    internal static Fault TextNotClosed(Place opened) => new(FaultCodes.Truncated, opened,
        "the file ends inside the text that begins here", "Close the text with a double quote.");

    internal static Fault ControlCharacter(Cursor cursor, Place opened) => cursor.Here is '\n' or '\r'
        ? new(FaultCodes.ControlCharacter, opened, "the text that begins here is not closed on its line",
            "Close it with a double quote; a line break within a text is written \\n.")
        : new(FaultCodes.ControlCharacter, cursor.Place(), $"{Character(cursor.Here)} stands in a text",
            cursor.Here == '\t' ? "Write a tab within a text as \\t." : "Take it out; it is not a character that can be read.");

    internal static Fault LoneSurrogate(Place place) => new(FaultCodes.LoneSurrogate, place,
        "half of a pair of surrogates stands alone, which is no character",
        "Write the character itself, or both halves of its pair.");

    internal static Fault BadEscape(Place place, char escaped) => new(FaultCodes.BadEscape, place,
        escaped == 'u' ? "\\u needs four hexadecimal digits" : $"\\ before {Character(escaped)} means nothing in JSON",
        escaped == 'u' ? "Write \\u00A3 for £, or simply £." : "Write a backslash as \\\\.");

    /// <summary>The letters, digits and signs from here on that a reader takes as one word.</summary>
    internal static ReadOnlySpan<char> WordAt(string text, int start)
    {
        int end = start;
        while (end < text.Length && JsonNumber.IsOfWord(text[end]))
        {
            end++;
        }

        return text.AsSpan(start, end - start);
    }

    private static string Hint(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> digits = word.TrimStart('-');
        return digits switch
        {
            ['.', ..] => $"Write a digit before the point: {(word[0] == '-' ? "-" : "")}0{Quoted.Plain(digits.ToString())}.",
            ['0', 'x' or 'X', ..] => "Write the number in ordinary digits.",
            ['0', >= '0' and <= '9', ..] => $"Write it without the nought in front: {Trimmed(digits)}.",
            [.., '.'] => "Write a digit after the point, or no point.",
            _ => $"Write text in double quotes: {Quoted.Quote(word.ToString())}; or digits alone, with at most one point.",
        };
    }

    private static string Trimmed(ReadOnlySpan<char> digits) =>
        digits.TrimStart('0') is { IsEmpty: false } rest ? Quoted.Plain(rest.ToString()) : "0";

    private static Fault Single(Cursor cursor) => new(FaultCodes.SingleQuotes, cursor.Place(),
        "a single quote was found where a double quote is needed", "Put text between double quotes: \"...\".");

    private static Fault Curly(Cursor cursor) => new(FaultCodes.Syntax, cursor.Place(),
        $"a curly quote {cursor.Here} was found where a straight one is needed",
        "Put text between straight double quotes: \"...\". Word processors make them curly.");

    private static string Character(char character) => Rune.TryCreate(character, out Rune rune) && Quoted.IsPrintable(rune)
        ? character.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}");

    private static string Opening(Bracket open) => open.IsObject ? "{" : "[";

    private static string Closing(Bracket open) => open.IsObject ? "}" : "]";

    private static string At(Place place) =>
        string.Create(CultureInfo.InvariantCulture, $"line {place.Line}, column {place.Column}");
}
