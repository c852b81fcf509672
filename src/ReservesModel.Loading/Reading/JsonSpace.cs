using ReservesModel.Domain.Faults;

namespace ReservesModel.Loading.Reading;

/// <summary>Space and comments, which may stand between any two words.</summary>
internal static class JsonSpace
{
    /// <summary>Goes past them; what is wrong, or null.</summary>
    /// <param name="cursor">Where to start.</param>
    internal static Fault? Pass(Cursor cursor)
    {
        while (true)
        {
            switch (cursor.Here)
            {
                case ' ' or '\t':
                    cursor.PassBlanks();
                    break;
                case '\n' or '\r':
                    cursor.Advance();
                    break;
                case '/' when cursor.Ahead is '/' or '*':
                    Place opened = cursor.Place(2);
                    if (!PassComment(cursor))
                    {
                        return SyntaxFaults.CommentNotClosed(opened);
                    }

                    break;
                default:
                    return null;
            }
        }
    }

    // False where it is not closed; one to the end of a line needs no closing.
    private static bool PassComment(Cursor cursor)
    {
        bool toEndOfLine = cursor.Ahead == '/';
        cursor.Advance(2);
        while (!cursor.IsAtEnd)
        {
            if (toEndOfLine && (cursor.Here is '\n' or '\r'))
            {
                return true;
            }

            if (!toEndOfLine && cursor.Here == '*' && cursor.Ahead == '/')
            {
                cursor.Advance(2);
                return true;
            }

            cursor.Advance();
        }

        return toEndOfLine;
    }
}
