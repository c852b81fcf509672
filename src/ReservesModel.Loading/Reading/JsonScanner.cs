using ReservesModel.Domain.Faults;

namespace ReservesModel.Loading.Reading;

/// <summary>Reads JSON a word at a time, strictly: JSON with comments and nothing else. Newtonsoft accepts single quotes, bare
/// names, hexadecimal and trailing commas, and knows only where a word ends; this says where each starts.</summary>
internal sealed class JsonScanner
{
    /// <summary>The deepest nesting of a plan; its own keys need a dozen levels at most.</summary>
    internal const int DeepestNesting = 64;

    private readonly Cursor _cursor;
    private readonly string _text;
    private readonly Stack<Bracket> _open = new();
    private Expected _expected = Expected.Value;

    /// <summary>A scanner of a text.</summary>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="text">Its text.</param>
    internal JsonScanner(string file, string text) => (_cursor, _text) = (new Cursor(file, text), text);

    private enum Expected
    {
        Value,
        ValueOrListEnd,
        Key,
        KeyOrObjectEnd,
        Colon,
        CommaOrEnd,
        Nothing,
    }

    /// <summary>What is wrong; null so far.</summary>
    internal Fault? Fault { get; private set; }

    /// <summary>Whether no word has been found yet.</summary>
    internal bool IsBlank => _expected == Expected.Value && _open.Count == 0;

    /// <summary>A word as the text writes it.</summary>
    internal ReadOnlySpan<char> Span(Token token) => _text.AsSpan(token.Start, token.Length);

    /// <summary>The next word; <see cref="TokenKind.End"/> at the end, or where something is wrong.</summary>
    internal Token Next()
    {
        while (true)
        {
            if (!PassSpace())
            {
                return End();
            }

            if (_cursor.IsAtEnd)
            {
                return _expected == Expected.Nothing ? End() : Wrong(SyntaxFaults.Truncated(_cursor, _open));
            }

            switch (_expected)
            {
                case Expected.Nothing:
                    return Wrong(SyntaxFaults.AfterEnd(_cursor));
                case Expected.Colon when _cursor.Here == ':':
                    _cursor.Advance();
                    _expected = Expected.Value;
                    break;
                case Expected.Colon:
                    return Wrong(SyntaxFaults.NoColon(_cursor));
                case Expected.CommaOrEnd when _cursor.Here == ',':
                    _cursor.Advance();
                    _expected = _open.Peek().IsObject ? Expected.Key : Expected.Value;
                    if (!PassSpace())
                    {
                        return End();
                    }

                    if (_cursor.Here is '}' or ']')
                    {
                        return Wrong(SyntaxFaults.TrailingComma(_cursor));
                    }

                    break;
                case Expected.CommaOrEnd:
                    return _cursor.Here is '}' or ']' ? Close() : Wrong(SyntaxFaults.NoComma(_cursor, _open.Peek()));
                case Expected.KeyOrObjectEnd or Expected.ValueOrListEnd when _cursor.Here is '}' or ']':
                    return Close();
                case Expected.Key or Expected.KeyOrObjectEnd:
                    return _cursor.Here == '"' ? Text(TokenKind.Key) : Wrong(SyntaxFaults.NotKey(_cursor, _text));
                default:
                    return Value();
            }
        }
    }

    // False where a comment is not closed.
    private bool PassSpace()
    {
        Fault = JsonSpace.Pass(_cursor);
        return Fault is null;
    }

    private Token Value()
    {
        switch (_cursor.Here)
        {
            case '{':
                return Open(TokenKind.ObjectStart, Expected.KeyOrObjectEnd);
            case '[':
                return Open(TokenKind.ListStart, Expected.ValueOrListEnd);
            case '"':
                return Text(TokenKind.Text);
            case '-' or (>= '0' and <= '9'):
                return Number();
        }

        int start = _cursor.At;
        ReadOnlySpan<char> word = SyntaxFaults.WordAt(_text, start);
        TokenKind? kind = word switch
        {
            "true" => TokenKind.True,
            "false" => TokenKind.False,
            "null" => TokenKind.Null,
            _ => null,
        };
        if (kind is null)
        {
            return Wrong(SyntaxFaults.NotValue(_cursor, _text));
        }

        Token token = new(kind.Value, start, word.Length, _cursor.Line, _cursor.Column, word.Length);
        _cursor.Advance(word.Length);
        return Done(token);
    }

    private Token Open(TokenKind kind, Expected expected)
    {
        if (_open.Count == DeepestNesting)
        {
            return Wrong(SyntaxFaults.TooDeep(_cursor));
        }

        _open.Push(new(kind == TokenKind.ObjectStart, _cursor.Place()));
        Token token = new(kind, _cursor.At, 1, _cursor.Line, _cursor.Column, 1);
        _cursor.Advance();
        _expected = expected;
        return token;
    }

    private Token Close()
    {
        bool isObject = _cursor.Here == '}';
        if (_open.Peek().IsObject != isObject)
        {
            return Wrong(SyntaxFaults.WrongBracket(_cursor, _open.Peek()));
        }

        _open.Pop();
        TokenKind kind = isObject ? TokenKind.ObjectEnd : TokenKind.ListEnd;
        Token token = new(kind, _cursor.At, 1, _cursor.Line, _cursor.Column, 1);
        _cursor.Advance();
        return Done(token);
    }

    private Token Text(TokenKind kind)
    {
        (int start, int line, int column) = (_cursor.At, _cursor.Line, _cursor.Column);
        if (JsonText.Pass(_cursor) is { } fault)
        {
            return Wrong(fault);
        }

        Token token = new(kind, start, _cursor.At - start, line, column, _cursor.Column - column);
        if (kind == TokenKind.Key)
        {
            _expected = Expected.Colon;
            return token;
        }

        return Done(token);
    }

    private Token Number()
    {
        (int start, int line, int column) = (_cursor.At, _cursor.Line, _cursor.Column);
        if (JsonNumber.Pass(_cursor, _text) is { } fault)
        {
            return Wrong(fault);
        }

        int length = _cursor.At - start;
        return Done(new(TokenKind.Number, start, length, line, column, length));
    }

    private Token Done(Token token)
    {
        _expected = _open.Count == 0 ? Expected.Nothing : Expected.CommaOrEnd;
        return token;
    }

    private Token Wrong(Fault fault)
    {
        Fault = fault;
        return End();
    }

    private Token End() => new(TokenKind.End, _cursor.At, 0, _cursor.Line, _cursor.Column, 0);
}
