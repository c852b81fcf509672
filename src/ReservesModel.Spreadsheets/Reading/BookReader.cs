using System.Collections.Immutable;
using System.Xml;

namespace ReservesModel.Spreadsheets.Reading;

/// <summary>Reads a workbook, whoever made it, in bounded memory: its sheets go by a row at a time.</summary>
/// <remarks>What is damaged ends in an <see cref="InvalidDataException"/> or an <see cref="XmlException"/>, and nothing else.</remarks>
internal sealed class BookReader : IDisposable
{
    private const int MostSheets = 1_000;

    private readonly BookArchive _archive;
    private readonly ImmutableArray<string> _parts;
    private readonly SharedWords _words;

    internal BookReader(Stream stream, long most = BookArchive.MostBytes)
    {
        _archive = new(stream, most);
        string main = _archive.RelationsOf("").Values.FirstOrDefault(relation => IsOf(relation, "officeDocument"))?.Target ?? "xl/workbook.xml";
        Dictionary<string, Relation> relations = _archive.RelationsOf(main);
        List<ReadSheet> sheets = [];
        List<string> parts = [];
        int active = 0;
        bool countsFrom1904 = false;
        using XmlReader xml = _archive.Open(main) ?? throw new InvalidDataException("It is no workbook: it has no list of sheets.");
        while (xml.Read())
        {
            if (xml.IsElement("workbookPr"))
            {
                countsFrom1904 = xml.IsOn("date1904");
            }
            else if (xml.IsElement("workbookView"))
            {
                active = xml.Whole("activeTab") ?? 0;
            }
            else if (xml.IsElement("sheet"))
            {
                string name = xml.GetAttribute("name") ?? "";
                bool isHidden = xml.GetAttribute("state") is "hidden" or "veryHidden";
                if (relations.GetValueOrDefault(xml.PartId()) is { } relation && IsOf(relation, "worksheet"))
                {
                    BookArchive.Require(sheets.Count < MostSheets, "sheets");
                    sheets.Add(new(name, isHidden));
                    parts.Add(relation.Target);
                }
            }
            else if (xml.IsElement("definedName") && xml.GetAttribute("name") == "_xlnm.Print_Titles"
                && xml.Whole("localSheetId") is { } at && at >= 0 && at < sheets.Count)
            {
                sheets[at].RepeatsHeader = true;
            }
        }

        _parts = [.. parts];
        for (int at = 0; at < sheets.Count; at++)
        {
            SheetExtras.Read(_archive, _parts[at], sheets[at]);
        }

        _words = SharedWords.Read(_archive, TargetOf(relations, "sharedStrings"));
        Book = new()
        {
            Sheets = [.. sheets],
            Styles = StyleReader.Read(_archive, TargetOf(relations, "styles")),
            Properties = PropertyReader.Read(_archive),
            HasMacros = _archive.Parts.Any(part => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)),
            HasLinksToOtherFiles = relations.Values.Any(relation => IsOf(relation, "externalLink")),
            ActiveSheet = active,
            CountsFrom1904 = countsFrom1904,
        };
    }

    internal ReadBook Book { get; }

    public void Dispose() => _archive.Dispose();

    /// <summary>Reads the sheets, in order.</summary>
    internal void Read(IReadOnlyList<ISheetVisitor> visitors)
    {
        for (int at = 0; at < _parts.Length; at++)
        {
            ReadSheet sheet = Book.Sheets[at];
            using XmlReader xml = _archive.Open(_parts[at]) ?? throw new InvalidDataException($"The sheet {sheet.Name} is not in it.");
            foreach (ReadRow row in new SheetReader(xml, sheet, _words).Rows())
            {
                foreach (ISheetVisitor visitor in visitors)
                {
                    visitor.Visit(sheet, row);
                }
            }

            foreach (ISheetVisitor visitor in visitors)
            {
                visitor.Leave(sheet);
            }
        }
    }

    internal static bool IsOf(Relation relation, string kind) => relation.Type.EndsWith("/" + kind, StringComparison.Ordinal);

    private static string TargetOf(Dictionary<string, Relation> relations, string kind) =>
        relations.Values.FirstOrDefault(relation => IsOf(relation, kind))?.Target ?? "";
}
