using System.Globalization;

namespace ReservesModel.Spreadsheets.Reading;

/// <summary>The name of a cell as a file writes it: E7, $E$7.</summary>
internal sealed record CellReference(int Column, int Row, bool IsColumnFixed)
{
    internal const int MostColumns = 16_384;

    /// <summary>Reads a name; null where it is none.</summary>
    internal static CellReference? Read(ReadOnlySpan<char> name)
    {
        bool isFixed = name.Length > 0 && name[0] == '$';
        name = isFixed ? name[1..] : name;
        int column = 0, letters = 0;
        while (letters < name.Length && letters < 4 && char.IsAsciiLetter(name[letters]))
        {
            column = (26 * column) + char.ToUpperInvariant(name[letters++]) - 'A' + 1;
        }

        name = name[letters..];
        name = name.Length > 0 && name[0] == '$' ? name[1..] : name;
        return letters > 0 && column <= MostColumns && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int row)
            && row is > 0 and <= Sheet.MostRows ? new(column, row, isFixed) : null;
    }

    /// <summary>The first and last cell of A5:F12; null where they are none.</summary>
    internal static (CellReference First, CellReference Last)? ReadSpan(string? span)
    {
        string[] ends = (span ?? "").Split(':');
        return ends.Length <= 2 && Read(ends[0]) is { } first && Read(ends[^1]) is { } last ? (first, last) : null;
    }
}
