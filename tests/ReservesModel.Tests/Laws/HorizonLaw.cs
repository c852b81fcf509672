using System.Collections.Immutable;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Testing.Sketches;
using ReservesModel.Tests.Figures;

namespace ReservesModel.Tests.Laws;

public sealed class HorizonLaw
{
    [Law(200)]
    public void A_plan_that_starts_a_year_later_costs_the_same_in_the_years_that_are_left(PlanSketch sketch)
    {
        foreach (PlanBody plan in sketch.AllPlans().Where(plan => plan.Years > 1).Select(PriceBaseStated))
        {
            Outlook whole = Modelled.Of(plan), late = Modelled.Of(LaterStart.Of(new PlanSketch(plan, []).ToJson()))[0];
            foreach (PlanLine line in late.Plan.Lines)
            {
                PlanLine same = whole.Plan.Lines.Single(each => each.Key == line.Key);
                Assert.All(late.Years, year => Assert.Equal(whole.Cost(year, same), late.Cost(year, line)));
            }
        }
    }

    [Law(150)]
    public void Looking_further_ahead_changes_no_earlier_year(PlanSketch sketch)
    {
        foreach (PlanBody plan in sketch.AllPlans())
        {
            Outlook near = Modelled.Of(plan), far = Modelled.Of(plan with { Years = plan.Years + 2 });
            HashSet<string> years = [.. near.Years.Select(year => year.ToString())];
            ImmutableSortedDictionary<string, decimal?> all = FigurePaths.Of(far);

            string differences = FigurePaths.Differences(
                FigurePaths.Of(near), all.RemoveRange(all.Keys.Where(path => !years.Contains(path.Split('|')[1]) || IsRecruitmentLater(path))));
            Assert.True(differences.Length == 0, $"With two more years:\n{differences}");

            // Posts that start beyond the horizon bring no recruitment into it.
            bool IsRecruitmentLater(string path) =>
                path.EndsWith(".recruitment", StringComparison.Ordinal) && all[path] == 0 && !FigurePaths.Of(near).ContainsKey(path);
        }
    }

    // One rate for every year counts from the first year of the plan, unless the plan says otherwise.
    private static PlanBody PriceBaseStated(PlanBody plan) => plan with
    {
        Indices = [.. plan.Indices.Select(index => index with { PriceBase = index.PriceBase ?? plan.FirstYear - 1 })],
    };
}
