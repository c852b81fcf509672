namespace ReservesModel.Spreadsheets.Charts;

/// <summary>How a chart draws its series.</summary>
internal enum ChartKind
{
    /// <summary>A column for each year, the series on top of each other.</summary>
    StackedColumns,

    /// <summary>Columns beside each other.</summary>
    Columns,

    /// <summary>A line for each series.</summary>
    Lines,
}
