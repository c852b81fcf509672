using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading;

namespace ReservesModel.Tests.Loading.Tables;

/// <summary>What people do to workbooks: what can only mean one thing is taken so, and said where it is not plain to see.</summary>
public sealed class OddWorkbookTests
{
    private const string Plan = """
        Field | Value
        Title | Plan
        Authority | Council
        Horizon: from | 2016/17
        Horizon: to | 2017/18
        """;

    private const string Actions = """
        Id | Title
        a | Posts
        """;

    private const string Lines = """
        Action | Id | Kind | Title | Full year | Start
        a | l | recurrent | Posts | #n 190000 | #d 42644
        """;

    private const string Json = """
        { "title": "Plan", "authority": "Council", "horizon": { "from": "2016/17", "to": "2017/18" },
          "actions": { "a": { "title": "Posts", "lines": { "l": { "kind": "recurrent", "title": "Posts", "fullYear": 190000, "start": "2016-10-01" } } } } }
        """;

    public static TheoryData<string, string, string> Accepted => new()
    {
        { "as it should be", Lines, "" },
        { "columns in another order", "Start | Id | Full year | Kind | Action | Title\n#d 42644 | l | #n 190000 | recurrent | a | Posts", "" },
        { "a column of one's own", "Action | Id | Kind | Title | Full year | Start | Checked with HR\na | l | recurrent | Posts | #n 190000 | #d 42644 | yes", "Lines!G1: the column \"Checked with HR\" is not one of a plan and was not used" },
        { "a column without a heading", "Action | Id | Kind | Title | Full year | Start |\na | l | recurrent | Posts | #n 190000 | #d 42644 | #n 7", "Lines!G2: this column has no heading and was not used" },
        { "blank rows, and headings below a title", "Costs of the plan\n\nAction | Id | Kind | Title | Full year | Start\n\n | | | | |\na | l | recurrent | Posts | #n 190000 | #d 42644", "" },
        { "headings in another case, with marks", "ACTION | ID | kind * | title: | full_year | Start\na | l | recurrent | Posts | #n 190000 | #d 42644", "" },
        { "a merged heading over years", "Action | Id | Kind | Title | Full year | | Start\n | | | | 2016/17 | 2017-18 |\na | l | recurrent | Posts | #n 190000 | #n 190000 | #d 42644", "" },
        { "text for a number", "Action | Id | Kind | Title | Full year | Start\na | l | recurrent | Posts | £190,000 | #d 42644", "" },
        { "text for a number, with spaces and a unit", "Action | Id | Kind | Title | Full year | Start\na | l | recurrent | Posts | \u00A0£ 190 k\u00A0 | #d 42644", "" },
        { "noise of binary numbers", "Action | Id | Kind | Title | Full year | Start\na | l | recurrent | Posts | #n 190000.00000000003 | #d 42644", "" },
        { "a formula", "Action | Id | Kind | Title | Full year | Start\na | l | recurrent | Posts | #f 190000 | #d 42644", "" },
        { "a formula that gives nothing", "Action | Id | Kind | Title | Full year | Start | End\na | l | recurrent | Posts | #n 190000 | #d 42644 | #f \"\"", "" },
        { "a date as text", "Action | Id | Kind | Title | Full year | Start\na | l | recurrent | Posts | #n 190000 | 1/10/2016", "" },
        { "a date in words", "Action | Id | Kind | Title | Full year | Start\na | l | recurrent | Posts | #n 190000 | 1st Oct 2016", "" },
        { "a date as the number of its day", "Action | Id | Kind | Title | Full year | Start\na | l | recurrent | Posts | #n 190000 | #n 42644", "Lines!F2: the number 42644 was taken for the date 2016-10-01, as spreadsheets count days" },
        { "a word in another spelling", "Action | Id | Kind | Title | Full year | Start\na | l | Recurrent | Posts | #n 190000 | #d 42644", "" },
        { "a hidden row", "Action | Id | Kind | Title | Full year | Start\n~a | l | recurrent | Posts | #n 190000 | #d 42644", "Lines: hidden rows, by hand or by a filter, are part of the plan: row 2" },
        { "a row of totals", "Action | Id | Kind | Title | Full year | Start\na | l | recurrent | Posts | #n 190000 | #d 42644\nTotal | | | | #f 190000 |", "Lines!A3: row 3 of the sheet Lines looks like a row of totals and was not used" },
        { "a remark below the table", "Action | Id | Kind | Title | Full year | Start | Source\na | l | recurrent | Posts | #n 190000 | #d 42644 |\n | | | | | | Figures agreed in May", "Lines!G1: the column \"Source\" is not one of a plan and was not used; Lines!G3: row 3 of the sheet Lines has no id and nothing of a plan, and was not used" },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public void What_can_only_mean_one_thing_is_taken_so(string what, string lines, string remarks)
    {
        Outcome<ScenarioFile> read = Read(Book(lines).Bytes());

        Assert.True(read.Succeeded, $"{what}: {string.Join("; ", read.Faults.Select(fault => $"{fault.Place.InFile}: {fault.Message}"))}");
        Assert.Equal(remarks, string.Join("; ", read.Value.Remarks.Select(remark => $"{remark.Place.Brief}: {remark.Message}")));
        AssertTheSame(read.Value);
    }

    [Fact]
    public void Days_are_counted_from_1904_where_the_workbook_does()
    {
        OddWorkbook book = new OddWorkbook { CountsFrom1904 = true }.Sheet("Plan", Plan).Sheet("Actions", Actions)
            .Sheet("Lines", Lines.Replace("#d 42644", "#d 41182", StringComparison.Ordinal));

        AssertTheSame(Read(book.Bytes()).Value);
    }

    [Fact]
    public void A_number_of_a_day_counts_from_1904_too()
    {
        OddWorkbook book = new OddWorkbook { CountsFrom1904 = true }.Sheet("Plan", Plan).Sheet("Actions", Actions)
            .Sheet("Lines", Lines.Replace("#d 42644", "#n 41182", StringComparison.Ordinal));

        AssertTheSame(Read(book.Bytes()).Value);
    }

    [Fact]
    public void A_merged_owner_is_that_of_every_row_it_covers()
    {
        OddWorkbook book = new OddWorkbook().Sheet("Plan", Plan).Sheet("Actions", Actions).Sheet(
            "Lines",
            "Action | Id | Kind | Title | Full year | Start\na | l | recurrent | Posts | #n 190000 | #d 42644\n | m | recurrent | More | #n 10 | #d 42644",
            false,
            "A2:A3");

        Assert.Equal(["a/l", "a/m"], Read(book.Bytes()).Value.Base.Plan.Lines.Select(line => line.Key));
    }

    [Fact]
    public void What_stands_on_a_hidden_sheet_is_part_of_the_plan_and_other_sheets_are_said_not_to_be()
    {
        OddWorkbook book = new OddWorkbook().Sheet("plan", Plan).Sheet("ACTIONS", Actions).Sheet("Lines", Lines, isHidden: true)
            .Sheet("Working", "#n 5").Sheet("Blank", "").Sheet("Cover", "How to fill it in");

        Outcome<ScenarioFile> read = Read(book.Bytes());

        Assert.Equal(
            ["the sheet Lines is hidden; what it holds is part of the plan", "the sheet \"Working\" is not one of a plan and was not used"],
            read.Value.Remarks.Select(remark => remark.Message));
        AssertTheSame(read.Value);
    }

    [Fact]
    public void A_share_and_a_rate_may_be_shown_as_percentages()
    {
        OddWorkbook book = new OddWorkbook().Sheet("Plan", Plan).Sheet("Actions", Actions)
            .Sheet("Lines", "Action | Id | Kind | Full year | Start | Index | Part year 2016/17\na | l | recurrent | #n 190000 | #d 42461 | pay | #% 0.5")
            .Sheet("Indices", "Id | Title | Rates 2016/17 | Rates 2017/18\npay | Pay | #% 0 | #% 0.01")
            .Sheet("Reserves", "Id | Title | Kind | Opening | Minimum\ng | Balances | General fund | (95,000) | #% 0.05");
        string plan = Plan + "\nNet revenue budget 2016/17 | #n 1000000\nNet revenue budget 2017/18 | £1m";

        Outcome<ScenarioFile> read = Read(book.Sheet("Other values", "Path | Value\nnote | Read here too").Bytes());

        Assert.Equal("minimum-needs-budget", Assert.Single(read.Faults).Code);
        book = new OddWorkbook().Sheet("Plan", plan).Sheet("Reserves", "Id | Title | Kind | Opening | Minimum\ng | Balances | General fund | (95,000) | #% 0.05");
        Reserve reserve = Assert.Single(Read(book.Bytes()).Value.Base.Plan.Reserves);
        Assert.Equal(-95_000m, reserve.Opening!.Value.Pounds);
    }

    [Fact]
    public void An_error_is_never_nil_in_a_cell_that_does_not_say_where_it_is_either()
    {
        string lines = Lines.Replace("#n 190000", "#e #REF!", StringComparison.Ordinal) + "\na | m | recurrent | More | #f ? | #d 42644";
        OddWorkbook book = new OddWorkbook { NamesCells = false }.Sheet("Plan", Plan).Sheet("Actions", Actions).Sheet("Lines", lines);

        Assert.Equal(
            ["cell-error Lines!E2", "cell-not-calculated Lines!E3"],
            Read(book.Bytes()).Faults.Select(fault => $"{fault.Code} {fault.Place.Brief}"));
    }

    private static OddWorkbook Book(string lines) => new OddWorkbook().Sheet("Plan", Plan).Sheet("Actions", Actions).Sheet("Lines", lines);

    private static Outcome<ScenarioFile> Read(byte[] book) => ScenarioReader.ReadBytes("plan.xlsx", book);

    private static void AssertTheSame(ScenarioFile read) => Assert.Equal(
        Costs(ScenarioReader.ReadText("plan.json", Json).Value), Costs(read));

    private static IEnumerable<string> Costs(ScenarioFile file) => ReservesModel.Calculation.Modeller.Run(file.Base.Plan).Costs
        .Select(posting => $"{posting.Line.Key} {posting.Line.Heading.Title} {posting.Year} {posting.Amount}");
}
