using System.Globalization;
using System.Xml;
using ReservesModel.Reporting.Statements;
using ReservesModel.Reporting.Tables;

namespace ReservesModel.Reporting.Word;

/// <summary>A table under its caption, with a description for those who cannot see it. Its header row comes again on each page, and no
/// row is broken by the end of one.</summary>
internal sealed class WordTable
{
    private const int LeastLabel = 2300;
    private const int Sides = 180;
    private const int MostKept = 15; // rows that fit on what is left of a page, or go to the next with all of them
    private const int Indent = 200;

    private readonly XmlWriter _xml;
    private readonly WordLook _look;
    private readonly string _description;
    private readonly CellWords _words;
    private readonly int _cell;

    private WordTable(XmlWriter xml, WordLook look, Block.Figures figures)
    {
        (_xml, _look, _description, _words) = (xml, look, figures.Description, new(figures.Table));
        _cell = CellWidth(figures.Table);
    }

    /// <summary>Writes it, in several tables where the years do not stand side by side.</summary>
    /// <returns>How many tables the document then has.</returns>
    internal static int Write(XmlWriter xml, WordLook look, Block.Figures figures, int before)
    {
        int tables = before;
        if (!figures.Table.Rows.IsEmpty)
        {
            WordTable word = new(xml, look, figures);
            foreach (Table table in TablePages.Of(figures.Table, (look.Width - LeastLabel) / word._cell))
            {
                word.Caption(table.Title, ++tables);
                word.Write(table);
            }
        }

        foreach (string note in TableMarks.Notes(figures.Table))
        {
            WordXml.Paragraph(xml, look.Style(WordStyles.Note), note);
        }

        return tables;
    }

    // Wide enough that no amount is broken: only between words may a line end.
    private int CellWidth(Table table)
    {
        int longest = table.Rows.SelectMany(row => row.Cells)
            .SelectMany(cell => _words.Of(cell).Split(' '))
            .Concat(table.Headings)
            .Max(word => WordWidth.Of(word, _look.TableSize));
        return Math.Min(longest + Sides, _look.Width - LeastLabel);
    }

    // It stays with its table even where a council's style does not see to that.
    private void Caption(string title, int number) => WordXml.Paragraph(
        _xml,
        _look.Style(WordStyles.Caption),
        () =>
        {
            WordXml.Run(_xml, "Table ");
            WordXml.Field(_xml, @"SEQ Table \* ARABIC", number.ToString(CultureInfo.InvariantCulture));
            WordXml.Run(_xml, $": {title}");
        },
        () => WordXml.Empty(_xml, "keepNext"));

    private void Write(Table table)
    {
        int label = _look.Width - (_cell * table.Headings.Length);
        int[] widths = [label, .. table.Headings.Select(_ => _cell)];
        WordXml.StartTable(_xml, _look.Style(WordStyles.FiguresTable), hasHeader: true, table.Title, _description, widths);
        RowStart(isHeader: true);
        Cell(label, WordStyles.TableHeader, table.RowHeading);
        foreach (string heading in table.Headings)
        {
            Cell(_cell, WordStyles.TableHeaderFigure, heading, isFigure: true);
        }

        _xml.WriteEndElement();
        bool isKept = table.Rows.Length <= MostKept;
        foreach (Row row in table.Rows)
        {
            Write(row, label, isKept && row != table.Rows[^1]);
        }

        _xml.WriteEndElement();
    }

    private void Write(Row row, int label, bool staysWithNext)
    {
        RowStart(isHeader: false);
        if (row.Kind == RowKind.Heading)
        {
            Cell(_look.Width, WordStyles.TableHeader, CellWords.Label(row), row.Indent, row.Cells.Length + 1, staysWithNext);
        }
        else
        {
            bool isTotal = row.Kind == RowKind.Total;
            Cell(label, isTotal ? WordStyles.TableHeader : WordStyles.TableLabel, CellWords.Label(row), row.Indent, staysWithNext: staysWithNext);
            foreach (Cell figure in row.Cells)
            {
                Cell(_cell, isTotal ? WordStyles.TableHeaderFigure : WordStyles.TableFigure, _words.Of(figure), isFigure: figure.Kind == CellKind.Sum);
            }
        }

        _xml.WriteEndElement();
    }

    private void RowStart(bool isHeader)
    {
        WordXml.Start(_xml, "tr");
        WordXml.Start(_xml, "trPr");
        WordXml.Empty(_xml, "cantSplit");
        if (isHeader)
        {
            WordXml.Empty(_xml, "tblHeader");
        }

        _xml.WriteEndElement();
    }

    private void Cell(int width, string style, string words, int indent = 0, int columns = 1, bool staysWithNext = false, bool isFigure = false)
    {
        WordXml.StartCell(_xml, width, () =>
        {
            if (columns > 1)
            {
                WordXml.Value(_xml, "gridSpan", columns.ToString(CultureInfo.InvariantCulture));
            }

            if (isFigure)
            {
                WordXml.Empty(_xml, "noWrap");
            }
        });
        WordXml.Paragraph(_xml, _look.Style(style), () => WordXml.Run(_xml, words), () => Place(indent, staysWithNext));
        _xml.WriteEndElement();
    }

    private void Place(int indent, bool staysWithNext)
    {
        if (staysWithNext)
        {
            WordXml.Empty(_xml, "keepNext");
        }
        if (indent > 0)
        {
            WordXml.Start(_xml, "ind");
            WordXml.Attribute(_xml, "left", indent * Indent);
            _xml.WriteEndElement();
        }
    }
}
