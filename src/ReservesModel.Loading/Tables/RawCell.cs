using ReservesModel.Domain.Faults;

namespace ReservesModel.Loading.Tables;

/// <summary>What kind of thing a cell holds.</summary>
internal enum RawKind
{
    Text,
    Number,

    /// <summary>A date, however the cell shows it.</summary>
    Date,

    /// <summary>An error such as #REF!.</summary>
    Error,

    /// <summary>A formula that nobody has worked out yet.</summary>
    NotCalculated,
}

/// <summary>A cell of a sheet or of a CSV file that holds something.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">That, written: digits with a point, 2016-10-01, #REF!.</param>
/// <param name="Place">Where.</param>
/// <param name="IsPercent">Whether a number is shown as a percentage.</param>
internal sealed record RawCell(RawKind Kind, string Text, Place Place, bool IsPercent = false)
{
    /// <summary>Whether it holds nothing that can be seen.</summary>
    internal bool IsBlank => Kind == RawKind.Text && TimeWords.Tidy(Text).Length == 0;
}
