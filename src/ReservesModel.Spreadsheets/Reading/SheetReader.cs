using System.Collections.Immutable;
using System.Text;
using System.Xml;

namespace ReservesModel.Spreadsheets.Reading;

/// <summary>Reads the part of a sheet: its rows, and on the way what it says of itself.</summary>
internal sealed class SheetReader(XmlReader xml, ReadSheet sheet, SharedWords shared)
{
    private const int MostNoted = 100_000;

    private int _row;

    internal IEnumerable<ReadRow> Rows()
    {
        while (xml.Read())
        {
            if (xml.IsElement("row"))
            {
                yield return Row();
            }
            else if (xml.NodeType == XmlNodeType.Element)
            {
                Note();
            }
        }
    }

    private void Note()
    {
        switch (xml.LocalName)
        {
            case "pane":
                sheet.IsFrozen |= xml.GetAttribute("state") is "frozen" or "frozenSplit";
                break;
            case "selection":
                sheet.ActiveCell = xml.GetAttribute("activeCell") ?? "A1";
                break;
            case "col":
                sheet.HasHiddenColumns |= xml.IsOn("hidden");
                break;
            case "sheetProtection":
                sheet.IsProtected = xml.IsOn("sheet");
                break;
            case "mergeCell":
                BookArchive.Require(sheet.Merged.Count < MostNoted, "merged cells");
                sheet.Merged.Add(xml.GetAttribute("ref") ?? "");
                break;
            case "hyperlink" when xml.GetAttribute("location") is not null:
                BookArchive.Require(sheet.Links.Count < MostNoted, "links");
                sheet.Links.Add(xml.GetAttribute("ref") ?? "");
                break;
            case "pageSetup":
                (sheet.Paper, sheet.IsLandscape) = (xml.Whole("paperSize"), xml.GetAttribute("orientation") == "landscape");
                break;
        }
    }

    private ReadRow Row()
    {
        _row = xml.Whole("r") is { } number and > 0 ? number : _row + 1;
        BookArchive.Require(_row <= Sheet.MostRows, "rows");
        bool isHidden = xml.IsOn("hidden");
        ImmutableArray<ReadCell>.Builder cells = ImmutableArray.CreateBuilder<ReadCell>();
        if (!xml.IsEmptyElement)
        {
            int column = 0;
            while (xml.Read() && !xml.IsEnd("row"))
            {
                if (xml.IsElement("c"))
                {
                    column = CellReference.Read(xml.GetAttribute("r"))?.Column ?? column + 1;
                    BookArchive.Require(cells.Count < CellReference.MostColumns, "cells in a row");
                    cells.Add(Cell(column));
                }
            }
        }

        return new(_row, isHidden, cells.ToImmutable());
    }

    private ReadCell Cell(int column)
    {
        string type = xml.GetAttribute("t") ?? "n";
        ReadCell cell = new(_row, column) { Style = xml.Whole("s") ?? 0 };
        if (xml.IsEmptyElement)
        {
            return cell;
        }

        StringBuilder value = new(), formula = new();
        StringBuilder? target = null;
        bool hasFormula = false;
        while (xml.Read() && !xml.IsEnd("c"))
        {
            if (xml.IsElement("f"))
            {
                hasFormula = true;
                target = xml.IsEmptyElement ? null : formula;
                cell = cell with
                {
                    IsArray = xml.GetAttribute("t") == "array",
                    Shared = xml.GetAttribute("t") == "shared" ? xml.GetAttribute("si") : null,
                };
            }
            else if (xml.IsElement("v") || xml.IsElement("t"))
            {
                target = xml.IsEmptyElement ? null : value;
            }
            else if (xml.NodeType == XmlNodeType.EndElement || xml.IsElement("rPh"))
            {
                target = null;
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
            {
                target?.Append(xml.Value);
            }
        }

        string held = value.ToString();
        return cell with
        {
            Formula = hasFormula ? formula.ToString() : null,
            IsError = type == "e",
            IsNumber = type is "n" or "d" && held.Length > 0,
            Words = type switch
            {
                "n" or "d" => null,
                "s" => shared.At(held),
                _ => held,
            },
        };
    }
}
