using NodaTime;

namespace ReservesModel.Loading.Tables;

/// <summary>How a value of a plan is kept in a cell.</summary>
internal enum TableCellKind
{
    Text,

    /// <summary>Pounds.</summary>
    Money,

    /// <summary>A number as such.</summary>
    Number,

    /// <summary>A number that is shown as a percentage.</summary>
    Percent,

    Date,
}

/// <summary>A cell of a table that is written.</summary>
/// <param name="Kind">How it is kept.</param>
/// <param name="Text">Text as it stands; a date as 2016-10-01.</param>
/// <param name="Number">A number; nil otherwise.</param>
internal sealed record TableCell(TableCellKind Kind, string Text, decimal Number = 0)
{
    /// <summary>Spreadsheets keep fifteen figures of a number and lose the rest.</summary>
    private const int MostFigures = 15;

    internal static TableCell OfText(string text) => new(TableCellKind.Text, text);

    internal static TableCell OfDate(LocalDate date) => new(TableCellKind.Date, date.ToString("yyyy'-'MM'-'dd", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A number; null where a spreadsheet would not keep all of it.</summary>
    internal static TableCell? OfNumber(TableCellKind kind, decimal number)
    {
        decimal plain = number / 1.0000000000000000000000000000m; // without noughts at its end
        decimal figures = Math.Abs(plain);
        for (int scale = plain.Scale; scale > 0 && figures < 1e15m; scale--)
        {
            figures *= 10;
        }

        return figures < 1e15m && plain.Scale <= MostFigures ? new(kind, "", plain) : null;
    }
}
