using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.RollingForward;

/// <summary>The budget that a plan falls into, in the plan's next year: it opens with the net budget of the year before. The plan's own
/// lasting lines are taken out of that, since the plan adds them itself, whole, in its first year.</summary>
internal sealed class RolledBudget(FinancialYear first, YearEnd end, string file, List<NewYearChange> changes)
{
    internal ObjectNode In(ObjectNode root)
    {
        if (root["budget"]?.Value is not ObjectNode budget || end.Budget is not { } year)
        {
            return root;
        }

        Money opening = year.Closing - end.LastingLines;
        string less = end.LastingLines.IsNil ? "" : $", without {budget.Says(end.LastingLines).Text} of this plan's own lasting lines, which the plan adds again";
        string how = $"the net budget of {end.Year} as modelled, {budget.Says(year.Closing).Text}{less}";
        budget = budget.With("opening", budget.Says(opening)).Assuming("opening", $"{char.ToUpperInvariant(how[0])}{how[1..]}; on {file}.");
        changes.Add(new(NewYearChangeKind.Opened, "budget", $"{budget["opening"]!.Value.Written}, {how}"));
        budget = year.OneOffs.IsNil
            ? budget.Dropping("openingOneOffs")
            : budget.With("openingOneOffs", budget.Says(year.OneOffs)).Assuming("openingOneOffs", $"The one-offs of {end.Year} as modelled on {file}.");
        if (budget["councilTax"]?.Value is ObjectNode tax && year.CouncilTax is { } before)
        {
            tax = tax.With("lastBandD", tax.Says(before.BandD)).Assuming("lastBandD", $"Band D of {end.Year} as modelled on {file}.");
            changes.Add(new(NewYearChangeKind.Opened, "budget/councilTax", $"Band D of {end.Year} as modelled, {tax["lastBandD"]!.Value.Written}"));
            budget = budget.With("councilTax", tax);
        }

        return root.With("budget", budget
            .Each("movements", (id, movement) => movement["permanent"] is null && movement["temporary"] is null
                ? Drop($"budget/movements/{id}", $"it moves the budget in no year from {first} on; what it added for good is in the opening")
                : movement)
            .Each("resources", (id, resource) => resource["amount"] is null
                ? Drop($"budget/resources/{id}", $"it brings nothing from {first} on")
                : resource));
    }

    private ObjectNode? Drop(string what, string why)
    {
        changes.Add(new(NewYearChangeKind.Dropped, what, why));
        return null;
    }
}
