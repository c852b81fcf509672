using System.Globalization;
using ReservesModel.Domain.Faults;

namespace ReservesModel.Loading.Reading;

/// <summary>Text between double quotes, as JSON writes it.</summary>
internal static class JsonText
{
    /// <summary>Goes past a text; what is wrong with it, or null.</summary>
    internal static Fault? Pass(Cursor cursor)
    {
        (int line, int column) = (cursor.Line, cursor.Column);
        cursor.Advance();
        for (cursor.PassPlain(); cursor.Here != '"'; cursor.PassPlain())
        {
            if (cursor.IsAtEnd)
            {
                return SyntaxFaults.TextNotClosed(cursor.Place(line, column));
            }

            if (cursor.Here < ' ')
            {
                return SyntaxFaults.ControlCharacter(cursor, cursor.Place(line, column));
            }

            if (char.IsSurrogate(cursor.Here) && !char.IsSurrogatePair(cursor.Here, cursor.Ahead))
            {
                return SyntaxFaults.LoneSurrogate(cursor.Place());
            }

            if (cursor.Here != '\\')
            {
                cursor.Advance();
            }
            else if (PassEscape(cursor) is { } fault)
            {
                return fault;
            }
        }

        cursor.Advance();
        return null;
    }

    private static Fault? PassEscape(Cursor cursor)
    {
        Place start = cursor.Place(2);
        if (cursor.Ahead != 'u')
        {
            if (!@"""\/bfnrt".Contains(cursor.Ahead, StringComparison.Ordinal))
            {
                return SyntaxFaults.BadEscape(start, cursor.Ahead);
            }

            cursor.Advance(2);
            return null;
        }

        if (PassUnit(cursor) is not { } unit)
        {
            return SyntaxFaults.BadEscape(start, 'u');
        }

        if (!char.IsSurrogate(unit))
        {
            return null;
        }

        bool isPair = char.IsHighSurrogate(unit) && cursor is { Here: '\\', Ahead: 'u' }
            && PassUnit(cursor) is { } second && char.IsLowSurrogate(second);
        return isPair ? null : SyntaxFaults.LoneSurrogate(start with { Width = 6 });
    }

    // The four digits of an escape, or null where they are not that.
    private static char? PassUnit(Cursor cursor)
    {
        cursor.Advance(2);
        int start = cursor.At;
        while (cursor.At - start < 4 && char.IsAsciiHexDigit(cursor.Here))
        {
            cursor.Advance();
        }

        ReadOnlySpan<char> digits = cursor.From(start);
        return digits.Length == 4
            ? (char)ushort.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : null;
    }
}
