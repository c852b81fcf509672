namespace ReservesModel.Spreadsheets.Reading;

/// <summary>What a file says of a sheet beside its cells. All of it is known once its last row has been read; tables from the start.</summary>
internal sealed class ReadSheet(string name, bool isHidden)
{
    internal string Name => name;

    internal bool IsHidden => isHidden;

    internal List<ReadTable> Tables { get; } = [];

    /// <summary>The charts and pictures by their names, with what they show in words; empty where they do not say.</summary>
    internal List<(string Name, string Description)> Drawings { get; } = [];

    internal List<string> Merged { get; } = [];

    /// <summary>The cells that are links within the file.</summary>
    internal List<string> Links { get; } = [];

    internal bool IsProtected { get; set; }

    internal bool IsFrozen { get; set; }

    internal bool HasHiddenColumns { get; set; }

    /// <summary>The cell that is chosen when the sheet is opened.</summary>
    internal string ActiveCell { get; set; } = "A1";

    /// <summary>9 is A4.</summary>
    internal int? Paper { get; set; }

    internal bool IsLandscape { get; set; }

    /// <summary>Whether its first rows are printed again on every page.</summary>
    internal bool RepeatsHeader { get; set; }
}
