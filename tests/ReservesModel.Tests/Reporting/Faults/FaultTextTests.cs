using ReservesModel.Domain.Faults;
using ReservesModel.Reporting.Faults;

namespace ReservesModel.Tests.Reporting.Faults;

public sealed class FaultTextTests
{
    private const string File = "scenarios/bury-2016.json";

    private static readonly Fault[] Two =
    [
        new("date-impossible", new(File, 22, 80, 12), "31/04/2016 is not a date",
            "April has 30 days: 30/04/2016, or 01/05/2016 if the first of the month is meant.",
            "      \"lines\": { \"posts\": { \"kind\": \"recurrent\", \"fullYear\": \"£190K\", \"start\": \"31/04/2016\", \"note\": \"and much more\""),
        new("unknown-id", new(File, 41, 32), "there is no action \"recurrent-post\" to remove",
            "The nearest is \"recurrent-posts\". Actions of this plan: short-term-posts, recurrent-posts."),
    ];

    [Fact]
    public void Faults_show_their_line_and_what_would_be_right() =>
        Written.IsAsExpected("Faults/two.txt", Written.Text(text => FaultText.Write(Two, text)));

    [Fact]
    public void Faults_for_programs_are_an_array() =>
        Written.IsAsExpected("Faults/two.json", Written.Text(text => FaultJson.Write([.. Two, new("x", Place.None, "m", "h")], text)));

    [Theory]
    [InlineData("abc", 1, 3, "   7 | abc", "     | ^^^")]
    [InlineData("\t\tabc", 3, 3, "   7 |   abc", "     |   ^^^")]
    [InlineData("a\u0000b", 2, 1, "   7 | a\uFFFDb", "     |  ^")]
    [InlineData("e\u0301 abc", 4, 3, "   7 | e\u0301 abc", "     |   ^^^")]
    [InlineData("abc", 99, 5, "   7 | abc", "     |    ^")]
    [InlineData("abc", 2, 0, "   7 | abc", "     |  ^")]
    public void Marks_stand_under_the_value(string line, int column, int wide, string shown, string marks)
    {
        string[] lines = Lines(new("code", new(File, 7, column, wide), "message", "hint", line));

        Assert.Equal([shown, marks], lines[1..3]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(500)]
    [InlineData(994)]
    [InlineData(1000)]
    public void A_long_line_is_cut_around_the_place(int column)
    {
        string line = string.Concat(Enumerable.Range(0, 1000).Select(at => (char)('a' + (at % 26))));

        string[] lines = Lines(new("code", new(File, 7, column, 6), "message", "hint", line));

        Assert.InRange(lines[1].Length, 0, 80);
        int mark = lines[2].IndexOf('^', StringComparison.Ordinal);
        Assert.Equal(line[column - 1], lines[1][mark]);
        Assert.InRange(lines[2].Length, 0, 80);
    }

    [Fact]
    public void A_place_that_is_no_file_is_left_out() =>
        Assert.Equal("unknown-command: there is no such command", Lines(new("unknown-command", Place.None, "there is no such command", ""))[0]);

    [Fact]
    public void A_message_is_one_line_and_commands_no_terminal() =>
        Assert.Equal($"{File}:1:1: code: a b �[31m", Lines(new("code", new(File, 1, 1), "a\nb \e[31m", "h"))[0]);

    private static string[] Lines(Fault fault) => Written.Text(text => FaultText.Write([fault], text)).Split('\n');
}
