using System.Globalization;

namespace ReservesModel.Domain.Faults;

/// <summary>Where a value stands in a file: line and column count from 1, the column being that of its first character.</summary>
/// <param name="File">The file as the user named it, folder and all; empty for a place that is not known.</param>
/// <param name="Line">The line, from 1; 0 where the whole file is meant.</param>
/// <param name="Column">The column, from 1, in characters.</param>
/// <param name="Width">How many characters the value takes; 0 if not known.</param>
public sealed record Place(string File, int Line, int Column, int Width = 0)
{
    /// <summary>No place of a file: what is wrong is the command itself.</summary>
    public static Place None { get; } = new("", 0, 0);

    /// <summary>The file's own name, without its folder: outputs must not depend on where a run was made.</summary>
    public string FileName => File[(File.LastIndexOfAny(['/', '\\']) + 1)..];

    /// <summary>bury-2016.json:22:60, without the folder.</summary>
    public string InFile => Line == 0 ? FileName : string.Create(CultureInfo.InvariantCulture, $"{FileName}:{Line}:{Column}");

    /// <summary>scenarios/bury-2016.json:22:60, as the user named it.</summary>
    public override string ToString() =>
        Line == 0 ? File : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
}
