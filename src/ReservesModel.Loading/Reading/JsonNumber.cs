using ReservesModel.Domain.Faults;

namespace ReservesModel.Loading.Reading;

/// <summary>A number as JSON writes it. Only its form is looked at: 10 MB of digits are passed, not worked out.</summary>
internal static class JsonNumber
{
    /// <summary>Goes past a number; what is wrong with it, or null.</summary>
    internal static Fault? Pass(Cursor cursor, string text)
    {
        (int line, int column, int first) = (cursor.Line, cursor.Column, cursor.At);
        if (cursor.Here == '-')
        {
            cursor.Advance();
        }

        bool startsWithNought = cursor.Here == '0';
        int digits = Digits(cursor);
        bool isWhole = digits > 0 && !(startsWithNought && digits > 1);
        if (isWhole && cursor.Here == '.')
        {
            cursor.Advance();
            isWhole = Digits(cursor) > 0;
        }

        if (isWhole && (cursor.Here is 'e' or 'E'))
        {
            cursor.Advance(cursor.Ahead is '+' or '-' ? 2 : 1);
            isWhole = Digits(cursor) > 0;
        }

        bool endsHere = cursor.IsAtEnd || !IsOfWord(cursor.Here);
        return isWhole && endsHere ? null : SyntaxFaults.NotNumber(cursor.Place(line, column), SyntaxFaults.WordAt(text, first));
    }

    /// <summary>Whether a character would belong to the same word: 12k, 0x10, 1.2.3.</summary>
    internal static bool IsOfWord(char character) =>
        char.IsLetterOrDigit(character) || character is '_' or '.' or '+' or '-' or '£' or '%' or '$';

    private static int Digits(Cursor cursor)
    {
        int start = cursor.At;
        while (char.IsAsciiDigit(cursor.Here))
        {
            cursor.Advance();
        }

        return cursor.At - start;
    }
}
