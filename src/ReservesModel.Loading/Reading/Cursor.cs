using ReservesModel.Domain.Faults;

namespace ReservesModel.Loading.Reading;

/// <summary>A position in a text that knows its line and column. A character beyond U+FFFF is one column, though two in
/// memory.</summary>
internal sealed class Cursor(string file, string text)
{
    private int _lineStart;
    private int _pairs; // characters of this line so far that are two in memory

    internal int At { get; private set; }

    internal int Line { get; private set; } = 1;

    internal int Column => At - _lineStart - _pairs + 1;

    internal bool IsAtEnd => At >= text.Length;

    /// <summary>The character here; NUL at the end, which no text has inside.</summary>
    internal char Here => IsAtEnd ? '\0' : text[At];

    internal char Ahead => At + 1 < text.Length ? text[At + 1] : '\0';

    /// <summary>The place here, so wide.</summary>
    internal Place Place(int width = 1) => new(file, Line, Column, width);

    /// <summary>A place that was passed, one character wide.</summary>
    internal Place Place(int line, int column) => new(file, line, column, 1);

    /// <summary>Goes past one character, or past both halves of a pair.</summary>
    internal void Advance()
    {
        char passed = text[At++];
        if (char.IsHighSurrogate(passed) && char.IsLowSurrogate(Here))
        {
            At++;
            _pairs++;
        }
        else if (passed == '\n' || (passed == '\r' && Here != '\n'))
        {
            Line++;
            (_lineStart, _pairs) = (At, 0);
        }
    }

    /// <summary>Goes past spaces and tabs.</summary>
    internal void PassBlanks()
    {
        int at = At;
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        At = at;
    }

    /// <summary>Goes past what stands for itself in a text between quotes and is one column each: a third of all characters of a
    /// plan and more.</summary>
    internal void PassPlain()
    {
        int at = At;
        while (at < text.Length && text[at] is >= ' ' and not ('"' or '\\') and not (>= '\uD800' and <= '\uDFFF'))
        {
            at++;
        }

        At = at;
    }

    internal void Advance(int characters)
    {
        for (int left = characters; left > 0; left--)
        {
            Advance();
        }
    }

    internal ReadOnlySpan<char> From(int start) => text.AsSpan(start, At - start);
}
