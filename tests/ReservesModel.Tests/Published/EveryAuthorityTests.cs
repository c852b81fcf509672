using ReservesModel.Domain.Budgets;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Published;

/// <summary>D1: the reserves of every English authority in the government's revenue outturn of 2014-15 and 2015-16. The file's
/// source stands beside it.</summary>
public sealed class EveryAuthorityTests
{
    private static readonly Row[] Rows =
    [
        .. File.ReadLines(Repository.PathOf("tests", "ReservesModel.Tests", "Published", "Data", "revenue-outturn-reserves.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new Row(
                cells[0],
                $"{cells[1]} {cells[2]}",
                new(Printed.Thousands(cells[3]), Printed.Thousands(cells[4]), Printed.Thousands(cells[5])))),
    ];

    [Theory]
    [InlineData("2014/15")]
    [InlineData("2015/16")]
    public void All_444_authorities_are_there_with_four_reserves_each(string year) =>
        Assert.Equal(4 * 444, Rows.Where(row => row.Year == year).Select(row => row.Reserve).Distinct().Count());

    [Fact]
    public void Opening_and_appropriation_make_the_closing_of_2015_16() => Assert.Empty(Broken("2015/16"));

    [Fact] // out by the £1K of a rounding: Lincolnshire, Bolton twice, Croydon
    public void Opening_and_appropriation_make_the_closing_of_2014_15_but_for_four() => Assert.Equal(
        ["E2520 915 by 1000.00", "E4201 914 by -1000.00", "E4201 915 by 1000.00", "E5035 914 by -1000.00"],
        Broken("2014/15"));

    [Fact] // restated between the two files
    public void Of_1776_reserves_233_do_not_open_where_they_closed() => Assert.Equal(
        233,
        Of("2014/15").Join(Of("2015/16"), row => row.Reserve, row => row.Reserve, (before, after) => (before, after))
            .Count(pair => pair.before.Line.Closing != pair.after.Line.Opening));

    [Fact] // Bury, 2015/16: as in the case of its own
    public void Bury_is_as_published() =>
        Assert.Equal(Printed.Thousands("10,063"), Of("2015/16").Single(row => row.Reserve == "E4202 916").Line.Closing);

    private static IEnumerable<Row> Of(string year) => Rows.Where(row => row.Year == year);

    private static IEnumerable<string> Broken(string year) => Of(year)
        .Where(row => !row.Line.Casts)
        .Select(row => $"{row.Reserve} by {row.Line.Difference}");

    private sealed record Row(string Year, string Reserve, RollForward Line);
}
