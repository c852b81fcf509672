using System.Globalization;
using System.Xml.Linq;
using ReservesModel.Reporting.Charts;
using ReservesModel.Reporting.Statements;
using ReservesModel.Reporting.Word.Templates;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Word;

/// <summary>A paper as a .docx file, A4. Written straight as its parts: the same bytes each time, with a fixed time on each part.</summary>
public static class WordPaper
{
    internal const string Parts = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <param name="paper">The paper.</param>
    /// <param name="stream">Where the file goes; it is left open, and need not seek.</param>
    /// <param name="template">A template for the page, its headers and footers, and the styles; ours where there is none.</param>
    public static void Write(StatementPaper paper, Stream stream, WordTemplate? template = null)
    {
        if (template is not null)
        {
            TemplatedPaper.Write(paper, template, stream);
            return;
        }

        OwnLook look = new();
        WordNotes notes = new(paper, look, null);
        YearChart[] charts = [.. WordChart.Of(paper)];
        PackageWriter package = new();
        AddProperties(package, paper);
        package.AddRelations("word/_rels/document.xml.rels",
        [
            new(OwnLook.Footer, PackageWriter.Relationships + "/footer", "footer.xml"),
            new("rIdNumbering", PackageWriter.Relationships + "/numbering", "numbering.xml"),
            new("rIdSettings", PackageWriter.Relationships + "/settings", "settings.xml"),
            new("rIdStyles", PackageWriter.Relationships + "/styles", "styles.xml"),
            .. notes.Relations,
            .. ChartRelations(charts),
        ]);
        package.Add("word/document.xml", Parts + "document.main+xml", xml => DocumentPart.Write(paper, look, notes, xml));
        package.Add("word/footer.xml", Parts + "footer+xml", FooterPart.Write);
        package.Add("word/numbering.xml", Parts + "numbering+xml", ListNumbering.Part(paper));
        package.Add("word/settings.xml", Parts + "settings+xml", notes.In(XElement.Parse(WordStyles.Settings)).WriteTo);
        package.Add("word/styles.xml", Parts + "styles+xml", WordStyles.Part);
        notes.AddTo(package);
        AddCharts(package, charts, look);
        package.Write(stream);
    }

    internal static void AddProperties(PackageWriter package, StatementPaper paper)
    {
        DocumentProperties properties = new(
            $"Financial implications: {paper.Title}", "Draft for the Section 151 officer", "What the plan costs, and where the money comes from.");
        package.AddRelations("_rels/.rels",
        [
            new("rId1", PackageWriter.Relationships + "/officeDocument", "word/document.xml"),
            new("rId2", PackageWriter.Package + "relationships/metadata/core-properties", "docProps/core.xml"),
            new("rId3", PackageWriter.Relationships + "/extended-properties", "docProps/app.xml"),
        ]);
        package.Add(
            "docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml",
            DocumentProperties.WriteProgram);
        package.Add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", properties.Write);
    }

    internal static IEnumerable<Relation> ChartRelations(YearChart[] charts) =>
        charts.Select((_, at) => new Relation(WordChart.Id(at), WordChart.Type, ChartName(at)));

    internal static void AddCharts(PackageWriter package, YearChart[] charts, WordLook look)
    {
        for (int at = 0; at < charts.Length; at++)
        {
            YearChart chart = charts[at];
            package.Add($"word/{ChartName(at)}", WordChart.Content, xml => WordChart.Write(xml, chart, look.Font));
        }
    }

    private static string ChartName(int at) => string.Create(CultureInfo.InvariantCulture, $"charts/chart{at + 1}.xml");
}
