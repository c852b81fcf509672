using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Tests.Figures;

/// <summary>Every figure of an outlook by its path in results.json, its parts joined by a bar, so that two can be compared
/// whole.</summary>
internal static class FigurePaths
{
    /// <summary>The figures; ids may be given other names, to compare a plan with one whose ids differ.</summary>
    internal static ImmutableSortedDictionary<string, decimal?> Of(Outlook outlook, Func<string, string>? rename = null)
    {
        Func<string, string> name = rename ?? (id => id);
        var figures = ImmutableSortedDictionary.CreateBuilder<string, decimal?>(StringComparer.Ordinal);
        foreach (FinancialYear year in outlook.Years)
        {
            string path = $"years|{year}";
            foreach ((string part, decimal? figure) in OfYear(outlook, year, name))
            {
                figures.Add($"{path}|{part}", figure);
            }
        }

        return figures.ToImmutable();
    }

    /// <summary>The figures that differ, in words; empty if none does.</summary>
    internal static string Differences(
        IReadOnlyDictionary<string, decimal?> expected, IReadOnlyDictionary<string, decimal?> actual) => string.Join(
        '\n',
        expected.Keys.Union(actual.Keys).Order(StringComparer.Ordinal)
            .Where(path => Said(expected, path) != Said(actual, path))
            .Select(path => $"{path}: {Said(expected, path)} became {Said(actual, path)}"));

    private static string Said(IReadOnlyDictionary<string, decimal?> figures, string path) =>
        !figures.TryGetValue(path, out decimal? figure) ? "absent"
        : figure is { } pounds ? new Money(pounds).ToString()
        : "not stated";

    private static IEnumerable<(string Path, decimal? Figure)> OfYear(
        Outlook outlook, FinancialYear year, Func<string, string> name)
    {
        yield return ("costs|total", outlook.Cost(year).Pounds);
        yield return ("costs|oneOff", outlook.Cost(year, LineNature.OneOff).Pounds);
        yield return ("costs|recurrent", outlook.Cost(year, LineNature.Recurrent).Pounds);
        foreach (CostPosting posting in outlook.CostsIn(year))
        {
            yield return ($"costs|lines|{Key(posting.Line, name)}", posting.Amount.Pounds);
        }

        yield return ("funding|total", outlook.Funded(year).Pounds);
        foreach (FundingSource source in outlook.Plan.Funding)
        {
            yield return source.CanFund
                ? ($"funding|sources|{name(source.Id)}|amount", outlook.Funded(year, source).Pounds)
                : ($"toBeIdentified|{name(source.Id)}", outlook.Intended(year, source).Pounds);
        }

        foreach (FundingPosting posting in outlook.FundingIn(year).Concat(outlook.IntendedHomesIn(year)))
        {
            yield return ($"funding|sources|{name(posting.Source.Id)}|lines|{Key(posting.Line, name)}", posting.Amount.Pounds);
        }

        yield return ("gap", outlook.Gap(year).Pounds);
        yield return ("surplus", outlook.Surplus(year).Pounds);
        yield return ("metBySavingsAndIncome", outlook.Offset(year).Pounds);
        yield return ("costs|totalInRealTerms", outlook.CostAtBasePrices(year).Pounds);
        foreach (ReserveYear reserve in outlook.Plan.Reserves.Select(reserve => outlook.Reserve(year, reserve)))
        {
            string path = $"reserves|{name(reserve.Reserve.Id)}";
            yield return ($"{path}|opening", reserve.Opening?.Pounds);
            yield return ($"{path}|contributions", reserve.Contributions.Pounds);
            yield return ($"{path}|otherUses", reserve.OtherUses.Pounds);
            yield return ($"{path}|draws", reserve.Draws.Pounds);
            yield return ($"{path}|closing", reserve.Closing?.Pounds);
            yield return ($"{path}|minimum", reserve.Minimum.Pounds);
            yield return ($"{path}|headroom", reserve.Headroom?.Pounds);
        }

        foreach (UnquantifiedLine line in outlook.UnquantifiedIn(year))
        {
            yield return ($"unquantified|{Key(line, name)}", 1);
        }
    }

    private static string Key(PlanLine line, Func<string, string> name) =>
        $"{name(line.Heading.ActionId)}/{name(line.Heading.Id)}{(line.Heading.Part is { } part ? "." + part : "")}";
}
