namespace ReservesModel.Spreadsheets.Charts;

/// <summary>A series of a chart: its name in the legend, and the cells of its figures, of which the chart follows every change.</summary>
internal sealed record ChartSeries(string Name, Span Values);
