using ReservesModel.Reporting.Charts;
using ReservesModel.Reporting.Statements;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Word.Templates;

/// <summary>A paper on the page of a template and in its styles.</summary>
internal static class TemplatedPaper
{
    internal static void Write(StatementPaper paper, WordTemplate template, Stream stream)
    {
        TemplateStyles styles = TemplateStyles.Of(template.Styles);
        TemplateNumbering lists = new(template.Lists?.Root, styles, paper);
        TemplateLook look = new(template.Section, styles, lists, template.Theme is not null);
        WordNotes notes = new(paper, look, template.Notes);
        YearChart[] charts = [.. WordChart.Of(paper)];
        PackageWriter package = new();
        WordPaper.AddProperties(package, paper);
        package.AddRelations("word/_rels/document.xml.rels",
        [
            .. template.Section.Furniture,
            new("rIdNumbering", PackageWriter.Relationships + "/numbering", "numbering.xml"),
            new("rIdSettings", PackageWriter.Relationships + "/settings", "settings.xml"),
            new("rIdStyles", PackageWriter.Relationships + "/styles", "styles.xml"),
            .. template.Theme is { } theme ? [new Relation("rIdTheme", PackageWriter.Relationships + "/theme", theme.Name)] : Array.Empty<Relation>(),
            .. notes.Relations,
            .. WordPaper.ChartRelations(charts),
        ]);
        package.Add("word/document.xml", WordPaper.Parts + "document.main+xml", xml => DocumentPart.Write(paper, look, notes, xml));
        package.Add("word/numbering.xml", WordPaper.Parts + "numbering+xml", lists.Write);
        package.Add("word/settings.xml", WordPaper.Parts + "settings+xml", notes.In(template.Settings).WriteTo);
        package.Add("word/styles.xml", WordPaper.Parts + "styles+xml", styles.Root.WriteTo);
        notes.AddTo(package);
        foreach (CarriedPart part in template.Parts)
        {
            Add(package, part, isMerged: part == template.Lists);
        }

        WordPaper.AddCharts(package, charts, look);
        package.Write(stream);
    }

    private static void Add(PackageWriter package, CarriedPart part, bool isMerged)
    {
        int slash = part.Name.LastIndexOf('/') + 1;
        package.AddRelations($"word/{part.Name[..slash]}_rels/{part.Name[slash..]}.rels", part.Relations);
        if (part.Root is null)
        {
            package.Add($"word/{part.Name}", part.Type, part.Bytes);
        }
        else if (!isMerged)
        {
            package.Add($"word/{part.Name}", part.Type, part.Root.WriteTo);
        }
    }
}
