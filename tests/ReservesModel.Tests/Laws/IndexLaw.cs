using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Tests.Laws;

public sealed class IndexLaw
{
    [Law(200)]
    public void An_index_that_never_rises_changes_nothing_though_it_cuts_every_year(PlanSketch sketch)
    {
        foreach (PlanBody plan in sketch.AllPlans())
        {
            Outlook without = Modelled.Of(plan.WithoutIndices());
            Outlook still = Modelled.Of(plan with { Indices = [.. plan.Indices.Select(Still)] });

            SameCosts(without, still);
        }
    }

    [Law(200)]
    public void In_real_terms_a_plan_costs_what_it_costs_without_its_indices(PlanSketch sketch)
    {
        foreach (PlanBody plan in sketch.AllPlans())
        {
            Outlook indexed = Modelled.Of(plan), without = Modelled.Of(plan.WithoutIndices());
            foreach (FinancialYear year in indexed.Years)
            {
                Money real = indexed.CostAtBasePrices(year), cost = without.Cost(year);
                Assert.True(real == cost, $"{year}: {real} in real terms, {cost} without indices");
            }
        }
    }

    [Law(200)]
    public void Two_rises_are_as_one_of_their_product(PlanSketch sketch)
    {
        foreach (PlanBody plan in sketch.AllPlans())
        {
            foreach (IndexSketch index in plan.Indices.Where(MayBeJoined))
            {
                (int first, int second) = (index.Rates.Keys.First(), index.Rates.Keys.ElementAt(1));
                IndexSketch joined = index with
                {
                    Rates = index.Rates.Remove(first)
                        .SetItem(second, ((1 + index.Rates[first]) * (1 + index.Rates[second])) - 1),
                };
                Outlook two = Modelled.Of(plan);
                Outlook one = Modelled.Of(plan with { Indices = plan.Indices.Replace(index, joined) });

                // Until the second rise they differ by the first; it may come in the calendar year after its year starts.
                SameCosts(two, one, year => year.StartYear > second);
            }
        }
    }

    [Law(200)]
    public void A_rate_as_settled_is_as_if_it_had_been_assumed(PlanSketch sketch)
    {
        foreach (PlanBody plan in sketch.AllPlans())
        {
            PlanBody assumed = plan with
            {
                Indices =
                [
                    .. plan.Indices.Select(index => index.Every is not null ? index : index with
                    {
                        Rates = index.Rates.SetItems(index.Settled),
                        Settled = index.Settled.Clear(),
                    }),
                ],
            };

            SameCosts(Modelled.Of(plan), Modelled.Of(assumed));
        }
    }

    private static IndexSketch Still(IndexSketch index) => index with
    {
        Every = index.Every is null ? null : 0,
        Rates = index.Rates.ToImmutableSortedDictionary(rate => rate.Key, _ => 0m),
        Settled = index.Settled.ToImmutableSortedDictionary(rate => rate.Key, _ => 0m),
    };

    // A plan holds rates of at most ten decimals; no other rate may lie between the two.
    private static bool MayBeJoined(IndexSketch index) =>
        index is { Every: null, PriceBase: null, Settled.IsEmpty: true, Rates.Count: > 1 }
        && index.Rates.Values.Take(2).All(rate => decimal.Truncate(rate * 100_000) == rate * 100_000);

    private static void SameCosts(Outlook expected, Outlook actual, Func<FinancialYear, bool>? counts = null)
    {
        foreach (FinancialYear year in expected.Years.Where(counts ?? (_ => true)))
        {
            foreach ((PlanLine before, PlanLine after) in expected.Plan.Lines.Zip(actual.Plan.Lines))
            {
                (Money left, Money right) = (expected.Cost(year, before), actual.Cost(year, after));
                Assert.True(left == right, $"{year}, {before}: {left} became {right}");
            }
        }
    }
}
