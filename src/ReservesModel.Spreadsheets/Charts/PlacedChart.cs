namespace ReservesModel.Spreadsheets.Charts;

/// <summary>A chart over the cells that it covers.</summary>
internal sealed record PlacedChart(Chart Chart, Span Over);
