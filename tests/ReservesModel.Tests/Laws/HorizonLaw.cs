using System.Collections.Immutable;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Testing.Sketches;
using ReservesModel.Tests.Figures;

namespace ReservesModel.Tests.Laws;

public sealed class HorizonLaw
{
    [Law(150)]
    public void Looking_further_ahead_changes_no_earlier_year(PlanSketch sketch)
    {
        foreach (PlanBody plan in sketch.AllPlans())
        {
            Outlook near = Modelled.Of(plan), far = Modelled.Of(plan with { Years = plan.Years + 2 });
            HashSet<string> years = [.. near.Years.Select(year => year.ToString())];
            ImmutableSortedDictionary<string, decimal?> all = FigurePaths.Of(far);

            string differences = FigurePaths.Differences(
                FigurePaths.Of(near), all.RemoveRange(all.Keys.Where(path => !years.Contains(path.Split('|')[1]))));
            Assert.True(differences.Length == 0, $"With two more years:\n{differences}");
        }
    }
}
