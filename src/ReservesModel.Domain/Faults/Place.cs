using System.Globalization;

namespace ReservesModel.Domain.Faults;

/// <summary>Where a value stands in a file: line and column count from 1, the column being that of its first character. In a
/// workbook they are the row and the column of its cell.</summary>
/// <param name="File">The file as the user named it, folder and all; empty for a place that is not known.</param>
/// <param name="Line">The line, from 1; 0 where the whole file is meant, or the whole sheet.</param>
/// <param name="Column">The column, from 1, in characters.</param>
/// <param name="Width">How many characters the value takes; 0 if not known.</param>
/// <param name="Sheet">The sheet of a workbook; null in a text.</param>
public sealed record Place(string File, int Line, int Column, int Width = 0, string? Sheet = null)
{
    /// <summary>No place of a file: what is wrong is the command itself.</summary>
    public static Place None { get; } = new("", 0, 0);

    /// <summary>The file's own name, without its folder: outputs must not depend on where a run was made.</summary>
    public string FileName => File[(File.LastIndexOfAny(['/', '\\']) + 1)..];

    /// <summary>The cell of a workbook: C7; null where it is none.</summary>
    public string? Cell => Sheet is null || Line == 0 ? null : Letters(Column) + Line.ToString(CultureInfo.InvariantCulture);

    /// <summary>bury-2016.json:22:60 or plan.xlsx[Lines!C7], without the folder.</summary>
    public string InFile => FileName + Within;

    /// <summary>The same within its file: "line 22", or "Lines!C7".</summary>
    public string Brief => Sheet is null ? string.Create(CultureInfo.InvariantCulture, $"line {Line}") : SheetAndCell;

    private string Within => Sheet is not null ? $"[{SheetAndCell}]"
        : Line == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $":{Line}:{Column}");

    private string SheetAndCell => Cell is null ? Sheet! : $"{Sheet}!{Cell}";

    /// <summary>scenarios/bury-2016.json:22:60, as the user named it.</summary>
    public override string ToString() => File + Within;

    private static string Letters(int column)
    {
        string letters = "";
        for (; column > 0; column = (column - 1) / 26)
        {
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        }

        return letters;
    }
}
