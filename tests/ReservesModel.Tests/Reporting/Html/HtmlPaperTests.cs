using System.Xml.Linq;
using ReservesModel.Reporting.Html;
using ReservesModel.Reporting.Markdown;
using ReservesModel.Reporting.Statements;
using ReservesModel.Tests.Reporting.Statements;

namespace ReservesModel.Tests.Reporting.Html;

public sealed class HtmlPaperTests
{
    private static readonly string[] MayBeEmpty = ["meta"];

    private static readonly string[] Scopes = ["col", "row", "rowgroup"];

    public static TheoryData<string, string> Papers => StatementPapers.All;

    [Theory]
    [MemberData(nameof(Papers))]
    public void A_page_is_well_formed_and_can_be_read_without_being_seen(string plan, string section)
    {
        XElement page = Read(HtmlPaper.Of(StatementPapers.Of(plan, section)));

        Assert.Equal("en-GB", page.Attribute("lang")!.Value);
        Assert.Single(page.Descendants("h1"));
        Assert.Single(page.Descendants("main"));
        Assert.Single(page.Descendants("title"));
        Assert.All(page.Descendants("table"), table => Assert.Equal("caption", table.Elements().First().Name.LocalName));
        Assert.All(page.Descendants("th"), heading => Assert.Contains(heading.Attribute("scope")!.Value, Scopes));
        Assert.All(page.Descendants("tr"), row => Assert.Equal("th", row.Elements().First().Name.LocalName));
        Assert.All(page.Descendants("section"), part => Assert.Equal(part.Attribute("aria-labelledby")!.Value, part.Element("h2")!.Attribute("id")!.Value));
        Assert.DoesNotContain(page.Descendants(), element => element.IsEmpty && !MayBeEmpty.Contains(element.Name.LocalName));
        Assert.Empty(page.Descendants("script").Concat(page.Descendants("link")).Concat(page.Descendants("img")));
    }

    [Fact]
    public void What_a_plan_says_is_never_markup()
    {
        Assert.All(StatementSections.Names, section =>
        {
            XElement page = Read(HtmlPaper.Of(StatementPapers.Hostile(section)));

            Assert.Empty(page.Descendants("script"));
            Assert.Empty(page.DescendantNodes().OfType<XComment>());
            Assert.Contains("<script>alert", page.Value, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void What_a_plan_says_is_never_markup_in_Markdown_either() => Assert.All(StatementSections.Names, section =>
    {
        string text = MarkdownPaper.Of(StatementPapers.Hostile(section));

        Assert.DoesNotContain("<", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?<!\\)[\[`]", text);
        Assert.All(
            text.Split('\n').Where(line => line.StartsWith('|')).GroupBy(line => line.Replace("\\|", "").Count(letter => letter == '|')),
            rows => Assert.Equal(5, rows.Key));
    });

    private static XElement Read(string page)
    {
        Assert.StartsWith("<!DOCTYPE html>\n<html", page, StringComparison.Ordinal);
        return XElement.Parse(page["<!DOCTYPE html>\n".Length..]);
    }
}
