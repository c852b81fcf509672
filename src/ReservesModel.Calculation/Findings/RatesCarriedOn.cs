using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Findings;

/// <summary>A published rate of a year is not known to the program, and that of another year stands in for it: what posts cost then
/// is not more than a first guess. Where an index of the plan raises the pay that is known, it is worth knowing only.</summary>
internal static class RatesCarriedOn
{
    internal static readonly FindingCode Code = new(
        "rates-carried-on",
        "State what is known of the years: the rate and threshold in `nationalInsurance`, the pay in `salary`; or say that it is not"
        + " published yet.",
        null);

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook)
    {
        PricedLine[] lines = [.. outlook.Plan.Lines.OfType<PricedLine>().Where(line => !line.CarriedOn.IsEmpty)];
        if (lines.Length == 0)
        {
            yield break;
        }

        var alike = lines
            .SelectMany(line => line.CarriedOn.Select(rate => (Line: line, Rate: rate)))
            .GroupBy(carried => (carried.Rate.Name, carried.Rate.Known, carried.Rate.IsRaised));
        foreach (var carried in alike)
        {
            HashSet<(PlanLine, FinancialYear)> years =
                [.. carried.SelectMany(one => one.Rate.Years.Select(year => ((PlanLine)one.Line, year)))];
            ImmutableArray<YearFigure> figures = YearFigures.Where(outlook, year => outlook.CostsIn(year)
                .Where(posting => years.Contains((posting.Line, year)))
                .Total(posting => posting.Amount));
            if (!figures.IsEmpty)
            {
                string raised = carried.Key.IsRaised ? ", raised by the index that the lines follow" : "";
                yield return new(
                    Code,
                    carried.Key.IsRaised ? Severity.Note : Severity.Warning,
                    Words.Capital(carried.Key.Name),
                    $"The rates that come with the program do not have it for {Words.Years(figures)}: that of {carried.Key.Known} stands"
                    + $" in{raised}. The figures are what the posts cost that need it.",
                    figures,
                    carried.First().Line.Heading.Place);
            }
        }
    }
}
