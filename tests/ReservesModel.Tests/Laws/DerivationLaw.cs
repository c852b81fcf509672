using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Tests.Laws;

public sealed class DerivationLaw
{
    [Law(300)]
    public void Every_derivation_comes_to_exactly_its_posting(PlanSketch sketch)
    {
        foreach (CostPosting posting in Modelled.Of(sketch).SelectMany(outlook => outlook.Ledger.Costs))
        {
            decimal replayed = ExactCost.Pence(posting.Because);
            Assert.True(
                replayed == posting.Amount.Pence,
                $"{posting.Year}, {posting.Line}: {posting.Amount} replays to {Money.FromPence(replayed)}");
            Assert.Equal(posting.Amount, posting.Because.Replay());
        }
    }

    [Law(200)]
    public void Every_leaf_of_a_derivation_is_a_place_in_the_file_where_its_value_stands(PlanSketch sketch)
    {
        string json = sketch.ToJson();
        string[] lines = json.Split('\n');
        foreach (Outlook outlook in Modelled.Of(json))
        {
            foreach (Term term in outlook.Ledger.Costs.Where(posting => posting.Line.Kind != LineKind.Capital)
                .SelectMany(posting => posting.Because.Terms)) // the years of a repayment are counted, not stated
            {
                foreach ((string written, Place place) in Leaves(term).Where(leaf => leaf.Place.File == "plan.json"))
                {
                    string there = lines[place.Line - 1][(place.Column - 1)..];
                    Assert.True(
                        there.StartsWith($"\"{written}\"", StringComparison.Ordinal) || there.StartsWith(written, StringComparison.Ordinal)
                            || written == $"the day after {there.Split('"')[1]}",
                        $"{place} should say {written}, and says {there}");
                }

                foreach (Factor factor in term.Factors)
                {
                    SaysItsNumber(factor, lines);
                }
            }
        }
    }

    [Law(200)]
    public void The_share_of_a_running_cost_is_what_the_dates_beside_it_make_it(PlanSketch sketch)
    {
        foreach (CostPosting posting in Modelled.Of(sketch).SelectMany(outlook => outlook.Ledger.Costs))
        {
            foreach (Term term in posting.Because.Terms)
            {
                if (term.Timing is Timing.Runs runs && !ExactCost.IsShare(term.Share, runs, posting.Year))
                {
                    Assert.Fail($"{posting.Year}, {posting.Line}: {term.Share} from {runs.Start.Written} to {runs.End?.Written}");
                }
            }
        }
    }

    [Law(100)]
    public void A_year_that_costs_something_says_where_that_is_stated(PlanSketch sketch)
    {
        foreach (CostPosting posting in Modelled.Of(sketch).SelectMany(outlook => outlook.Ledger.Costs))
        {
            Assert.True(posting.Amount.IsNil || posting.Because.Places.Any(), $"{posting.Year}, {posting.Line}");
        }
    }

    // What a factor says of itself holds what stands at its place, in the plan or in a file of published rates: 2% of "2%, 3%".
    private static void SaysItsNumber(Factor factor, string[] lines)
    {
        Place place = factor.Number.Place;
        if (place.File == "plan.json")
        {
            string there = lines[place.Line - 1][(place.Column - 1)..].TrimStart('"').Split('"', ',', ' ', '}')[0];
            Assert.True(factor.Number.Written.Contains(there, StringComparison.Ordinal) || factor.Number.Value == 1,
                $"{place} says {there}, and {factor.Name} is {factor.Number.Written}");
        }
        else
        {
            Assert.EndsWith(".csv", place.File, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<(string Written, Place Place)> Leaves(Term term)
    {
        yield return (term.UnitPrice.Written, term.UnitPrice.Place);
        foreach (var leaf in term.Timing switch
        {
            Timing.Runs { End: { } end } runs => [(runs.Start.Written, runs.Start.Place), (end.Written, end.Place)],
            Timing.Runs runs => [(runs.Start.Written, runs.Start.Place)],
            Timing.IsStated stated => [(stated.PartYear.Written, stated.PartYear.Place)],
            Timing.Falls falls => falls.Portions.SelectMany(Leaves),
            _ => Array.Empty<(string, Place)>(),
        })
        {
            yield return leaf;
        }
    }

    private static IEnumerable<(string Written, Place Place)> Leaves(Portion portion)
    {
        yield return (portion.When.Written, portion.When.Place);
        if (portion.Share is { } share && portion.When.Value is PortionTime.PhasedYear or PortionTime.PhasedMonth)
        {
            yield return (share.Written, share.Place);
        }
    }
}
