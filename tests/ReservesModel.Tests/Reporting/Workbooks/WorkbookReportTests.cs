using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ReservesModel.Calculation;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Testing;
using ReservesModel.Tests.Loading;

namespace ReservesModel.Tests.Reporting.Workbooks;

public sealed class WorkbookReportTests
{
    public static TheoryData<FileFormatVersions> Versions => [FileFormatVersions.Office2019, FileFormatVersions.Microsoft365];

    private static IEnumerable<FileOutlook> Files =>
    [
        .. AwkwardPlans.All.Select(AwkwardPlans.Outlook),
        Modeller.Run(SomePlans.Bury2016()),
        Modeller.Run(SomePlans.Balances()),
        Modeller.Run(SomePlans.Bury2022()),
        Modeller.Run(SomePlans.Stockton2016()),
    ];

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_validator_finds_nothing_wrong(FileFormatVersions version)
    {
        foreach (FileOutlook file in Files)
        {
            using MemoryStream bytes = new(WorkbookFile.Write(file));
            using SpreadsheetDocument document = SpreadsheetDocument.Open(bytes, isEditable: false);
            Assert.Empty(new OpenXmlValidator(version).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        }
    }

    [Fact]
    public void A_cost_is_a_formula_over_the_inputs()
    {
        WorkbookFile book = WorkbookFile.Of(AwkwardPlans.Outlook(SomePlanText.Bury));

        ReadCell[] posts = [.. book.Row("Workings", "recurrent-posts/posts", "recurrent").Where(cell => cell.Formula is not null)];
        ReadCell price = book.Row("Inputs", "Additional recurrent posts", "cost of a full year").Single(cell => cell.Number == 190_000m);

        int months = book.Row("Workings", "Additional recurrent posts", "months in which it runs")[0].Row;
        Assert.Equal($"ROUND(Inputs!$D${price.Row}*E{months}/12,2)", posts[0].Formula);
        Assert.Equal([95_000m, 190_000m, 190_000m], posts.Select(cell => cell.Number!.Value));
        Assert.Equal([6m, 12m, 12m], book.Figures("Workings", "Additional recurrent posts", "months in which it runs"));
    }

    [Fact]
    public void An_input_has_the_plans_words_and_place_and_says_if_it_is_assumed()
    {
        WorkbookFile book = WorkbookFile.Of(AwkwardPlans.Outlook(SomePlanText.Bury));

        Assert.Contains("£190K", book.Row("Inputs", "Additional recurrent posts", "cost of a full year").Select(cell => cell.Text));
        Assert.Contains("plan.json:20:62", book.Row("Inputs", "Additional recurrent posts", "cost of a full year").Select(cell => cell.Text));
        Assert.Contains("assumed", book.Row("Inputs", "Additional recurrent posts", "first day").Select(cell => cell.Text));
        Assert.DoesNotContain("assumed", book.Row("Inputs", "Additional short-term posts", "amount").Select(cell => cell.Text));
    }

    [Fact]
    public void Cached_values_are_the_programs_figures()
    {
        foreach (FileOutlook file in Files)
        {
            WorkbookFile book = WorkbookFile.Of(file);
            Outlook outlook = file.Base.Outlook;
            Assert.Equal(Figures(outlook, outlook.Cost), book.Figures("Scenarios", "base", "Cost"));
            Assert.Equal(Figures(outlook, year => outlook.Cost(year, LineNature.OneOff)), book.Figures("Workings", "of which one-off"));
            Assert.Equal(Figures(outlook, outlook.Funded), book.Figures("Workings", "Funded"));
            Assert.Equal(Figures(outlook, outlook.Gap), book.Figures(
                "Workings", outlook.HasCredits || outlook.Plan.Lines.Any(line => line.Kind == LineKind.DemandLed) ? "Unfunded: cost less funded, where it is more" : "Unfunded: cost less funded"));
            foreach (Reserve reserve in outlook.Plan.Reserves.Where(reserve => reserve.Opening is not null))
            {
                Assert.Equal(
                    Figures(outlook, year => outlook.Reserve(year, reserve).Closing!.Value),
                    book.Figures("Workings", reserve.Title, "closing balance").TakeLast(outlook.Years.Length));
            }
        }
    }

    [Fact]
    public void One_formula_runs_along_a_row()
    {
        foreach (FileOutlook file in Files)
        {
            foreach (var row in WorkbookFile.Of(file).Cells.Where(pair => pair.Cell is { Formula: not null, Column: > 4 })
                .Where(pair => !IsBroughtForward(pair.Cell))
                .GroupBy(pair => (pair.Sheet, pair.Cell.Row)))
            {
                Assert.Single(row.Select(pair => RelativeFormula.Of(pair.Cell)).Distinct());
            }
        }
    }

    [Fact]
    public void A_figure_that_is_not_known_is_said_in_words()
    {
        WorkbookFile book = WorkbookFile.Of(AwkwardPlans.Outlook(AwkwardPlans.Reserves));

        Assert.Equal(["not yet quantified"], book.Row("Workings", "b/later").Where(cell => cell.Column > 4).Select(cell => cell.Text));
        Assert.Contains("not yet quantified", book.Row("Costs", "b/later").Select(cell => cell.Value));
        Assert.Equal([0, 0, 1, 0], book.Figures("Workings", "Lines not yet quantified"));
        Assert.All(book.Row("Workings", "Unstated", "closing balance").Where(cell => cell.Column > 4), cell => Assert.Equal("not stated", cell.Text));
        Assert.Equal("incomplete", book.Row("Workings", "The total is").Single(cell => cell.Column == 7 + 1).Value);
    }

    [Theory]
    [InlineData("=1+1", "=1+1")]
    [InlineData("=HYPERLINK(\"http://example.org\",\"x\")", "=HYPERLINK(\"http://example.org\",\"x\")")]
    [InlineData("+44", "+44")]
    [InlineData("-cmd|' /C calc'!A0", "-cmd|' /C calc'!A0")]
    [InlineData("@SUM(A1)", "@SUM(A1)")]
    [InlineData("\t=1", "\t=1")]
    [InlineData(" two  spaces ", " two  spaces ")]
    [InlineData("one\r\ntwo\rthree", "one\ntwo\nthree")]
    [InlineData("a\u0001b\uFFFFc", "abc")]
    [InlineData("<b>&amp;</b> \U0001F600", "<b>&amp;</b> \U0001F600")]
    [InlineData("_x000D_ _x005F_", "_x005F_x000D_ _x005F_x005F_")]
    public void Text_of_a_plan_stays_text(string text, string inFile)
    {
        OneOffLine line = Some.OneOff("a/b", text, Some.Sum(5, text), 2016);
        Plan plan = new()
        {
            Title = text,
            Authority = text,
            Horizon = new(new(2016), new(2016)),
            Actions = [Some.Action("a", text, line)],
        };
        WorkbookFile book = WorkbookFile.Of(Modeller.Run(Some.FileOf("plan", Some.Scenario("base", text, plan))));

        Assert.Equal(inFile, book.Row("Costs", "a/b")[0].Text);
        Assert.DoesNotContain(book.Cells, pair => pair.Cell.Formula is { } formula && formula.Contains(text, StringComparison.Ordinal));
    }

    [Fact]
    public void Text_longer_than_a_cell_is_cut_and_says_so()
    {
        Plan plan = new() { Title = "x", Authority = "y", Horizon = new(new(2016), new(2016)), Note = new('n', 40_000) };

        string note = WorkbookFile.Of(Modeller.Run(Some.FileOf("plan", Some.Scenario("base", "x", plan)))).Row("Cover", "Note")[1].Text!;

        Assert.Equal(32_767, note.Length);
        Assert.EndsWith("(cut here: a cell holds no more)", note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void The_bytes_are_the_same_each_time_and_in_any_culture(string culture)
    {
        foreach (FileOutlook file in Files)
        {
            byte[] here = WorkbookFile.Write(file);
            using CultureScope there = new(culture);
            Assert.Equal(here, WorkbookFile.Write(file));
        }
    }

    [Fact]
    public void A_scenario_has_inputs_of_its_own_only_where_it_differs()
    {
        WorkbookFile book = WorkbookFile.Of(AwkwardPlans.Outlook(AwkwardPlans.Reserves));

        Assert.Equal(2, book.In("Inputs").Count(cell => cell.Text == "cost of a full year" && IsOf(book, cell, "First (a/y)")));
        Assert.Equal(
            [750_000m + 1_500_000m, 500_000m + 1_500_000m],
            [book.Figures("Scenarios", "base", "Cost")[0], book.Figures("Scenarios", "smaller", "Cost")[0]]);
        Assert.Equal(4, book.Figures("Scenarios", "longer", "Cost").Length);
    }

    [Fact] // two sources draw on one reserve in the base case, and one only where nothing is done
    public void Funding_that_formulas_cannot_follow_is_marked_and_says_run_the_engine()
    {
        WorkbookFile book = WorkbookFile.Of(AwkwardPlans.Outlook(AwkwardPlans.Reserves));

        ReadCell[] decided = [.. book.Row("Workings", "General Fund draw", "gives").Where(cell => cell.Column > 4)];
        Assert.All(decided, cell => Assert.True(cell.Formula is null && WorkbookFile.IsDecided(cell)));
        ReadCell check = book.Row("Checks", "Funding is as the program decided: sources share what is in a reserve", "Base case").Single(cell => cell.Column == 4);
        Assert.Equal("OK", check.Value);
        Assert.EndsWith(",\"OK\",\"run the engine\")", check.Formula, StringComparison.Ordinal);
        Assert.DoesNotContain(book.In("Checks"), cell => cell.Text == "Nothing done" && book.At("Checks", $"A{cell.Row}").Text!.StartsWith("Funding is", StringComparison.Ordinal));
    }

    [Fact]
    public void The_scenario_shown_is_chosen_from_a_list_on_the_cover()
    {
        byte[] bytes = WorkbookFile.Write(AwkwardPlans.Outlook(AwkwardPlans.Reserves));
        WorkbookFile book = new(bytes);

        Assert.Equal("1. Base case", book.Row("Cover", "Scenario shown").Single(cell => cell.Column == 2).Text);
        Assert.StartsWith("CHOOSE(Cover!$B$4,Workings!", book.Row("Costs", "Total of what is known").First(cell => cell.Formula is not null).Formula, StringComparison.Ordinal);
        using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var list = document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.DataValidation>()).Single();
        ReadCell first = book.In("Cover").Last(cell => cell.Text == "1. Base case");
        Assert.Equal(("B3", $"Cover!$B${first.Row}:$B${first.Row + 3}"), (list.SequenceOfReferences!.InnerText, list.Formula1!.Text));
    }

    // A reserve's balance of the day before the horizon may stand in a year that only another scenario has.
    private static bool IsBroughtForward(ReadCell cell) =>
        cell.Formula!.StartsWith("ROUND(Inputs!$D$", StringComparison.Ordinal) && cell.Formula.Length < 24;

    private static bool IsOf(WorkbookFile book, ReadCell cell, string title) => book.At("Inputs", $"A{cell.Row}").Text == title;

    private static decimal[] Figures(Outlook outlook, Func<FinancialYear, Money> figure) =>
        [.. outlook.Years.Select(year => figure(year).Pounds)];
}
