using ReservesModel.Calculation.Expansion;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Findings;

/// <summary>What agency cover costs above the permanent post that it stands in for, and the day on which that post takes over. The
/// post is expanded over the months of the cover, at its own prices.</summary>
internal static class AgencyPremium
{
    internal static readonly FindingCode Code = new(
        "agency-premium",
        "Say why the post cannot be filled sooner, and make sure that the cover ends when it is.",
        null);

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook)
    {
        PricedLine[] covers = [.. outlook.Plan.Lines.OfType<PricedLine>().Where(line => line.Instead is not null)];
        HashSet<string> keys = [.. covers.Select(cover => cover.Instead!.Value)];
        Dictionary<string, PricedLine> posts = outlook.Plan.Lines.OfType<PricedLine>()
            .Where(line => keys.Contains(line.Key)).ToDictionary(line => line.Key, StringComparer.Ordinal);
        foreach (PricedLine cover in covers)
        {
            // A post without an amount has no price to compare with.
            if (posts.GetValueOrDefault(cover.Instead!.Value) is not { } post)
            {
                continue;
            }

            Dictionary<FinancialYear, Money> permanent = LineExpansion.Expand([post.Over(cover)], outlook.Plan.Horizon)
                .ToDictionary(costs => costs.Year, costs => costs.Amount(0));
            var figures = YearFigures.Where(outlook, year => outlook.Cost(year, cover) - permanent[year]);
            if (!figures.IsEmpty)
            {
                yield return new(
                    Code,
                    Severity.Note,
                    cover.Heading.Title,
                    $"The figures are what the cover costs above “{post.Heading.Title}” for the same months, or with a minus below it."
                    + $" {Crossover(cover, post)}",
                    figures,
                    cover.Heading.Place);
            }
        }
    }

    private static string Crossover(PricedLine cover, PricedLine post)
    {
        string day = Words.Day(post.Start.Value);
        return cover.End is { } end && end.Value < post.Start.Value
            ? $"The permanent post takes over on {day}."
            : $"The permanent post starts on {day}, and from then both are paid until the cover ends.";
    }
}
