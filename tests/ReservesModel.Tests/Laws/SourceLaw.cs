using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Tests.Laws;

public sealed class SourceLaw
{
    [Law(300)]
    public void No_source_gives_more_than_its_limit_its_total_or_its_reserve_allows(PlanSketch sketch)
    {
        foreach (Outlook outlook in Modelled.Of(sketch))
        {
            foreach (FinancialYear year in outlook.Years)
            {
                YearFacts facts = new(outlook, year);
                foreach (FundingSource source in facts.Sources.Concat(facts.Intended))
                {
                    if (facts.Allowed(source) is { } most && facts.Given(source) > most)
                    {
                        Assert.Fail($"{year}, {source.Id}: gives {Pounds(facts.Given(source))} of {Pounds(most)}");
                    }
                }

                foreach (Reserve reserve in outlook.Plan.Reserves)
                {
                    decimal drawn = facts.Sources.Where(source => source.Reserve == reserve).Sum(facts.Given);
                    if (facts.Drawable(reserve) is { } most && drawn > most)
                    {
                        Assert.Fail($"{year}, {reserve.Id}: {Pounds(drawn)} drawn of {Pounds(most)}");
                    }
                }
            }
        }
    }

    [Law(300)]
    public void No_source_gives_outside_its_years_or_to_what_its_ring_fence_excludes(PlanSketch sketch)
    {
        foreach (Outlook outlook in Modelled.Of(sketch))
        {
            foreach (FundingPosting posting in outlook.Ledger.Funding.Concat(outlook.Ledger.IntendedHomes))
            {
                if (!posting.Source.Years.Contains(posting.Year) || !YearFacts.MayPayFor(posting.Source, posting.Line))
                {
                    Assert.Fail($"{posting.Year}: {posting.Source.Id} gives {posting.Amount} for {posting.Line}");
                }
            }
        }
    }

    [Law(200)]
    public void A_source_to_be_identified_never_funds_and_never_draws(PlanSketch sketch)
    {
        foreach (Outlook outlook in Modelled.Of(sketch))
        {
            Assert.DoesNotContain(outlook.Ledger.Funding, posting => posting.Source.Status == FundingStatus.ToBeIdentified);
            Assert.All(
                outlook.Ledger.IntendedHomes, posting => Assert.Equal(FundingStatus.ToBeIdentified, posting.Source.Status));
        }
    }

    [Law(200)]
    public void The_position_of_a_source_in_a_year_is_what_it_may_give_and_what_it_gives(PlanSketch sketch)
    {
        foreach (Outlook outlook in Modelled.Of(sketch))
        {
            foreach (SourceYear position in outlook.Ledger.Sources)
            {
                YearFacts facts = new(outlook, position.Year);
                decimal? allowed = position.Source.Years.Contains(position.Year) ? facts.Allowed(position.Source) : 0;

                Assert.Equal(allowed, position.Allowed?.Pence);
                Assert.Equal(facts.Given(position.Source), position.Given.Pence);
            }
        }
    }

    private static Money Pounds(decimal pence) => Money.FromPence(pence);
}
