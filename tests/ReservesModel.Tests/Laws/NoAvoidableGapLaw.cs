using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Tests.Laws;

public sealed class NoAvoidableGapLaw
{
    [Law(300)]
    public void The_sources_together_give_as_much_as_they_can(PlanSketch sketch)
    {
        foreach ((FinancialYear year, YearFacts facts) in Years(sketch))
        {
            decimal most = MinimumCut.Of(facts, [.. facts.Sources.Select(source => (source, facts.Allowed(source)))]);
            decimal given = facts.Sources.Sum(facts.Given);
            if (given != most)
            {
                Assert.Fail($"{year}: the sources could give {Money.FromPence(most)}, and give {Money.FromPence(given)}");
            }
        }
    }

    [Law(300)]
    public void As_much_of_the_gap_as_can_be_has_an_intended_home(PlanSketch sketch)
    {
        foreach ((FinancialYear year, YearFacts facts) in Years(sketch))
        {
            // What each source gives is settled; which costs it pays for is not, and may make room.
            decimal most = MinimumCut.Of(facts,
            [
                .. facts.Sources.Select(source => (source, (decimal?)facts.Given(source))),
                .. facts.Intended.Select(source => (source, facts.Allowed(source))),
            ]) - facts.Sources.Sum(facts.Given);
            decimal home = facts.Intended.Sum(facts.Given);
            if (home != most)
            {
                Assert.Fail($"{year}: {Money.FromPence(most)} of the gap could have a home, and {Money.FromPence(home)} have");
            }
        }
    }

    [Law(300)]
    public void No_source_could_give_a_penny_more_without_more_gap_or_less_from_an_earlier_one(PlanSketch sketch)
    {
        foreach ((FinancialYear year, YearFacts facts) in Years(sketch))
        {
            FundingSource[] sources = [.. facts.Sources, .. facts.Intended];
            Circulation circulation = new(facts);
            for (int turn = 0; turn < sources.Length; turn++)
            {
                bool isIntended = turn >= facts.Sources.Length;
                int asked = isIntended ? sources.Length : facts.Sources.Length;
                decimal total = sources.Take(asked).Sum(facts.Given);
                if (circulation.Exists([.. sources.Select((source, at) => Bounds(source, at, turn, asked))], total))
                {
                    Money given = Money.FromPence(facts.Given(sources[turn])), all = Money.FromPence(total);
                    Assert.Fail($"{year}: {sources[turn].Id} gives {given} of the {all}, and could give more of it");
                }
            }

            // Those before it give what they give, and so do all that can fund when it is the turn of those that cannot; those
            // after it may give less or more.
            (decimal Least, decimal Most) Bounds(FundingSource source, int at, int turn, int asked)
            {
                decimal given = facts.Given(source), most = facts.Allowed(source) ?? facts.Cost;
                bool isSettled = at < turn || (at < facts.Sources.Length && turn >= facts.Sources.Length);
                return isSettled ? (given, given) : at == turn ? (given + 1, most) : at < asked ? (0, most) : (0, 0);
            }
        }
    }

    private static IEnumerable<(FinancialYear Year, YearFacts Facts)> Years(PlanSketch sketch) => Modelled.Of(sketch)
        .SelectMany(outlook => outlook.Years.Select(year => (year, new YearFacts(outlook, year))));
}
