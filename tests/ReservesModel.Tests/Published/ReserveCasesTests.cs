using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;

namespace ReservesModel.Tests.Published;

/// <summary>Reserves rolled forward as they were published, £000.</summary>
public sealed class ReserveCasesTests
{
    // Opening, appropriation of each year, closing of each year, which the next opens with. Bury is in the government's revenue
    // outturn of 2015-16 to 2017-18; its schools are overdrawn and so are kept apart. Kent Fire:
    // kent.fire-uk.org/report/use-reserves.
    [Theory]
    [InlineData("A3 Bury, unallocated", "10,401", "-338; -1,670; -844", "10,063; 8,393; 7,549")]
    [InlineData("A3 Bury, earmarked", "26,066", "3,692; -3,437; 2,242", "29,758; 26,321; 28,563")]
    [InlineData("A3 Bury, public health", "3,500", "-237; -516; -1,008", "3,263; 2,747; 1,739")]
    [InlineData("A3 Bury, schools", "2,993", "-2,235; -2,620; -4,448", "758; (1,862); (6,310)")]
    [InlineData("A4 Kent Fire, earmarked", "24,580", "-3,659; -4,804; -1,776; -5,500", "20,921; 16,117; 14,341; 8,841")]
    public void Each_year_opens_where_the_one_before_closed(string source, string opening, string appropriations, string closings)
    {
        Money opens = Printed.Thousands(opening);
        Money[] closes = Printed.EachThousands(closings);
        foreach ((Money appropriation, Money closing) in Printed.EachThousands(appropriations).Zip(closes))
        {
            RollForward year = new(opens, appropriation, closing);
            Assert.True(year.Casts, $"{source}: {year.Closing} is too high by {year.Difference}.");
            opens = closing;
        }
    }

    [Fact] // A4 Kent Fire: the greater of about 6% of the budget and £4m; £20K above it in 2018-19, on the £4m
    public void The_thinnest_headroom_of_Kent_Fire_is_20K()
    {
        Money[] general = Printed.EachThousands("4,200; 4,150; 4,030; 4,020; 4,070");

        Assert.Equal(Printed.Thousands("20"), general.Min() - Printed.Thousands("4,000"));
        Assert.Equal(3, Array.IndexOf(general, general.Min()));
    }

    [Fact] // A13 Surrey, outturn 2017/18, £m (mycouncil.surreycc.gov.uk, IId 25417)
    public void Surrey_closes_at_60_5_and_59_5_after_carry_forwards()
    {
        RollForward planned = new(Printed.Millions("81.4"), Printed.Millions("-20.9"), Printed.Millions("60.5"));
        RollForward carried = new(planned.Closing, Printed.Millions("-1.0"), Printed.Millions("59.5"));

        Assert.True(planned.Casts);
        Assert.True(carried.Casts);
    }
}
