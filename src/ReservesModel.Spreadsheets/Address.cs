using System.Globalization;

namespace ReservesModel.Spreadsheets;

/// <summary>Where a cell is. Rows and columns count from 1: column 5 of row 7 is E7.</summary>
internal readonly record struct Address(string Sheet, int Row, int Column)
{
    /// <summary>E7: moves with the formula that names it.</summary>
    internal string Name => Letters(Column) + Row.ToString(CultureInfo.InvariantCulture);

    /// <summary>$D$7: one value for all years.</summary>
    internal string Fixed => $"${Letters(Column)}${Row.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>$E7: the first year of a running sum.</summary>
    internal string FixedColumn => $"${Name}";

    /// <summary>Inputs!E7, or E7 on its own sheet.</summary>
    internal string From(Sheet here) => Qualify(here, Name);

    /// <summary>Inputs!$D$7, or $D$7 on its own sheet.</summary>
    internal string FixedFrom(Sheet here) => Qualify(here, Fixed);

    internal string FixedColumnFrom(Sheet here) => Qualify(here, FixedColumn);

    /// <summary>The cells from this one to another of the same sheet: Costs!E6:E9.</summary>
    internal string To(Address last, Sheet here) => $"{From(here)}:{last.Name}";

    /// <summary>The same for a range that does not move: $B$6:$B$9.</summary>
    internal string FixedTo(Address last, Sheet here) => $"{FixedFrom(here)}:{last.Fixed}";

    /// <summary>1 is A, 27 is AA.</summary>
    internal static string Letters(int column)
    {
        string letters = "";
        for (; column > 0; column = (column - 1) / 26)
        {
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        }

        return letters;
    }

    private string Qualify(Sheet here, string name) => here.Name == Sheet ? name : $"{SheetName.InFormula(Sheet)}!{name}";
}
