using System.Collections.Immutable;
using System.Globalization;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Workbooks.Inputs;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Running;

/// <summary>The inputs of an index: the rise of each year that counts, and how far prices had risen before the first.</summary>
internal sealed class IndexInputs
{
    private readonly Input _rates;
    private readonly Input _before;
    private readonly Steps<decimal> _steps;
    private readonly YearDay _from;

    private IndexInputs(PriceIndex index, Steps<decimal> steps, FinancialYear first, Input before, Input rates)
    {
        (Title, _steps, _before, _rates) = (index.Title, steps, before, rates);
        _from = YearDay.Of(index.FirstDay(first), first);
    }

    internal string Title { get; }

    internal Series Levels { get; private set; } = null!;

    /// <summary>The inputs of every index that the lines follow, by the steps that its rates make. Steps that are not the rates
    /// compounded from year to year, as where the pay of some years is known in itself, are not among them.</summary>
    internal static Dictionary<Steps<decimal>, IndexInputs> Add(
        InputRows rows, IEnumerable<RunningLine> lines, ImmutableArray<FinancialYear> years)
    {
        Dictionary<Steps<decimal>, IndexInputs> bySteps = [];
        Dictionary<string, IndexInputs> byKey = [];
        Dictionary<string, Input> rates = [];
        foreach (Multiplier multiplier in lines.OfType<PricedLine>().SelectMany(line => line.Charges)
            .SelectMany(charge => charge.Products).SelectMany(product => product.Multipliers))
        {
            if (multiplier.Index is { } index && !bySteps.ContainsKey(multiplier.Values) && IsCompound(index, multiplier.Values, years))
            {
                decimal before = Before(index, multiplier.Values, years[0]);
                string key = string.Create(CultureInfo.InvariantCulture, $"index/{index.Id}/{before}");
                if (!byKey.TryGetValue(key, out IndexInputs? inputs))
                {
                    if (!rates.TryGetValue(index.Id, out Input? rise))
                    {
                        rates.Add(index.Id, rise = rows.Add($"index/{index.Id}", Rises(index, years)));
                    }

                    byKey.Add(key, inputs = new(index, multiplier.Values, years[0], rows.Add(key, InputLine.Same(
                        index.Title, "prices before the first year", InputLine.Times, InputValue.Silent(before))), rise));
                }

                bySteps.Add(multiplier.Values, inputs);
            }
        }

        return bySteps;
    }

    /// <summary>Writes how far prices have risen from its day of each year on.</summary>
    internal void Write(SeriesRows rows, ImmutableArray<FinancialYear> years)
    {
        Series levels = new(rows.Sheet, rows.Sheet.NextRow, rows.Axis);
        Levels = rows.Add(CellStyle.Label, [Title, "prices, from the day of the rise on"], year => new Cell.Formula(
            $"{levels.Before(year).Name}*(1+{_rates.In(year, rows.Sheet)})", _steps.At(_from.In(year)).Value, CellStyle.Plain));
        rows.Sheet.Put(levels.Before(years[0]), new Cell.Formula(
            $"ROUND({_before.In(years[0], rows.Sheet)},12)", _before.Line.EveryYear!.Value!.Value, CellStyle.Plain));
    }

    /// <summary>The level that counts in a part of the year: that of the year before until the day of the rise.</summary>
    internal string In(FinancialYear year, YearDay part) =>
        (part.CompareTo(_from) < 0 ? Levels.Before(year) : Levels.At(year)).Name;

    private static InputLine Rises(PriceIndex index, ImmutableArray<FinancialYear> years) => InputLine.Years(
        index.Title, "rise of the year", InputLine.Rate, years.Select(year =>
            new YearValue(year, RateOf(index, year) is { } rate ? InputValue.Of(rate) : InputValue.Silent(0))));

    private static Stated<decimal>? RateOf(PriceIndex index, FinancialYear year) => index.Applies(year) ? index.Rate(year) : null;

    private static decimal Before(PriceIndex index, Steps<decimal> steps, FinancialYear first) =>
        steps.At(index.FirstDay(first).PlusDays(-1)).Value;

    private static bool IsCompound(PriceIndex index, Steps<decimal> steps, ImmutableArray<FinancialYear> years)
    {
        decimal level = Before(index, steps, years[0]);
        foreach (FinancialYear year in years)
        {
            level *= 1 + (RateOf(index, year)?.Value ?? 0);
            if (steps.At(index.FirstDay(year)).Value != level)
            {
                return false;
            }
        }

        // No change on any other day.
        return steps.From.Where(day => day > years[0].FirstDay && day <= years[^1].LastDay)
            .All(day => years.Any(year => index.FirstDay(year) == day));
    }
}
