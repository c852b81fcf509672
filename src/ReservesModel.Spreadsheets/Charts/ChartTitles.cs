namespace ReservesModel.Spreadsheets.Charts;

/// <summary>The words of a chart.</summary>
/// <param name="Whole">What it shows.</param>
/// <param name="Categories">What stands along the horizontal axis; nothing where that speaks for itself.</param>
/// <param name="Values">What is measured, with its unit; nothing likewise.</param>
/// <param name="Size">The size of the first, in hundredths of a point.</param>
internal sealed record ChartTitles(string Whole, string Categories, string Values, int Size = 1400);
