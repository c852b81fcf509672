namespace ReservesModel.Reporting.Word;

/// <summary>How a document looks: all of it in styles, so that a council can put its own in their place. Sizes are half points,
/// distances twentieths of a point.</summary>
internal static class WordStyles
{
    internal const int PageWidth = 11906; // A4
    internal const int PageHeight = 16838;
    internal const int Margin = 1440;
    internal const int FurnitureMargin = 708;
    internal const int TableSize = 18;
    internal const string Font = "Arial";

    internal const string Normal = "Normal";
    internal const string Title = "Title";
    internal const string Heading1 = "Heading1";
    internal const string Heading2 = "Heading2";
    internal const string ListItem = "ListParagraph";
    internal const string Caption = "Caption";
    internal const string Note = "Note";
    internal const string Chart = "Chart";
    internal const string NoteText = "EndnoteText";
    internal const string NoteMark = "EndnoteReference";
    internal const string Footer = "Footer";
    internal const string FiguresTable = "FiguresTable";
    internal const string TableLabel = "TableLabel";
    internal const string TableFigure = "TableFigure";
    internal const string TableHeader = "TableHeader";
    internal const string TableHeaderFigure = "TableHeaderFigure";

    internal const string Settings = $"""
        <?xml version="1.0" encoding="utf-8"?>
        <w:settings xmlns:w="{WordXml.Main}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-GB"/></w:settings>
        """;

    private const string Bold = "<w:rPr><w:b/></w:rPr>";
    private const string Right = """<w:jc w:val="right"/>""";
    private const string Border = """w:val="single" w:sz="4" w:space="0" w:color="767676"/>""";

    internal static string Part => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <w:styles xmlns:w="{WordXml.Main}">
        <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="{Normal}"><w:name w:val="Normal"/><w:qFormat/></w:style>
        {Of(Title, "Title", """<w:keepNext/><w:spacing w:after="240" w:line="240" w:lineRule="auto"/>""", """<w:rPr><w:b/><w:sz w:val="36"/><w:szCs w:val="36"/></w:rPr>""")}
        {Of(Heading1, "heading 1", """<w:keepNext/><w:keepLines/><w:spacing w:before="320" w:after="120"/><w:outlineLvl w:val="0"/>""", """<w:rPr><w:b/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>""")}
        {Of(Heading2, "heading 2", """<w:keepNext/><w:keepLines/><w:spacing w:before="200" w:after="100"/><w:outlineLvl w:val="1"/>""", """<w:rPr><w:b/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr>""")}
        {Of(ListItem, "List Paragraph", """<w:spacing w:after="80"/>""", "")}
        {Of(Caption, "caption", """<w:keepNext/><w:spacing w:before="240" w:after="80" w:line="240" w:lineRule="auto"/>""", Bold)}
        {Of(Note, "Note", """<w:spacing w:before="120" w:after="80" w:line="240" w:lineRule="auto"/>""", """<w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>""")}
        {Of(Chart, "Chart", """<w:spacing w:before="240" w:after="80" w:line="240" w:lineRule="auto"/>""", "")}
        {Of(NoteText, "endnote text", """<w:spacing w:after="60" w:line="240" w:lineRule="auto"/>""", """<w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>""")}
        <w:style w:type="character" w:styleId="{NoteMark}"><w:name w:val="endnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
        {Of(Footer, "footer", """<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>""", """<w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>""")}
        {Of(TableLabel, "Table label", """<w:spacing w:before="30" w:after="30" w:line="240" w:lineRule="auto"/><w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="left"/>""", """<w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>""")}
        {Of(TableFigure, "Table figure", Right, "", TableLabel)}
        {Of(TableHeader, "Table header", "<w:keepNext/>", Bold, TableLabel)}
        {Of(TableHeaderFigure, "Table header figure", Right, Bold, TableLabel)}
        <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
        <w:style w:type="table" w:customStyle="1" w:styleId="{FiguresTable}"><w:name w:val="Figures table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top {Border}<w:bottom {Border}<w:insideH {Border}</w:tblBorders><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E7EBEF"/></w:tcPr></w:tblStylePr></w:style>
        </w:styles>
        """;

    private static string Of(string id, string name, string paragraph, string run, string basedOn = Normal) =>
        $"""<w:style w:type="paragraph"{(IsOurs(id) ? " w:customStyle=\"1\"" : "")} w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="{basedOn}"/><w:qFormat/><w:pPr>{paragraph}</w:pPr>{run}</w:style>""";

    private static bool IsOurs(string id) => id is Note or Chart || id.StartsWith("Table", StringComparison.Ordinal);
}
