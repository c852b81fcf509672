using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Extracts;
using ReservesModel.Reporting.Terminal;
using ReservesModel.Testing;
using ReservesModel.Tests.Reporting.Extracts;

namespace ReservesModel.Tests.Reporting.Terminal;

public sealed class TerminalReportTests
{
    public static TheoryData<string> Plans => ["bury-2016", "balances", "bury-2022", "stockton-2016", "trillion", "awkward"];

    [Theory]
    [MemberData(nameof(Plans))]
    public void Every_report_is_as_expected_and_no_line_is_wider_than_80(string plan)
    {
        string report = Report(ExtractsTests.Outlook(plan));

        Written.IsAsExpected($"Terminal/{plan}.txt", report);
        Assert.All(report.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void A_report_is_the_same_in_any_culture(string culture)
    {
        FileOutlook file = ExtractsTests.Outlook("balances");
        string here = Report(file);
        using CultureScope there = new(culture);

        Assert.Equal(here, Report(file));
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Ink_adds_codes_and_changes_no_word(string plan)
    {
        FileOutlook file = ExtractsTests.Outlook(plan);
        string inked = Report(file, Ink.Colour);

        Assert.Contains("\e[1m", inked, StringComparison.Ordinal);
        Assert.Equal(Report(file), System.Text.RegularExpressions.Regex.Replace(inked, "\e\\[[0-9;]*m", ""));
    }

    [Fact]
    public void Nothing_of_a_plan_commands_the_terminal() =>
        Assert.DoesNotContain('\e', Report(ExtractsTests.Outlook("awkward")));

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(200)]
    public void A_report_keeps_to_the_width_it_is_given(int width)
    {
        string report = Written.Text(new TerminalReport { File = ExtractsTests.Outlook("awkward"), Width = width }.Write);

        Assert.All(report.Split('\n'), line => Assert.InRange(line.Length, 0, width));
    }

    [Fact]
    public void A_check_says_what_is_in_the_plan() =>
        Written.IsAsExpected("Terminal/check.txt", Written.Text(text => CheckSummary.Write(ExtractsTests.Outlook("bury-2016"), text)));

    private static string Report(FileOutlook file, Ink? ink = null) => Written.Text(new TerminalReport
    {
        File = file,
        Statement = "The plan would cost so much.\n\nA second paragraph that is rather longer than the first, so that it must be broken.\n",
        Changes = FigureChanges.Since(null, file),
        Folder = $"out/{file.Name}",
        Files = ["results.json", "workbook.xlsx", "statement.md"],
        Ink = ink ?? Ink.None,
    }.Write);
}
