using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using ReservesModel.Domain.Amounts;
using ReservesModel.Reporting.Charts;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Statements;
using ReservesModel.Spreadsheets;
using ReservesModel.Spreadsheets.Charts;

namespace ReservesModel.Reporting.Word;

/// <summary>A chart of the word processor itself, with its figures in it: no workbook goes along.</summary>
internal static class WordChart
{
    internal const string Type = PackageWriter.Relationships + "/chart";
    internal const string Content = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    private const int Height = 5200; // twentieths of a point, as all widths here
    private const int TitleSize = 1100; // hundredths of a point
    private const int Unit = 635; // of a drawing, in such a twentieth
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    // Told apart in greyscale too: by how dark they are, and by pattern. What is unfunded is an empty box.
    private static readonly ImmutableArray<string> Looks =
    [
        Filled("12436D"), Hatched("wdUpDiag", "28A197"), Filled("A285D1"), Hatched("pct50", "801650"), Hatched("dkHorz", "F46A25"),
    ];

    private static readonly string Unfunded = Shape(Solid("FFFFFF"), "3D3D3D", 19050);

    /// <summary>The charts of a paper, in the order in which they stand.</summary>
    internal static IEnumerable<YearChart> Of(StatementPaper paper) =>
        paper.Parts.SelectMany(part => part.Blocks).OfType<Block.Figures>().Select(figures => figures.Chart).OfType<YearChart>();

    /// <summary>The name by which the document knows a chart, the first at 0.</summary>
    internal static string Id(int at) => string.Create(CultureInfo.InvariantCulture, $"rIdChart{at + 1}");

    /// <summary>Puts a chart into a paragraph, as wide as the text.</summary>
    internal static void Place(XmlWriter xml, YearChart chart, int width, int at)
    {
        string id = (at + 1).ToString(CultureInfo.InvariantCulture);
        WordXml.Start(xml, "r");
        WordXml.Start(xml, "drawing");
        xml.WriteStartElement("wp", "inline", Drawing);
        xml.WriteStartElement("extent", Drawing);
        xml.WriteAttributeString("cx", (width * Unit).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("cy", (Height * Unit).ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        xml.WriteStartElement("docPr", Drawing);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("name", $"Chart {id}");
        xml.WriteAttributeString("descr", XmlWords.Of(chart.Description));
        xml.WriteAttributeString("title", XmlWords.Of(chart.Title));
        xml.WriteEndElement();
        xml.WriteElementString("cNvGraphicFramePr", Drawing, "");
        xml.WriteStartElement("a", "graphic", ChartPart.Art);
        xml.WriteStartElement("graphicData", ChartPart.Art);
        xml.WriteAttributeString("uri", ChartPart.Chart);
        xml.WriteStartElement("c", "chart", ChartPart.Chart);
        WordXml.Relation(xml, "id", Id(at));
        for (int open = 0; open < 6; open++)
        {
            xml.WriteEndElement();
        }
    }

    /// <summary>The part that a chart is.</summary>
    internal static void Write(XmlWriter xml, YearChart chart, string? font) => ChartPart.Write(
        ChartKind.StackedColumns,
        new(XmlWords.Of(chart.Title), "", "", TitleSize),
        [
            .. chart.Series.Select((series, at) => new DrawnSeries(
                XmlWords.Of(series.Name),
                series.IsUnfunded ? Unfunded : Looks[at % Looks.Length],
                _ => Years(xml, chart.Years),
                _ => Figures(xml, series.Sums))),
        ],
        xml,
        $"""<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"><a:latin typeface="{font ?? "+mn-lt"}"/></a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>""");

    private static void Years(XmlWriter xml, ImmutableArray<string> years) => Literal(xml, "cat", "strLit", [.. years]);

    private static void Figures(XmlWriter xml, ImmutableArray<Money?> sums) => Literal(
        xml, "val", "numLit", [.. sums.Select(sum => sum is { } known ? SheetWriter.Figure(known.Pounds) : null)]);

    // A year without a point has no column, which is not the same as one of nothing.
    private static void Literal(XmlWriter xml, string element, string kind, ImmutableArray<string?> points)
    {
        xml.WriteStartElement(element, ChartPart.Chart);
        xml.WriteStartElement(kind, ChartPart.Chart);
        if (kind == "numLit")
        {
            xml.WriteElementString("formatCode", ChartPart.Chart, "General");
        }

        xml.WriteStartElement("ptCount", ChartPart.Chart);
        xml.WriteAttributeString("val", points.Length.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        for (int at = 0; at < points.Length; at++)
        {
            if (points[at] is { } point)
            {
                xml.WriteStartElement("pt", ChartPart.Chart);
                xml.WriteAttributeString("idx", at.ToString(CultureInfo.InvariantCulture));
                xml.WriteElementString("v", ChartPart.Chart, point);
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Filled(string colour) => Shape(Solid(colour), colour, 9525);

    private static string Hatched(string pattern, string colour) => Shape(
        $"""<a:pattFill prst="{pattern}"><a:fgClr><a:srgbClr val="{colour}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>""",
        colour,
        9525);

    private static string Shape(string fill, string line, int width) => string.Create(
        CultureInfo.InvariantCulture, $"""<c:spPr>{fill}<a:ln w="{width}">{Solid(line)}</a:ln></c:spPr>""");

    private static string Solid(string colour) => $"""<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>""";
}
