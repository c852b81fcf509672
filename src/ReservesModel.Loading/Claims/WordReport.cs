using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using ReservesModel.Domain.Claims;
using ReservesModel.Domain.Faults;

namespace ReservesModel.Loading.Claims;

/// <summary>The body of a Word document: paragraphs and tables. What tracked changes have deleted or moved away is left out; what
/// they have inserted is read. The numbers of notes are no text, nor are the notes. Pages have no numbers until Word lays them out, so a place is a paragraph, or a cell of a table.</summary>
internal static class WordReport
{
    private const int MostCharacters = 64 * 1024 * 1024;

    internal static Outcome<Report> Read(string path, byte[] bytes)
    {
        try
        {
            using ZipArchive zip = new(new MemoryStream(bytes), ZipArchiveMode.Read);
            if (zip.GetEntry("word/document.xml") is not { } part)
            {
                return Wrong(path, "It has no text of a Word document in it.");
            }

            using XmlReader xml = XmlReader.Create(part.Open(), new()
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                MaxCharactersInDocument = MostCharacters,
                CloseInput = true,
            });
            return Outcome<Report>.Of(ReportReader.Of(path, new Body(path).Read(xml)));
        }
        catch (Exception damaged) when (damaged is InvalidDataException or XmlException)
        {
            return Wrong(path, "It is damaged, or far larger than a report.");
        }
    }

    private static Outcome<Report> Wrong(string path, string hint) => Outcome<Report>.Wrong(
        [new(FaultCodes.FileNotReadable, new(path, 0, 0), "this is no Word document that can be read", hint + " Open it in Word and save it anew as .docx.")]);

    private sealed class Body(string path)
    {
        private readonly List<ReportBlock> _blocks = [];
        private readonly StringBuilder _text = new();
        private readonly List<ImmutableArray<BlockCell>> _rows = [];
        private readonly List<BlockCell> _row = [];
        private readonly StringBuilder _cell = new();
        private readonly NoteNumbers _notes = new();
        private int _paragraphs;
        private int _tables;
        private int _depth; // of tables within tables: what an inner one holds is text of the outer cell

        internal List<ReportBlock> Read(XmlReader xml)
        {
            bool goesOn = xml.Read();
            while (goesOn)
            {
                // A deleted run, and the old place of a moved one, are skipped with all that is in them.
                if (xml.NodeType == XmlNodeType.Element && (xml.LocalName is "del" or "moveFrom" or "delText" or "Fallback" || NoteNumbers.IsOne(xml)))
                {
                    xml.Skip();
                    goesOn = !xml.EOF;
                    continue;
                }

                if (xml.NodeType == XmlNodeType.Element)
                {
                    Begin(xml);
                }
                else if (xml.NodeType == XmlNodeType.EndElement)
                {
                    End(xml.LocalName);
                }
                else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace && !_notes.Takes(xml.Value, _text) && _isText)
                {
                    _text.Append(xml.Value);
                }

                goesOn = xml.Read();
            }

            return _blocks;
        }

        private bool _isText;

        private void Begin(XmlReader xml)
        {
            _notes.Begin(xml);
            switch (xml.LocalName)
            {
                case "t":
                    _isText = !xml.IsEmptyElement;
                    break;
                case "tab" or "br" or "cr":
                    _text.Append(' ');
                    break;
                case "noBreakHyphen":
                    _text.Append('-');
                    break;
                case "tbl":
                    _depth++;
                    if (_depth == 1)
                    {
                        _tables++;
                        _rows.Clear();
                    }

                    break;
                default:
                    break;
            }
        }

        private void End(string name)
        {
            switch (name)
            {
                case "t":
                    _isText = false;
                    break;
                case "p" when _depth > 0:
                    _cell.Append(_cell.Length > 0 && _text.Length > 0 ? " " : "").Append(_text);
                    _text.Clear();
                    break;
                case "p":
                    _paragraphs++;
                    if (_text.ToString().Trim() is { Length: > 0 } text)
                    {
                        _blocks.Add(ParagraphBlock.Of(text, new(path, 0, 0, 0, string.Create(CultureInfo.InvariantCulture, $"paragraph {_paragraphs}"))));
                    }

                    _text.Clear();
                    break;
                case "tc" when _depth == 1:
                    _row.Add(new(_cell.ToString().Trim(), new(path, _rows.Count + 1, _row.Count + 1, 0, string.Create(CultureInfo.InvariantCulture, $"table {_tables}"))));
                    _cell.Clear();
                    break;
                case "tr" when _depth == 1:
                    _rows.Add([.. _row]);
                    _row.Clear();
                    break;
                case "tbl":
                    _depth--;
                    if (_depth == 0)
                    {
                        _blocks.Add(new TableBlock([.. _rows]));
                    }

                    break;
                default:
                    break;
            }
        }
    }
}
