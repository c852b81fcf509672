using System.IO.Compression;
using System.Text;

namespace ReservesModel.Tests.Reporting.Word;

/// <summary>A council's template, made of its parts so that a test can spoil any of them: a cover on A4, then a landscape section whose
/// footer is that of the cover; a picture in the header; headings of its own under ids of another language; lists of its own.</summary>
internal sealed class CouncilTemplate
{
    internal const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    internal const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    internal const string TemplateType = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

    private const string Names = $"""xmlns:w="{Main}" xmlns:r="{Office}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:v="urn:schemas-microsoft-com:vml" """;

    private static readonly string[] Typed = ["header1", "header2", "footer1", "styles", "numbering", "settings"];

    /// <summary>The parts, by their names; what is written here comes as it is.</summary>
    internal SortedDictionary<string, byte[]> Parts { get; } = new(StringComparer.Ordinal);

    internal string MainType { get; set; } = TemplateType;

    internal CouncilTemplate()
    {
        Set("_rels/.rels", Relations(("rId1", "officeDocument", "word/document.xml")));
        Set("word/document.xml", $"""
            <w:document {Names}><w:body>
            <w:p><w:pPr><w:pStyle w:val="Titel"/></w:pPr><w:r><w:t>[Type the title of the report here]</w:t></w:r></w:p>
            <w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId9"/><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:pPr></w:p>
            <w:p><w:r><w:t>Instructions: delete this paragraph.</w:t></w:r></w:p>
            <w:sectPr w:rsidR="00A1"><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1701" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/><w:cols w:num="2" w:space="708"/></w:sectPr>
            </w:body></w:document>
            """);
        Set("word/_rels/document.xml.rels", Relations(
            ("rId1", "styles", "styles.xml"), ("rId2", "header", "header2.xml"), ("rId3", "footer", "/word/footer1.xml"),
            ("rId4", "numbering", "numbering.xml"), ("rId5", "settings", "settings.xml"), ("rId9", "header", "header1.xml")));
        Set("word/header1.xml", $"""<w:hdr {Names}><w:p><w:r><w:t>Cover</w:t></w:r></w:p></w:hdr>""");
        Set("word/header2.xml", Header(Picture("rId1")));
        Set("word/_rels/header2.xml.rels", Relations(("rId1", "image", "media/logo.png")));
        Set("word/footer1.xml", $"""<w:ftr {Names}><w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:t xml:space="preserve">Anyshire Council, page </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>""");
        Parts["word/media/logo.png"] = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
        Set("word/settings.xml", $"""<w:settings {Names}><w:attachedTemplate r:id="rId1"/><w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:defaultTabStop w:val="567"/><w:themeFontLang w:val="en-GB"/></w:settings>""");
        Set("word/_rels/settings.xml.rels", Outside("rId1", "attachedTemplate", "file:///S:/Templates/Council.dotm"));
        Set("word/numbering.xml", $"""
            <w:numbering {Names}>
            <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:pStyle w:val="Lijstnummering"/><w:lvlText w:val="(%1)"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Kop1"/><w:lvlText w:val="%1"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
            </w:numbering>
            """);
        Set("word/styles.xml", $"""
            <w:styles {Names}>
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="24"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="120"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Standaard"/><w:rPr><w:color w:val="5B2C6F"/><w:sz w:val="44"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standaard"/><w:next w:val="Standaard"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:before="360"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="5B2C6F"/><w:sz w:val="32"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Lijstnummering"><w:name w:val="List Number"/><w:basedOn w:val="Standaard"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
            <w:style w:type="character" w:styleId="Note"><w:name w:val="Note"/></w:style>
            </w:styles>
            """);
    }

    internal static string Header(string content) => $"""
        <w:hdr {Names}><w:p><w:r>{content}</w:r><w:r><w:t xml:space="preserve"> ANYSHIRE COUNCIL</w:t></w:r></w:p></w:hdr>
        """;

    internal static string Picture(string id) => $"""<w:drawing><wp:inline><wp:extent cx="1440000" cy="360000"/><wp:docPr id="1" name="Logo" descr="The council's logo"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1440000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>""";

    internal static string Relations(params (string Id, string Type, string Target)[] relations) => $"""
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(relations.Select(relation =>
            $"<Relationship Id=\"{relation.Id}\" Type=\"{Office}/{relation.Type}\" Target=\"{relation.Target}\"/>"))}</Relationships>
        """;

    internal static string Outside(string id, string type, string target) =>
        Relations((id, type, target)).Replace("/></Rel", " TargetMode=\"External\"/></Rel", StringComparison.Ordinal);

    internal void Set(string name, string text) => Parts[name] = Encoding.UTF8.GetBytes(text);

    internal string Text(string name) => Encoding.UTF8.GetString(Parts[name]);

    internal void Change(string name, string from, string to) => Set(name, Text(name).Replace(from, to, StringComparison.Ordinal));

    internal byte[] Bytes()
    {
        const string word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        Set("[Content_Types].xml", $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>
            <Override PartName="/word/document.xml" ContentType="{MainType}"/>{string.Concat(Typed.Select(part =>
                $"<Override PartName=\"/word/{part}.xml\" ContentType=\"{word}{part.TrimEnd('1', '2')}+xml\"/>"))}</Types>
            """);
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] bytes) in Parts)
            {
                using Stream part = zip.CreateEntry(name).Open();
                part.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
