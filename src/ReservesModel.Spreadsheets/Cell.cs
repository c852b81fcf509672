namespace ReservesModel.Spreadsheets;

/// <summary>What a cell holds, and how it looks.</summary>
internal abstract record Cell(CellStyle Style)
{
    /// <summary>Words. They stay words whatever they start with, also after somebody has edited the cell.</summary>
    internal sealed record Text(string Words, CellStyle Style = CellStyle.Label) : Cell(Style);

    /// <summary>Words that must be read back as they are: line ends and characters that XML has no place for stand in the file as
    /// the codes that spreadsheets read, _x000D_. Longer words than a cell holds are refused, not cut.</summary>
    internal sealed record ExactText(string Words, CellStyle Style = CellStyle.AsText) : Cell(Style);

    /// <summary>Nothing, but with the look of its row.</summary>
    internal sealed record Empty(CellStyle Style) : Cell(Style);

    /// <summary>A constant.</summary>
    internal sealed record Number(decimal Value, CellStyle Style) : Cell(Style);

    /// <summary>A day, as the number that its style shows as a date.</summary>
    internal sealed record Date(CalendarDay Day, CellStyle Style = CellStyle.Date) : Cell(Style);

    /// <summary>A formula without its equals sign, and the figure that the program worked out for it.</summary>
    internal sealed record Formula(string Expression, decimal Value, CellStyle Style) : Cell(Style);

    /// <summary>A formula that gives words.</summary>
    internal sealed record TextFormula(string Expression, string Value, CellStyle Style) : Cell(Style);
}
