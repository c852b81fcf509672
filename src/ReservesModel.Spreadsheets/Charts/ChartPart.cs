using System.Globalization;
using System.Xml;

namespace ReservesModel.Spreadsheets.Charts;

/// <summary>Writes a chart. Its series differ in pattern, marker and dash as well as in colour.</summary>
internal static class ChartPart
{
    internal const string Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    internal const string Art = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private const string CategoryAxis = "111111111";
    private const string ValueAxis = "222222222";

    internal static void Write(Charts.Chart chart, IReadOnlyList<Sheet> sheets, XmlWriter xml) => Write(
        chart.Kind,
        new(chart.Title, chart.CategoryTitle, chart.ValueTitle),
        [
            .. chart.Series.Select((series, at) => new DrawnSeries(
                series.Name,
                chart.Kind == ChartKind.Lines ? SeriesLook.Line(at) : SeriesLook.Column(at),
                _ => ChartCells.Words("cat", chart.Categories, sheets, xml),
                _ => ChartCells.Figures("val", series.Values, sheets, xml))),
        ],
        xml);

    /// <summary>Writes one whose figures need not lie in a sheet.</summary>
    /// <param name="kind">How it is drawn.</param>
    /// <param name="titles">What its words are.</param>
    /// <param name="series">What is drawn, in this order.</param>
    /// <param name="xml">What it is written to.</param>
    /// <param name="words">The properties of all its words; nothing where the program that shows it chooses.</param>
    internal static void Write(ChartKind kind, ChartTitles titles, IReadOnlyList<DrawnSeries> series, XmlWriter xml, string words = "")
    {
        xml.WriteStartElement("c", "chartSpace", Chart);
        xml.WriteAttributeString("xmlns", "a", null, Art);
        Value("roundedCorners", "0", xml);
        Open("chart", xml);
        Title(titles.Whole, titles.Size, xml);
        Value("autoTitleDeleted", "0", xml);
        Open("plotArea", xml);
        xml.WriteElementString("layout", Chart, "");
        Plot(kind, series, xml);
        Axis("catAx", CategoryAxis, ValueAxis, "b", titles.Categories, xml);
        Axis("valAx", ValueAxis, CategoryAxis, "l", titles.Values, xml);
        xml.WriteEndElement();
        Open("legend", xml);
        Value("legendPos", "b", xml);
        Value("overlay", "0", xml);
        xml.WriteEndElement();
        Value("plotVisOnly", "1", xml);
        Value("dispBlanksAs", "gap", xml);
        xml.WriteEndElement();
        xml.WriteRaw(words);
        xml.WriteEndElement();
    }

    private static void Plot(ChartKind kind, IReadOnlyList<DrawnSeries> series, XmlWriter xml)
    {
        bool isLine = kind == ChartKind.Lines, isStacked = kind == ChartKind.StackedColumns;
        Open(isLine ? "lineChart" : "barChart", xml);
        if (!isLine)
        {
            Value("barDir", "col", xml);
        }

        Value("grouping", isLine ? "standard" : isStacked ? "stacked" : "clustered", xml);
        Value("varyColors", "0", xml);
        for (int at = 0; at < series.Count; at++)
        {
            Open("ser", xml);
            Value("idx", Number(at), xml);
            Value("order", Number(at), xml);
            Open("tx", xml);
            xml.WriteElementString("v", Chart, SafeText.Of(series[at].Name));
            xml.WriteEndElement();
            xml.WriteRaw(series[at].Look);
            if (!isLine)
            {
                Value("invertIfNegative", "0", xml);
            }

            series[at].WriteCategories(xml);
            series[at].WriteValues(xml);
            if (isLine)
            {
                Value("smooth", "0", xml);
            }

            xml.WriteEndElement();
        }

        if (isLine)
        {
            Value("marker", "1", xml);
        }
        else
        {
            Value("gapWidth", "80", xml);
            if (isStacked)
            {
                Value("overlap", "100", xml);
            }
        }

        Value("axId", CategoryAxis, xml);
        Value("axId", ValueAxis, xml);
        xml.WriteEndElement();
    }

    private static void Axis(string element, string id, string crosses, string position, string title, XmlWriter xml)
    {
        bool isValues = element == "valAx";
        Open(element, xml);
        Value("axId", id, xml);
        Open("scaling", xml);
        Value("orientation", "minMax", xml);
        xml.WriteEndElement();
        Value("delete", "0", xml);
        Value("axPos", position, xml);
        if (isValues)
        {
            xml.WriteRaw("<c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"D9D9D9\"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>");
        }

        if (title.Length > 0)
        {
            Title(title, 1000, xml);
        }

        Open("numFmt", xml);
        xml.WriteAttributeString("formatCode", isValues ? "\"£\"#,##0;-\"£\"#,##0" : "General");
        xml.WriteAttributeString("sourceLinked", "0");
        xml.WriteEndElement();
        Value("majorTickMark", "out", xml);
        Value("minorTickMark", "none", xml);
        Value("tickLblPos", isValues ? "nextTo" : "low", xml);
        Value("crossAx", crosses, xml);
        Value("crosses", "autoZero", xml);
        if (isValues)
        {
            Value("crossBetween", "between", xml);
        }
        else
        {
            Value("auto", "0", xml);
            Value("lblAlgn", "ctr", xml);
            Value("lblOffset", "100", xml);
            Value("noMultiLvlLbl", "1", xml);
        }

        xml.WriteEndElement();
    }

    private static void Title(string words, int size, XmlWriter xml)
    {
        Open("title", xml);
        Open("tx", xml);
        Open("rich", xml);
        xml.WriteRaw("<a:bodyPr/><a:p>");
        xml.WriteRaw($"<a:pPr><a:defRPr sz=\"{Number(size)}\" b=\"1\"/></a:pPr><a:r><a:rPr lang=\"en-GB\" sz=\"{Number(size)}\" b=\"1\"/><a:t>");
        xml.WriteString(SafeText.Of(words));
        xml.WriteRaw("</a:t></a:r></a:p>");
        xml.WriteEndElement();
        xml.WriteEndElement();
        Value("overlay", "0", xml);
        xml.WriteEndElement();
    }

    private static void Open(string name, XmlWriter xml) => xml.WriteStartElement(name, Chart);

    private static void Value(string name, string value, XmlWriter xml)
    {
        Open(name, xml);
        xml.WriteAttributeString("val", value);
        xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
