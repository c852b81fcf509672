using System.Globalization;
using System.Xml;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Statements;
using ReservesModel.Reporting.Tables;

namespace ReservesModel.Reporting.Word;

/// <summary>A table under its caption, with a description for those who cannot see it. Its header row comes again on each page, and no
/// row is broken by the end of one.</summary>
internal static class WordTable
{
    private const int Width = WordStyles.PageWidth - (2 * WordStyles.Margin);
    private const int LeastLabel = 2300;
    private const int Character = 115; // at 9 point, in a wide font
    private const int Sides = 180;
    private const int MostKept = 15; // rows that fit on what is left of a page, or go to the next with all of them
    private const int Indent = 200;

    /// <summary>Writes it, in several tables where the years do not stand side by side.</summary>
    /// <returns>How many tables the document then has.</returns>
    internal static int Write(XmlWriter xml, Block.Figures figures, int before)
    {
        int tables = before;
        if (!figures.Table.Rows.IsEmpty)
        {
            CellWords words = new(figures.Table);
            int cell = CellWidth(figures.Table, words);
            foreach (Table table in TablePages.Of(figures.Table, (Width - LeastLabel) / cell))
            {
                Caption(xml, table.Title, ++tables);
                Write(xml, table, figures.Description, words, cell);
            }
        }

        foreach (string note in TableMarks.Notes(figures.Table))
        {
            WordXml.Paragraph(xml, WordStyles.Note, note);
        }

        return tables;
    }

    // Wide enough that no amount is broken: only between words may a line end.
    private static int CellWidth(Table table, CellWords words)
    {
        int longest = table.Rows.SelectMany(row => row.Cells)
            .SelectMany(cell => words.Of(cell).Split(' '))
            .Concat(table.Headings)
            .Max(word => word.Length);
        return Math.Min((longest * Character) + Sides, Width - LeastLabel);
    }

    private static void Caption(XmlWriter xml, string title, int number) => WordXml.Paragraph(xml, WordStyles.Caption, () =>
    {
        WordXml.Run(xml, "Table ");
        WordXml.Field(xml, @"SEQ Table \* ARABIC", number.ToString(CultureInfo.InvariantCulture));
        WordXml.Run(xml, $": {title}");
    });

    private static void Write(XmlWriter xml, Table table, string description, CellWords words, int cell)
    {
        int label = Width - (cell * table.Headings.Length);
        WordXml.Start(xml, "tbl");
        Properties(xml, table.Title, description);
        WordXml.Start(xml, "tblGrid");
        foreach (int width in table.Headings.Select(_ => cell).Prepend(label))
        {
            WordXml.Start(xml, "gridCol");
            WordXml.Attribute(xml, "w", width);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        RowStart(xml, isHeader: true);
        Cell(xml, label, WordStyles.TableHeader, table.RowHeading);
        foreach (string heading in table.Headings)
        {
            Cell(xml, cell, WordStyles.TableHeaderFigure, heading);
        }

        xml.WriteEndElement();
        bool isKept = table.Rows.Length <= MostKept;
        foreach (Row row in table.Rows)
        {
            Write(xml, row, words, label, cell, isKept && row != table.Rows[^1]);
        }

        xml.WriteEndElement();
    }

    private static void Properties(XmlWriter xml, string title, string description)
    {
        WordXml.Start(xml, "tblPr");
        WordXml.Value(xml, "tblStyle", WordStyles.FiguresTable);
        WordXml.Start(xml, "tblW");
        WordXml.Attribute(xml, "w", Width);
        WordXml.Attribute(xml, "type", "dxa");
        xml.WriteEndElement();
        WordXml.Start(xml, "tblLayout");
        WordXml.Attribute(xml, "type", "fixed");
        xml.WriteEndElement();
        WordXml.Start(xml, "tblLook");
        WordXml.Attribute(xml, "val", "04A0");
        foreach ((string what, int value) in new[]
        {
            ("firstRow", 1), ("lastRow", 0), ("firstColumn", 1), ("lastColumn", 0), ("noHBand", 0), ("noVBand", 1),
        })
        {
            WordXml.Attribute(xml, what, value);
        }

        xml.WriteEndElement();
        WordXml.Value(xml, "tblCaption", XmlWords.Of(title));
        WordXml.Value(xml, "tblDescription", XmlWords.Of(description));
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, Row row, CellWords words, int label, int cell, bool staysWithNext)
    {
        RowStart(xml, isHeader: false);
        if (row.Kind == RowKind.Heading)
        {
            Cell(xml, Width, WordStyles.TableHeader, CellWords.Label(row), row.Indent, row.Cells.Length + 1, staysWithNext);
        }
        else
        {
            bool isTotal = row.Kind == RowKind.Total;
            Cell(xml, label, isTotal ? WordStyles.TableHeader : WordStyles.TableLabel, CellWords.Label(row), row.Indent, staysWithNext: staysWithNext);
            foreach (Cell figure in row.Cells)
            {
                Cell(xml, cell, isTotal ? WordStyles.TableHeaderFigure : WordStyles.TableFigure, words.Of(figure));
            }
        }

        xml.WriteEndElement();
    }

    private static void RowStart(XmlWriter xml, bool isHeader)
    {
        WordXml.Start(xml, "tr");
        WordXml.Start(xml, "trPr");
        WordXml.Empty(xml, "cantSplit");
        if (isHeader)
        {
            WordXml.Empty(xml, "tblHeader");
        }

        xml.WriteEndElement();
    }

    private static void Cell(XmlWriter xml, int width, string style, string words, int indent = 0, int columns = 1, bool staysWithNext = false)
    {
        WordXml.Start(xml, "tc");
        WordXml.Start(xml, "tcPr");
        WordXml.Start(xml, "tcW");
        WordXml.Attribute(xml, "w", width);
        WordXml.Attribute(xml, "type", "dxa");
        xml.WriteEndElement();
        if (columns > 1)
        {
            WordXml.Value(xml, "gridSpan", columns.ToString(CultureInfo.InvariantCulture));
        }

        xml.WriteEndElement();
        WordXml.Paragraph(xml, style, () => WordXml.Run(xml, words), () => Place(xml, indent, staysWithNext));
        xml.WriteEndElement();
    }

    private static void Place(XmlWriter xml, int indent, bool staysWithNext)
    {
        if (staysWithNext)
        {
            WordXml.Empty(xml, "keepNext");
        }
        if (indent > 0)
        {
            WordXml.Start(xml, "ind");
            WordXml.Attribute(xml, "left", indent * Indent);
            xml.WriteEndElement();
        }
    }
}
