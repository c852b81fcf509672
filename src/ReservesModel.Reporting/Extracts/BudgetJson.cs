using Newtonsoft.Json;
using ReservesModel.Domain.Budgets;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Extracts;

/// <summary>The impact on the budget, for other programs: by year. In results.json it is the `budget` of a scenario.</summary>
public static class BudgetJson
{
    /// <summary>The years alone, for a terminal or a pipe.</summary>
    public static void Write(BudgetOutlook budget, TextWriter text)
    {
        using (JsonTextWriter json = new(text) { Formatting = Formatting.Indented, CloseOutput = false })
        {
            json.WriteStartObject();
            Years(json, budget);
            json.WriteEndObject();
        }

        text.WriteLine();
    }

    internal static void Years(JsonTextWriter json, BudgetOutlook budget)
    {
        foreach (BudgetYear year in budget.Years)
        {
            json.WriteObject(year.Year.ToString(), () => Write(json, year));
        }
    }

    private static void Write(JsonTextWriter json, BudgetYear year)
    {
        json.Write("opening", year.Opening);
        json.Write("oneOffsRemoved", year.OneOffsRemoved);
        json.WriteObject("movements", () =>
        {
            foreach (MovementKind kind in Enum.GetValues<MovementKind>())
            {
                json.Write(PlanWords.Of(kind), year.Moved(kind));
            }
        });
        json.Write("permanent", year.Permanent);
        json.Write("oneOffs", year.OneOffs);
        json.Write("closing", year.Closing);
        json.Write("resources", year.Resources);
        json.Write("planFunding", year.PlanFunding);
        json.Write("savingsSoFar", year.SavingsSoFar);
        json.Write("reserves", year.Reserves);
        json.WriteObject("gap", () =>
        {
            json.Write("cumulativeBeforeSavings", year.GapBeforeSavings.Amount);
            json.Write("cumulativeBeforeReserves", year.Gap.BeforeReserves.Amount);
            json.Write("cumulativeAfterReserves", year.Gap.AfterReserves.Amount);
            json.Write("annual", year.Gap.Need.Amount);
        });
        if (year.CouncilTax is { } tax)
        {
            json.WriteObject("councilTax", () =>
            {
                json.WritePropertyName("base");
                json.WriteValue(tax.Base.BandDEquivalents);
                json.Write("bandD", tax.BandD);
                json.Write("income", tax.Income);
                json.Write("collectionFund", tax.CollectionFund);
                json.Write("gapOnBandD", year.AsCouncilTax?.OnBandD);
            });
        }
    }
}
