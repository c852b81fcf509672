using System.Collections.Immutable;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Testing.Generators;
using ReservesModel.Testing.Sketches;
using ReservesModel.Tests.Figures;

namespace ReservesModel.Tests.Laws;

public sealed class RearrangingLaw
{
    [Law(300)]
    public void Reordering_a_plan_moves_no_more_than_odd_pennies_between_lines_and_no_other_figure(PlanSketch sketch) =>
        Reorder(sketch);

    [Law(300)]
    public void Reordering_a_plan_of_odd_pennies_moves_no_other_figure_either(TinyPlan plan) => Reorder(plan.Plan);

    [Law(150)]
    public void Renaming_ids_and_tags_changes_nothing(PlanSketch sketch) => Rename(sketch);

    [Law(500)]
    public void Renaming_changes_nothing_where_every_penny_is_odd(TinyPlan plan) => Rename(plan.Plan);

    private static void Reorder(PlanSketch sketch)
    {
        foreach (PlanBody plan in sketch.AllPlans())
        {
            Outlook outlook = Modelled.Of(plan);
            MovesOddPennies(outlook, Modelled.Of(plan.Reversed()), "reversed");
            MovesOddPennies(outlook, Modelled.Of(plan.Rotated()), "with the first of everything last");
        }
    }

    private static void Rename(PlanSketch sketch)
    {
        foreach (PlanBody plan in sketch.AllPlans())
        {
            var figures = FigurePaths.Of(Modelled.Of(plan));
            var renamed = FigurePaths.Of(Modelled.Of(plan.Renamed(Backwards)), Backwards);

            string differences = FigurePaths.Differences(figures, renamed);
            Assert.True(differences.Length == 0, $"With every name spelt backwards:\n{differences}");
        }
    }

    private static void MovesOddPennies(Outlook outlook, Outlook reordered, string how)
    {
        var before = FigurePaths.Of(outlook);
        var after = FigurePaths.Of(reordered);

        string differences = FigurePaths.Differences(WithoutPayments(before), WithoutPayments(after));
        Assert.True(differences.Length == 0, $"The plan {how}:\n{differences}");

        // The first source's odd penny falls to one line or another: a penny. The next source meets what is left unpaid, which
        // differs by that penny, and has an odd penny of its own: two. And so on.
        foreach (FinancialYear year in outlook.Years)
        {
            FundingSource[] turns =
            [
                .. outlook.Plan.SourcesOfMoney.Concat(outlook.Plan.IntendedSources).Where(source => source.Years.Contains(year)),
            ];
            for (int turn = 0; turn < turns.Length; turn++)
            {
                foreach (PlanLine line in outlook.Plan.Lines)
                {
                    string path = $"years|{year}|funding|sources|{turns[turn].Id}|lines|{line}";
                    decimal moved = Math.Abs((before.GetValueOrDefault(path) ?? 0) - (after.GetValueOrDefault(path) ?? 0));
                    Assert.True(moved <= (turn + 1) / 100m, $"The plan {how}: {path} moves by £{moved}");
                }
            }
        }
    }

    private static ImmutableSortedDictionary<string, decimal?> WithoutPayments(
        ImmutableSortedDictionary<string, decimal?> figures) =>
        figures.RemoveRange(figures.Keys.Where(path => path.Contains("|funding|", StringComparison.Ordinal)
            && path.Contains("|lines|", StringComparison.Ordinal)));

    private static string Backwards(string id) => string.Concat(id.Reverse());
}
