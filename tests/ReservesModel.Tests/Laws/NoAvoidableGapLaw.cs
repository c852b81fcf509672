using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Tests.Laws;

public sealed class NoAvoidableGapLaw
{
    // What sources can give together is a polymatroid: where each in turn gives what it adds to the most that those before it can
    // give, the total is the greatest there is, and no other way to reach it serves an earlier source better (Edmonds 1970).
    [Law(400)]
    public void The_first_sources_in_priority_give_all_that_they_could_give_by_themselves(PlanSketch sketch)
    {
        foreach (Outlook outlook in Modelled.Of(sketch))
        {
            foreach (FinancialYear year in outlook.Years)
            {
                YearFacts facts = new(outlook, year);
                for (int first = 1; first <= facts.Sources.Length; first++)
                {
                    FundingSource[] paying = [.. facts.Sources.Take(first)];
                    decimal most = MinimumCut.Of(facts, [.. paying.Select(source => (source, facts.Allowed(source)))]);
                    decimal given = paying.Sum(facts.Given);
                    if (given != most)
                    {
                        Assert.Fail($"{year}: {Names(paying)} could give {most}p, and give {given}p of costs of {facts.Cost}p");
                    }
                }
            }
        }
    }

    [Law(400)]
    public void As_much_of_the_gap_as_can_be_has_an_intended_home_by_priority(PlanSketch sketch)
    {
        foreach (Outlook outlook in Modelled.Of(sketch))
        {
            foreach (FinancialYear year in outlook.Years)
            {
                YearFacts facts = new(outlook, year);
                (FundingSource, decimal?)[] money = [.. facts.Sources.Select(source => (source, (decimal?)facts.Given(source)))];
                decimal funding = facts.Sources.Sum(facts.Given);
                for (int first = 1; first <= facts.Intended.Length; first++)
                {
                    FundingSource[] intended = [.. facts.Intended.Take(first)];
                    decimal most = MinimumCut.Of(
                        facts, [.. money, .. intended.Select(source => (source, facts.Allowed(source)))]) - funding;
                    decimal home = intended.Sum(facts.Given);
                    if (home != most)
                    {
                        Assert.Fail($"{year}: {Names(intended)} could be the home of {most}p of the gap, and are of {home}p");
                    }
                }
            }
        }
    }

    private static string Names(IEnumerable<FundingSource> sources) =>
        string.Join(", ", sources.Select(source => $"{source.Id} ({source.Priority.Value})"));
}
