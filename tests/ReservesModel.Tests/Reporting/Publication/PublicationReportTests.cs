using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ReservesModel.Calculation;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Loading;
using ReservesModel.Reporting.Casting;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Publication;
using ReservesModel.Reporting.Tables;
using ReservesModel.Testing;
using ReservesModel.Testing.Sketches;
using ReservesModel.Tests.Laws;
using ReservesModel.Tests.Reporting.Workbooks;

namespace ReservesModel.Tests.Reporting.Publication;

public sealed class PublicationReportTests
{
    private static IEnumerable<(FileOutlook File, MoneyUnit Unit)> Cases =>
        from file in AwkwardPlans.All.Select(AwkwardPlans.Outlook)
            .Append(Plan("bury-2022")).Append(Plan("stockton-2016")).Append(Plan("guide/budget"))
        from unit in new[] { MoneyUnit.Exact, MoneyUnit.Pounds(), MoneyUnit.Thousands(), MoneyUnit.Millions(3) }
        select (file, unit);

    [Theory]
    [InlineData("bury-2016", "exact")]
    [InlineData("bury-2022", "exact")]
    [InlineData("guide/budget", "millions")]
    [InlineData("reserves", "thousands")]
    [InlineData("every-kind", "thousands")]
    public void A_plan_s_tables_are_as_they_were_read_by_eye(string plan, string unit)
    {
        FileOutlook file = plan switch
        {
            "reserves" => AwkwardPlans.Outlook(AwkwardPlans.Reserves),
            "every-kind" => AwkwardPlans.Outlook(AwkwardPlans.EveryKind),
            _ => Plan(plan),
        };
        string text = Text(file, unit switch { "thousands" => MoneyUnit.Thousands(), "millions" => MoneyUnit.Millions(), _ => MoneyUnit.Exact });

        Assert.Null(ExpectedFile.Difference($"Publication/{Path.GetFileName(plan)}-{unit}.txt", Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData(FileFormatVersions.Office2019)]
    [InlineData(FileFormatVersions.Microsoft365)]
    public void A_validator_finds_nothing_wrong(FileFormatVersions version)
    {
        foreach ((FileOutlook file, MoneyUnit unit) in Cases)
        {
            using MemoryStream bytes = new(Bytes(file, unit));
            using SpreadsheetDocument document = SpreadsheetDocument.Open(bytes, isEditable: false);
            Assert.Empty(new OpenXmlValidator(version).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        }
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void The_bytes_are_the_same_each_time_and_in_any_culture(string culture)
    {
        foreach ((FileOutlook file, MoneyUnit unit) in Cases.Take(8))
        {
            byte[] here = Bytes(file, unit);
            using CultureScope there = new(culture);
            Assert.Equal(here, Bytes(file, unit));
        }
    }

    [Fact]
    public void There_is_no_formula_and_no_empty_cell_in_a_table()
    {
        foreach ((FileOutlook file, MoneyUnit unit) in Cases)
        {
            WorkbookFile book = new(Bytes(file, unit));
            Assert.DoesNotContain(book.Cells, pair => pair.Cell.Formula is not null);
            foreach (string sheet in book.SheetNames.Skip(1))
            {
                int[] widths = [.. book.In(sheet).Where(cell => cell.Row > 3).GroupBy(cell => cell.Row).Select(row => row.Count())];
                Assert.Single(widths.Distinct());
            }

            Assert.DoesNotContain(book.Cells, pair => pair.Cell.Value.Length == 0);
        }
    }

    [Fact]
    public void A_figure_that_is_not_nil_never_looks_nil()
    {
        WorkbookFile book = new(Bytes(Plan("guide/budget"), MoneyUnit.Millions()));

        // £121,200 in 2025/26 and £3,336 in 2026/27.
        Assert.Equal(["0", "0.1", "[low]"], book.Row("Summary", "Unfunded").Skip(1).Select(cell => cell.Text ?? cell.Value));
    }

    [Fact]
    public void A_text_of_the_plan_is_neither_a_formula_nor_a_link()
    {
        FileOutlook file = AwkwardPlans.Outlook("""
            { "title": "=HYPERLINK(\"http://example.org\")", "authority": "@SUM(A1)", "horizon": { "from": "2016/17", "to": "2016/17" },
              "actions": { "a": { "title": "http://example.org", "lines": { "l": { "kind": "one-off", "title": "=1+1", "amount": "£1", "year": "2016/17" } } } } }
            """);
        WorkbookFile book = new(Bytes(file, MoneyUnit.Exact));

        Assert.DoesNotContain(book.Cells, pair => pair.Cell.Formula is not null);
        Assert.Contains(book.Cells, pair => pair.Cell.Text == "http://example.org: =1+1");
    }

    [Law(150)]
    public void Every_sum_of_every_table_casts_in_every_unit(PlanSketch sketch)
    {
        foreach (PublishedTable table in PublishedTables.Of(Modeller.Run(Modelled.Read(sketch.ToJson()))).Where(table => table.HasFigures))
        {
            decimal[] exact = [.. table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Kind == CellKind.Sum ? cell.Sum.Pounds : 0)];
            foreach (decimal step in new[] { 1m, 100m, 1_000m, 1_000_000m })
            {
                RoundedFigure[] shown = [.. table.Sums.Round(exact, table.Headings.Length, step)];
                for (int column = 0; column < table.Headings.Length; column++)
                {
                    long[] units = [.. table.Rows.Select((_, row) => shown[(row * table.Headings.Length) + column].Units)];
                    Assert.All(table.Sums.Rows, sum => Assert.Equal(0, ControlledRounding.Excess(sum, units)));
                    Assert.All(table.Sums.Headrooms, left => Assert.Equal(units[left.Balance] - units[left.Minimum], units[left.Left]));
                }

                Assert.All(shown.Zip(exact), pair => Assert.True(Math.Abs((pair.First.Units * step) - pair.Second) < step));
            }
        }
    }

    private static FileOutlook Plan(string name) =>
        Modeller.Run(ScenarioReader.Read(Path.Combine(Repository.Scenarios, $"{name}.json")).Value);

    private static byte[] Bytes(FileOutlook file, MoneyUnit unit) => Written.Bytes(stream => PublicationReport.Write(file, unit, stream));

    private static string Text(FileOutlook file, MoneyUnit unit)
    {
        WorkbookFile book = new(Bytes(file, unit));
        StringBuilder text = new();
        foreach (string sheet in book.SheetNames)
        {
            text.Append("== ").Append(sheet).Append((char)10);
            foreach (IGrouping<int, ReadCell> row in book.In(sheet).GroupBy(cell => cell.Row))
            {
                text.Append(string.Join(" | ", row.Select(cell => cell.Text ?? cell.Value))).Append('\n');
            }
        }

        return text.ToString();
    }
}
