using NodaTime;
using ReservesModel.Domain.Time;

namespace ReservesModel.Tests.Domain.Time;

public sealed class HorizonTests
{
    private static readonly Horizon Three = new(new(2016), new(2018));

    [Fact]
    public void Both_ends_belong_to_it() =>
        Assert.Equal(["2016/17", "2017/18", "2018/19"], Three.Years.Select(year => year.ToString()));

    [Fact]
    public void A_day_is_in_it_from_the_first_day_to_the_last()
    {
        Assert.True(Three.Contains(new LocalDate(2016, 4, 1)) && Three.Contains(new LocalDate(2019, 3, 31)));
        Assert.False(Three.Contains(new LocalDate(2016, 3, 31)) || Three.Contains(new LocalDate(2019, 4, 1)));
    }

    [Fact]
    public void A_year_of_another_kind_is_not_in_it()
    {
        Assert.True(Three.Contains(new FinancialYear(2017)));
        Assert.False(Three.Contains(new FinancialYear(2017, 9)) || Three.Contains(new FinancialYear(2019)));
    }

    [Fact]
    public void It_is_said_as_its_ends()
    {
        Assert.Equal("2016/17 to 2018/19", Three.ToString());
        Assert.Equal("2016/17", new Horizon(new(2016), new(2016)).ToString());
    }

    [Fact]
    public void It_has_one_year_to_a_hundred()
    {
        Assert.Equal(100, new Horizon(new(2016), new(2115)).Years.Length);
        Assert.Throws<ArgumentException>(() => new Horizon(new(2016), new(2116)));
        Assert.Throws<ArgumentException>(() => new Horizon(new(2016), new(2015)));
        Assert.Throws<ArgumentException>(() => new Horizon(new(2016), new(2017, 9)));
    }
}
