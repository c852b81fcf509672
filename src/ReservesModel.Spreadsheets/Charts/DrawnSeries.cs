using System.Xml;

namespace ReservesModel.Spreadsheets.Charts;

/// <summary>A series as it is written, wherever its figures come from.</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="Look">The properties of its shape.</param>
/// <param name="WriteCategories">Writes the labels along the horizontal axis.</param>
/// <param name="WriteValues">Writes its figures.</param>
internal sealed record DrawnSeries(string Name, string Look, Action<XmlWriter> WriteCategories, Action<XmlWriter> WriteValues);
