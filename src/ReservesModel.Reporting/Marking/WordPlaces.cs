using System.Globalization;
using System.Xml.Linq;
using ReservesModel.Domain.Faults;

namespace ReservesModel.Reporting.Marking;

/// <summary>The paragraphs of a Word document by the places that a report's claims have: "paragraph 4", "table 1!B2". They are counted as
/// when a report is read: deleted and moved text is left out, and a table within a table is text of its cell.</summary>
internal sealed class WordPlaces
{
    private readonly Dictionary<string, XElement> _places = new(StringComparer.Ordinal);
    private int _paragraphs;
    private int _tables;

    internal static IReadOnlyDictionary<string, XElement> Of(XDocument document)
    {
        WordPlaces places = new();
        places.Walk(document.Root!, null);
        return places._places;
    }

    private void Walk(XElement element, Cell? cell)
    {
        foreach (XElement child in element.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "del" or "moveFrom" or "delText" or "instrText" or "Fallback":
                    break;
                case "tbl" when cell is null:
                    Table(child);
                    break;
                case "p":
                    Walk(child, cell);
                    Paragraph(child, cell);
                    break;
                default:
                    Walk(child, cell);
                    break;
            }
        }
    }

    private void Table(XElement table)
    {
        _tables++;
        int row = 0;
        foreach (XElement tr in table.Descendants().Where(any => any.Name.LocalName == "tr" && Owner(any) == table))
        {
            row++;
            int column = 0;
            foreach (XElement tc in tr.Descendants().Where(any => any.Name.LocalName == "tc" && Owner(any) == table))
            {
                column++;
                Walk(tc, new(_tables, row, column));
            }
        }
    }

    private static XElement? Owner(XElement part) => part.Ancestors().FirstOrDefault(any => any.Name.LocalName == "tbl");

    private void Paragraph(XElement paragraph, Cell? cell)
    {
        if (cell is null)
        {
            _paragraphs++;
            _places[string.Create(CultureInfo.InvariantCulture, $"paragraph {_paragraphs}")] = paragraph;
        }
        else if (paragraph.Descendants().Any(any => any.Name.LocalName == "t"))
        {
            Place place = new("", cell.Row, cell.Column, 0, string.Create(CultureInfo.InvariantCulture, $"table {cell.Table}"));
            _places.TryAdd(place.Brief, paragraph);
        }
    }

    private sealed record Cell(int Table, int Row, int Column);
}
