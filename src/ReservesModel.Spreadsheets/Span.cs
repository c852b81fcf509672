namespace ReservesModel.Spreadsheets;

/// <summary>Cells of one sheet, from the top left to the bottom right, both included.</summary>
internal readonly record struct Span(Address First, Address Last)
{
    /// <summary>A span of one cell.</summary>
    internal Span(Address only)
        : this(only, only)
    {
    }

    /// <summary>A5:F12, or A5 where it is one cell.</summary>
    internal string Name => First == Last ? First.Name : $"{First.Name}:{Last.Name}";

    /// <summary>Costs!$A$5:$F$12: the same from every sheet.</summary>
    internal string Everywhere => $"{SheetName.InFormula(First.Sheet)}!{First.Fixed}{(First == Last ? "" : ":" + Last.Fixed)}";

    internal IEnumerable<Address> Cells
    {
        get
        {
            for (int row = First.Row; row <= Last.Row; row++)
            {
                for (int column = First.Column; column <= Last.Column; column++)
                {
                    yield return new(First.Sheet, row, column);
                }
            }
        }
    }
}
