using System.Globalization;
using System.Xml;
using ReservesModel.Spreadsheets.Validations;

namespace ReservesModel.Spreadsheets;

/// <summary>Writes a sheet as the part of the file that holds it, in one pass and without a tree in memory.</summary>
internal static class SheetWriter
{
    internal const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    internal static void Write(Sheet sheet, bool isFirst, XmlWriter xml)
    {
        xml.WriteStartElement("worksheet", Main);
        Open(xml, "sheetPr");
        Element(xml, "pageSetUpPr", "fitToPage", "1");
        xml.WriteEndElement();
        string area = $"A1:{new Address(sheet.Name, Math.Max(1, sheet.NextRow - 1), sheet.LastColumn).Name}";
        Element(xml, "dimension", "ref", area);
        WriteView(sheet, isFirst, xml);
        WriteColumns(sheet, xml);
        Open(xml, "sheetData");
        foreach (Row row in sheet.Rows)
        {
            WriteRow(row, sheet, xml);
        }

        xml.WriteEndElement();
        WriteProtection(sheet, xml);
        ValidationWriter.Write(sheet.Validations, xml);
        WriteLinks(sheet, xml);
        WritePage(xml);

        // Years and amounts in the plan's own words are words; no warning triangle should say that they look like numbers.
        Open(xml, "ignoredErrors");
        Element(xml, "ignoredError", "sqref", area, "numberStoredAsText", "1");
        xml.WriteEndElement();
        WriteParts(sheet, xml);
        xml.WriteEndElement();
    }

    private static void WriteView(Sheet sheet, bool isFirst, XmlWriter xml)
    {
        Open(xml, "sheetViews");
        Open(xml, "sheetView", "showGridLines", "0", "tabSelected", isFirst ? "1" : "0", "workbookViewId", "0");
        if (sheet.IsFrozen && sheet.HeaderRows > 0)
        {
            string topLeft = new Address(sheet.Name, sheet.HeaderRows + 1, sheet.FrozenColumns + 1).Name;
            string pane = sheet.FrozenColumns > 0 ? "bottomRight" : "bottomLeft";
            Open(xml, "pane");
            if (sheet.FrozenColumns > 0)
            {
                xml.WriteAttributeString("xSplit", Number(sheet.FrozenColumns));
            }

            xml.WriteAttributeString("ySplit", Number(sheet.HeaderRows));
            xml.WriteAttributeString("topLeftCell", topLeft);
            xml.WriteAttributeString("activePane", pane);
            xml.WriteAttributeString("state", "frozen");
            xml.WriteEndElement();
            Element(xml, "selection", "pane", pane, "activeCell", topLeft, "sqref", topLeft);
        }
        else
        {
            Element(xml, "selection", "activeCell", "A1", "sqref", "A1");
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteColumns(Sheet sheet, XmlWriter xml)
    {
        Open(xml, "cols");
        int column = 0;
        foreach (int width in ColumnWidths.Of(sheet))
        {
            string number = Number(++column);
            Element(xml, "col", "min", number, "max", number, "width", Number(width), "customWidth", "1");
        }

        xml.WriteEndElement();
    }

    private static void WriteRow(Row row, Sheet sheet, XmlWriter xml)
    {
        string number = Number(row.Number);
        Open(xml, "row", "r", number);
        if (RowHeight.LinesOf(row, sheet) is > 1 and var lines)
        {
            xml.WriteAttributeString("ht", Number(RowHeight.Points(lines)));
            xml.WriteAttributeString("customHeight", "1");
        }

        foreach (PlacedCell placed in row.Cells)
        {
            Open(xml, "c", "r", Address.Letters(placed.Column) + number);
            WriteCell(placed.Cell, xml);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCell(Cell cell, XmlWriter xml)
    {
        bool quoted = SafeText.LooksLikeFormula(cell switch
        {
            Cell.Text text => text.Words,
            Cell.ExactText text => text.Words,
            _ => "",
        });
        xml.WriteAttributeString("s", Number(StyleSheet.FormatOf(cell.Style, quoted)));
        switch (cell)
        {
            case Cell.Text words:
                WriteText(SafeText.Of(words.Words), xml);
                break;
            case Cell.ExactText words:
                WriteText(SafeText.Exact(words.Words), xml);
                break;
            case Cell.Empty:
                break;
            case Cell.Number constant:
                Value(xml, Figure(constant.Value));
                break;
            case Cell.Date date:
                Value(xml, Number(date.Day.Number));
                break;
            case Cell.Formula formula:
                xml.WriteElementString("f", Main, formula.Expression);
                Value(xml, Figure(formula.Value));
                break;
            case Cell.TextFormula formula:
                xml.WriteAttributeString("t", "str");
                xml.WriteElementString("f", Main, formula.Expression);
                Value(xml, formula.Value);
                break;
            default:
                throw new InvalidOperationException($"A {cell.GetType().Name} has no form in the file.");
        }
    }

    // Beside its cell and not in a table of shared words: what is read with the cell cannot be another cell's.
    private static void WriteText(string words, XmlWriter xml)
    {
        xml.WriteAttributeString("t", "inlineStr");
        Open(xml, "is");
        Open(xml, "t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(words);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // What does no harm stays allowed: to choose cells, and to make a column wider.
    private static void WriteProtection(Sheet sheet, XmlWriter xml)
    {
        if (sheet.IsProtected)
        {
            Element(xml, "sheetProtection", "sheet", "1", "objects", "1", "scenarios", "1", "formatColumns", "0", "formatRows", "0", "sort", "0", "autoFilter", "0");
        }
    }

    private static void WriteLinks(Sheet sheet, XmlWriter xml)
    {
        if (sheet.Links.Count == 0)
        {
            return;
        }

        Open(xml, "hyperlinks");
        foreach (SheetLink link in sheet.Links)
        {
            Open(xml, "hyperlink", "ref", link.Cell.Name, "location", $"{SheetName.InFormula(link.Target.Sheet)}!{link.Target.Name}");
            if (link.Tip.Length > 0)
            {
                xml.WriteAttributeString("tooltip", link.Tip);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteParts(Sheet sheet, XmlWriter xml)
    {
        Part("drawing", "rIdDrawing", sheet.Charts.Count > 0);
        Part("legacyDrawing", "rIdBoxes", sheet.Notes.Count > 0);
        if (sheet.Tables.Count > 0)
        {
            Open(xml, "tableParts", "count", Number(sheet.Tables.Count));
            for (int at = 0; at < sheet.Tables.Count; at++)
            {
                Part("tablePart", SheetParts.IdOfTable(at), true);
            }

            xml.WriteEndElement();
        }

        void Part(string element, string id, bool isThere)
        {
            if (isThere)
            {
                Open(xml, element);
                xml.WriteAttributeString("r", "id", PackageWriter.Relationships, id);
                xml.WriteEndElement();
            }
        }
    }

    private static void WritePage(XmlWriter xml)
    {
        Element(
            xml,
            "pageMargins",
            "left", "0.5",
            "right", "0.5",
            "top", "0.6",
            "bottom", "0.6",
            "header", "0.3",
            "footer", "0.3");
        Element(xml, "pageSetup", "paperSize", "9", "orientation", "landscape", "fitToWidth", "1", "fitToHeight", "0");
        Open(xml, "headerFooter");
        xml.WriteElementString("oddFooter", Main, "&L&A&RPage &P of &N");
        xml.WriteEndElement();
    }

    // Attributes come as a name and its value, the next name and its value.
    private static void Open(XmlWriter xml, string name, params string[] attributes)
    {
        xml.WriteStartElement(name, Main);
        for (int at = 0; at < attributes.Length; at += 2)
        {
            xml.WriteAttributeString(attributes[at], attributes[at + 1]);
        }
    }

    private static void Element(XmlWriter xml, string name, params string[] attributes)
    {
        Open(xml, name, attributes);
        xml.WriteEndElement();
    }

    private static void Value(XmlWriter xml, string value) => xml.WriteElementString("v", Main, value);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Figure(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
