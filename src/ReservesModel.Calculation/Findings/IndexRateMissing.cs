using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Findings;

/// <summary>An index that lines follow has no rate for a year in which one would apply: that is modelled as no rise.</summary>
internal static class IndexRateMissing
{
    internal static readonly FindingCode Code = new(
        "index-rate-missing",
        "State the rate of each year, 0% where prices do not rise; or with `priceBase` the year in whose prices the amounts are.",
        null);

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook)
    {
        foreach (PriceIndex index in outlook.Plan.Indices)
        {
            HashSet<(PlanLine, FinancialYear)> missing =
            [
                .. from line in outlook.Plan.Lines.OfType<PricedLine>()
                   from year in Unstated(line, index)
                   select ((PlanLine)line, year),
            ];
            var figures = missing.Count == 0 ? [] : YearFigures.Where(outlook, year => outlook.CostsIn(year)
                .Where(posting => missing.Contains((posting.Line, year)))
                .Total(posting => posting.Amount));
            if (!figures.IsEmpty)
            {
                yield return new(
                    Code,
                    Severity.Warning,
                    index.Title,
                    $"No rate is stated for {Words.Years(figures)}, and prices are modelled without a rise then; the figures are what the"
                    + " lines cost that follow it.",
                    figures,
                    index.Place);
            }
        }
    }

    private static IEnumerable<FinancialYear> Unstated(PricedLine line, PriceIndex index) => line.Charges
        .SelectMany(charge => charge.Products)
        .SelectMany(product => product.Multipliers)
        .Where(multiplier => multiplier.Index == index)
        .SelectMany(multiplier => multiplier.Unstated);
}
