namespace ReservesModel.Loading.Reading;

internal enum TokenKind
{
    ObjectStart,
    ObjectEnd,
    ListStart,
    ListEnd,
    Key,
    Text,
    Number,
    True,
    False,
    Null,
    End,
}

/// <summary>A word of JSON and where it stands. Start and Length are of the text in memory, Line, Column and Width as a
/// reader counts.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, int Line, int Column, int Width);
