using System.Collections.Immutable;

namespace ReservesModel.Spreadsheets.Charts;

/// <summary>A chart of the spreadsheet program itself, which follows the cells that it shows.</summary>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Description">The same in words, for those who do not see it.</param>
/// <param name="Categories">The cells of the labels along the horizontal axis: years.</param>
/// <param name="CategoryTitle">What they are.</param>
/// <param name="ValueTitle">What is measured, with its unit.</param>
/// <param name="Series">What is drawn, in this order.</param>
internal sealed record Chart(
    ChartKind Kind,
    string Title,
    string Description,
    Span Categories,
    string CategoryTitle,
    string ValueTitle,
    ImmutableArray<ChartSeries> Series);
