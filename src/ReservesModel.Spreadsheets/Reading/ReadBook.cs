using System.Collections.Immutable;

namespace ReservesModel.Spreadsheets.Reading;

/// <summary>What a file says of itself before its sheets are read.</summary>
internal sealed class ReadBook
{
    internal required ImmutableArray<ReadSheet> Sheets { get; init; }

    internal required ImmutableArray<ReadStyle> Styles { get; init; }

    /// <summary>title, subject, creator, language: empty where it does not say.</summary>
    internal required ImmutableDictionary<string, string> Properties { get; init; }

    internal required bool HasMacros { get; init; }

    internal required bool HasLinksToOtherFiles { get; init; }

    /// <summary>The number of the sheet that is open, the first at 0.</summary>
    internal required int ActiveSheet { get; init; }

    /// <summary>Whether its days are numbered from 1904, as old workbooks of Apple's are.</summary>
    internal bool CountsFrom1904 { get; init; }

    internal ReadStyle StyleOf(ReadCell cell) => cell.Style >= 0 && cell.Style < Styles.Length ? Styles[cell.Style] : ReadStyle.None;

    internal string Property(string name) => Properties.GetValueOrDefault(name, "");
}
