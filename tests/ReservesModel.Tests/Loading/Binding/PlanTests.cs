using NodaTime;
using ReservesModel.Domain.Faults;
using static ReservesModel.Tests.Loading.SomePlanText;

namespace ReservesModel.Tests.Loading.Binding;

public class PlanTests
{
    [Theory]
    [InlineData("2016-05-16", 70, "2016-08-23")]
    [InlineData("2016-08-05", 70, "2016-11-14")]
    [InlineData("2022-06-01", 1, "2022-06-06")]
    [InlineData("2023-05-05", 1, "2023-05-09")]
    [InlineData("2020-12-24", 1, "2020-12-29")]
    public void Working_days_leave_out_the_bank_holidays_of_england_and_wales(string after, int days, string due)
    {
        LocalDate date = Bound(Plan($$"""
            "milestones": { "m": { "title": "M", "workingDays": {{days}}, "after": "{{after}}" } }
            """)).Base.Plan.Milestones[0].Date;
        Assert.Equal(due, date.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2199-12-31")]
    public void Working_days_can_be_counted_from_any_date(string after) =>
        Bound(Plan($$"""
            "milestones": { "m": { "title": "M", "workingDays": 2000, "after": "{{after}}" } }
            """));

    [Fact]
    public void Academic_and_calendar_years_are_written_their_own_way()
    {
        Bound("{ \"title\": \"T\", \"authority\": \"A\", \"yearStarts\": 9, \"horizon\": { \"from\": \"2016/17\", \"to\": \"2017/18\" } }");
        Bound("{ \"title\": \"T\", \"authority\": \"A\", \"yearStarts\": 1, \"horizon\": { \"from\": \"2016\", \"to\": \"2017\" } }");
        Assert.Equal(["year-malformed 1:73", "year-malformed 1:90"],
            Codes("{ \"title\": \"T\", \"authority\": \"A\", \"yearStarts\": 1, \"horizon\": { \"from\": \"2016/17\", \"to\": 2017 } }"));
    }

    [Fact]
    public void All_faults_of_meaning_are_told_at_once_in_the_order_of_the_file() => Assert.Equal(
        ["missing-key 1:1", "wrong-type 2:16", "year-malformed 3:24", "unknown-key 4:3", "amount-malformed 5:70", "unknown-value 6:44"],
        Codes("""
            {
              "authority": 7,
              "horizon": { "from": "2016-17", "to": "2018/19" },
              "reservs": {},
              "reserves": { "r": { "title": "R", "kind": "earmarked", "minimum": "lots" } },
              "risks": { "x": { "title": "X", "level": "huge" } }
            }
            """));

    [Fact]
    public void A_fault_shows_its_line_and_marks_its_value()
    {
        Fault fault = Fault("{\n  \"title\": \"😀\", \"authority\": true,\n  \"horizon\": { \"from\": \"2016/17\", \"to\": \"2016/17\" }\n}");
        Assert.Equal(new Place(FileName, 2, 30, 4), fault.Place);
        Assert.Equal("  \"title\": \"😀\", \"authority\": true,", fault.Excerpt);
    }
}
