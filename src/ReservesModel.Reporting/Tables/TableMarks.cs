namespace ReservesModel.Reporting.Tables;

/// <summary>What stands beside a figure or a label where it must not be read as it looks, and what explains that below.</summary>
internal static class TableMarks
{
    /// <summary>After a sum that is not the whole.</summary>
    internal const string SoFar = "+";

    /// <summary>After the label of a row that rests on an assumed value.</summary>
    internal const string Assumed = " *";

    internal const string SoFarMeans = "+ so far known: costs not yet quantified or costed come on top";

    private const string AssumedMeans = "* rests on a value that is assumed";

    /// <summary>What must stand below a table: its marks explained, then its own notes.</summary>
    internal static IEnumerable<string> Notes(Table table) =>
    [
        .. table.IsSoFarKnown ? [SoFarMeans] : Array.Empty<string>(),
        .. table.Rows.Any(row => row.IsAssumed) ? [AssumedMeans] : Array.Empty<string>(),
        .. table.Notes,
    ];
}
