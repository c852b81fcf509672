using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using ReservesModel.Reporting.Statements;
using ReservesModel.Tests.Reporting.Statements;

namespace ReservesModel.Tests.Reporting.Word;

/// <summary>The chart beside the table of figures: the same figures, and words for those who do not see it.</summary>
public sealed class WordChartTests
{
    [Fact]
    public void It_draws_the_rows_of_the_table_that_say_who_pays()
    {
        using WordprocessingDocument document = WordFiles.Open(StatementPapers.Of("bury-2016", StatementSections.Full));
        ChartPart chart = Assert.Single(document.MainDocumentPart!.ChartParts);

        Assert.Equal(
            ["Reserves (requested): 195000 0 0", "Unfunded: 0 190000 190000"],
            chart.ChartSpace!.Descendants<BarChartSeries>().Select(series =>
                $"{series.SeriesText!.InnerText}: {string.Join(' ', Points(series.GetFirstChild<Values>()!))}"));
        Assert.Equal(
            ["2016/17", "2017/18", "2018/19"],
            chart.ChartSpace.Descendants<CategoryAxisData>().First().Descendants<StringPoint>().Select(point => point.InnerText));
        Assert.Equal("Cost by year: each source, and what is unfunded", chart.ChartSpace.Descendants<Title>().Single().InnerText);
    }

    [Fact]
    public void Its_description_has_its_figures()
    {
        using WordprocessingDocument document = WordFiles.Open(StatementPapers.Of("bury-2016", StatementSections.Full));

        Assert.Equal(
            "Cost as a column for each financial year, in parts on top of each other. Reserves (requested): £195,000 in 2016/17; £0 in "
            + "each of 2017/18 and 2018/19. Unfunded: £0 in 2016/17; £190,000 in each of 2017/18 and 2018/19.",
            document.MainDocumentPart!.Document!.Descendants<DocProperties>().Single().Description!.Value);
    }

    [Fact]
    public void An_amount_that_is_not_known_is_not_drawn_as_nothing()
    {
        using WordprocessingDocument document = WordFiles.Open(StatementPapers.Of("mtfs-unitary", StatementSections.FundingTable));
        BarChartSeries series = document.MainDocumentPart!.ChartParts.Single().ChartSpace!.Descendants<BarChartSeries>()
            .Single(of => of.SeriesText!.InnerText.StartsWith("Transformation reserve", StringComparison.Ordinal));

        Assert.Equal([0u], series.GetFirstChild<Values>()!.Descendants<NumericPoint>().Select(point => point.Index!.Value));
        Assert.Contains("costs that are not known yet would come on top", document.MainDocumentPart.Document!.InnerText, StringComparison.Ordinal);
        Assert.StartsWith(
            "Cost after savings and income", document.MainDocumentPart.Document.Descendants<DocProperties>().Single().Title!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stockton-2016")] // nothing to pay
    [InlineData("cheshire-east-2015")] // no amounts
    public void Without_amounts_there_is_none(string plan)
    {
        using WordprocessingDocument document = WordFiles.Open(StatementPapers.Of(plan, StatementSections.All));

        Assert.Empty(document.MainDocumentPart!.ChartParts);
    }

    [Fact]
    public void Many_sources_are_drawn_as_few_parts_that_add_up_to_the_same()
    {
        string sources = string.Join(",", Enumerable.Range(1, 9).Select(at =>
            $$"""
            "f{{at}}": { "title": "Grant {{at}}", "source": "grant", "status": "requested", "priority": {{at}}, "limit": "£{{at}}K" }
            """));
        using WordprocessingDocument document = WordFiles.Open(WordFiles.Paper(
            $$"""
            {
              "title": "Plan", "authority": "Council", "horizon": { "from": "2016/17", "to": "2016/17" },
              "actions": { "a": { "title": "Action", "lines": { "l": { "title": "Line", "kind": "one-off", "amount": "£50K", "year": "2016/17" } } } },
              "funding": { {{sources}} }
            }
            """));
        BarChartSeries[] series = [.. document.MainDocumentPart!.ChartParts.Single().ChartSpace!.Descendants<BarChartSeries>()];

        Assert.Equal(
            ["Grant 6 (requested)", "Grant 7 (requested)", "Grant 8 (requested)", "Grant 9 (requested)", "5 other sources", "Unfunded"],
            series.Select(of => of.SeriesText!.InnerText));
        Assert.Equal(50_000m, series.Sum(of => Points(of.GetFirstChild<Values>()!).Sum(decimal.Parse)));
    }

    private static IEnumerable<string> Points(Values values) => values.Descendants<NumericPoint>().Select(point => point.InnerText);
}
