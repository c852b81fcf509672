using System.IO.Compression;
using System.Xml.Linq;
using ReservesModel.Calculation.Budgets;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Workbooks;
using ReservesModel.Tests.Loading;

namespace ReservesModel.Tests.Reporting.Workbooks;

public sealed class RecordSheetsTests
{
    [Fact]
    public void The_journal_s_rows_are_those_of_the_program_and_add_to_nil()
    {
        FileOutlook file = AwkwardPlans.Outlook(AwkwardPlans.EveryKind);
        WorkbookFile book = new(Bytes(file));
        JournalEntry[] entries = [.. Journal(file).SelectMany(scenario => scenario.Value)];

        decimal[] amounts = [.. book.In("Journal").Where(cell => cell is { Column: 7, Number: not null }).Select(cell => cell.Number!.Value)];

        Assert.Equal(entries.Select(entry => entry.Amount.Pounds), amounts);
        Assert.Equal(0, amounts.Sum());
    }

    [Fact]
    public void The_postings_add_to_the_cost_and_a_line_without_an_amount_is_said_in_words()
    {
        FileOutlook file = AwkwardPlans.Outlook(AwkwardPlans.Reserves);
        WorkbookFile book = new(Bytes(file));

        Assert.Equal(
            file.Scenarios.Sum(scenario => scenario.Outlook.Years.Sum(year => scenario.Outlook.Cost(year).Pounds)),
            book.In("Postings").Where(cell => cell.Column == 8).Sum(cell => cell.Number ?? 0));
        Assert.Contains(book.In("Postings"), cell => cell is { Column: 8, Text: "not yet quantified" });
    }

    [Fact]
    public void The_records_agree_with_the_model_by_live_formulas()
    {
        WorkbookFile book = new(Bytes(AwkwardPlans.Outlook(AwkwardPlans.EveryKind)));
        ReadCell[] checks = [.. book.In("Record checks").Where(cell => cell.Formula is not null)];

        Assert.Equal(16, checks.Length); // two scenarios, four years, two checks
        Assert.All(checks, check => Assert.StartsWith("ROUND(SUMIFS(", check.Formula!, StringComparison.Ordinal));
        Assert.All(checks, check => Assert.Equal(0, check.Number));
    }

    [Fact]
    public void The_checks_count_what_the_records_are_out()
    {
        WorkbookFile book = new(Bytes(AwkwardPlans.Outlook(AwkwardPlans.EveryKind)));

        foreach (string words in (string[])["The journal adds to nil", "The postings add to the cost"])
        {
            int[] rows = [.. book.In("Checks").Where(cell => cell.Text == words).Select(cell => cell.Row)];
            ReadCell[] checks = [.. book.In("Checks").Where(cell => rows.Contains(cell.Row) && cell.Formula is not null)];
            Assert.Equal((2, 8), (rows.Length, checks.Length)); // two scenarios, four years
            Assert.All(checks, check => Assert.Contains("'Record checks'!", check.Formula!, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void That_a_plan_has_no_cost_is_said_only_where_no_scenario_has_one()
    {
        const string words = "The plan has no cost in it.";
        FileOutlook bury = AwkwardPlans.Outlook(SomePlanText.Bury);
        Assert.Contains(bury.Scenarios, scenario => scenario.Outlook.Years.All(year => scenario.Outlook.Cost(year).IsNil));
        Assert.DoesNotContain(new WorkbookFile(Bytes(bury)).In("Costs"), cell => cell.Text == words);

        FileOutlook nothing = AwkwardPlans.Outlook(
            """{ "title": "P", "authority": "C", "horizon": { "from": "2016/17", "to": "2016/17" }, "actions": { "a": { "title": "A", "noCost": "Within posts." } } }""");
        Assert.Contains(new WorkbookFile(Bytes(nothing)).In("Costs"), cell => cell.Text == words);
    }

    [Fact]
    public void Each_chart_says_its_figures_in_words()
    {
        using ZipArchive zip = new(new MemoryStream(Bytes(AwkwardPlans.Outlook(AwkwardPlans.Reserves))));
        using Stream part = zip.Entries.Single(entry => entry.FullName.StartsWith("xl/drawings/drawing", StringComparison.Ordinal)).Open();

        string[] words = [.. XDocument.Load(part).Descendants().Where(element => element.Name.LocalName == "cNvPr").Select(element => element.Attribute("descr")!.Value)];

        Assert.Equal(3, words.Length);
        Assert.Contains("Funded: ", words[0], StringComparison.Ordinal);
        Assert.Contains("General Fund: minimum: ", words[1], StringComparison.Ordinal);
        Assert.Contains("Nothing done: ", words[2], StringComparison.Ordinal);
    }

    /// <summary>The workbook as `run` writes it, with its journal.</summary>
    internal static byte[] Bytes(FileOutlook file) => Written.Bytes(stream => WorkbookReport.Write(file, stream, Journal(file)));

    private static IEnumerable<KeyValuePair<string, IEnumerable<JournalEntry>>> Journal(FileOutlook file) =>
        file.Scenarios.Select(scenario => KeyValuePair.Create(scenario.Scenario.Id, BudgetJournal.Of(scenario.Outlook)));
}
