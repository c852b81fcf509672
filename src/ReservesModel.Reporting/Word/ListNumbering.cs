using System.Globalization;
using System.Xml;
using ReservesModel.Reporting.Statements;

namespace ReservesModel.Reporting.Word;

/// <summary>The lists of a document. Each numbered list has a number of its own, so that it starts at 1.</summary>
internal static class ListNumbering
{
    internal const int Bullets = 1;

    private const string FirstLevel = """<w:start w:val="1"/>""";
    private const string Hanging = """<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr>""";

    /// <summary>The id of a numbered list by how many come before it.</summary>
    internal static int Numbered(int before) => Bullets + 1 + before;

    /// <summary>Puts a paragraph into a list.</summary>
    internal static void Use(XmlWriter xml, int list, int level = 0)
    {
        WordXml.Start(xml, "numPr");
        WordXml.Value(xml, "ilvl", level.ToString(CultureInfo.InvariantCulture));
        WordXml.Value(xml, "numId", list.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    internal static string Part(StatementPaper paper)
    {
        int lists = paper.Parts.SelectMany(part => part.Blocks)
            .SelectMany(block => block is Block.Form form ? form.Boxes.SelectMany(box => box.Blocks) : [block])
            .Count(block => block is Block.Points { AreNumbered: true });
        IEnumerable<string> numbered = Enumerable.Range(0, lists).Select(before => string.Create(
            CultureInfo.InvariantCulture,
            $"""<w:num w:numId="{Numbered(before)}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>"""));
        return $"""
            <?xml version="1.0" encoding="utf-8"?>
            <w:numbering xmlns:w="{WordXml.Main}">
            <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">{FirstLevel}<w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>{Hanging}</w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">{FirstLevel}<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>{Hanging}</w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            {string.Concat(numbered)}
            </w:numbering>
            """;
    }
}
