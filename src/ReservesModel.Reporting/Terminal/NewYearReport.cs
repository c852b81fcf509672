using ReservesModel.Domain.Budgets;

namespace ReservesModel.Reporting.Terminal;

/// <summary>What rolling a plan forward took as opening, changed and dropped.</summary>
public static class NewYearReport
{
    private static readonly (NewYearChangeKind Kind, string Title)[] Parts =
    [
        (NewYearChangeKind.Opened, "Opens with"),
        (NewYearChangeKind.Changed, "Changed"),
        (NewYearChangeKind.Dropped, "Dropped"),
    ];

    public static void Write(TextWriter text, NewYearPlan plan, int width, Ink ink)
    {
        foreach ((NewYearChangeKind kind, string title) in Parts.Where(part => plan.Changes.Any(change => change.Kind == part.Kind)))
        {
            text.WriteLine(ink.Strong(title));
            foreach (NewYearChange change in plan.Changes.Where(change => change.Kind == kind))
            {
                Wrapping.Write(text, "  ", "    ", $"{change.What}: {change.How}", width);
            }

            text.WriteLine();
        }
    }
}
