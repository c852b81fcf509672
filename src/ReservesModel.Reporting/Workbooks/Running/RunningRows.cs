using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Workbooks.Inputs;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Running;

/// <summary>How much of a year a line runs, and each part of what it then costs, as rows over its inputs. Rows that would be the same as
/// some that are there already, as for a line that a scenario does not change, are not written again.</summary>
/// <param name="rows">Where they go.</param>
/// <param name="time">The days of the years.</param>
/// <param name="years">The years of the scenario.</param>
/// <param name="written">The rows so far, by their formulas.</param>
internal sealed class RunningRows(SeriesRows rows, YearTime time, ImmutableArray<FinancialYear> years, Dictionary<string, Series> written)
{
    /// <summary>Writes the rows of a line and gives the formula for its cost.</summary>
    internal LineFormula Write(RunningInputs inputs)
    {
        string title = inputs.Line.Heading.Title, key = inputs.Line.Key;
        Series[] shares = [.. inputs.Parts.Select((_, part) => RunsFor(inputs, part, title, key))];
        (ChargeInputs Charge, int Part)[] steps = [.. inputs.Charges.SelectMany(charge => inputs.Parts.Select((_, part) => (charge, part)))];
        if (steps is [var (charge, _)])
        {
            return new LineFormula.OneProduct(year => Amount(inputs, charge, 0, shares[0], year), inputs.StatedAmount);
        }

        string[] formulas = [.. steps.Select(step => Amount(inputs, step.Charge, step.Part, shares[step.Part], years[0]))];
        string signature = string.Join(';', formulas);
        if (!written.TryGetValue(Key(signature), out Series? first))
        {
            Series[] all =
            [
                .. steps.Select(step => rows.Formula(
                    [title, inputs.Parts.Length == 1 ? step.Charge.Name : $"{step.Charge.Name}, part {step.Part + 1} of the year", key],
                    year => Amount(inputs, step.Charge, step.Part, shares[step.Part], year),
                    year => Value(inputs, step.Charge, step.Part, year))),
            ];
            written.Add(Key(signature), first = all[0]);
        }

        return new LineFormula.SumOfSteps(new(first, first with { Row = first.Row + steps.Length - 1 }));
    }

    // Months of twelve, or days; the part year that the plan states counts whole in the first part.
    private Series RunsFor(RunningInputs inputs, int part, string title, string key)
    {
        bool byDays = inputs.Line.Proration == Proration.Days;
        YearDay first = inputs.Parts[part];
        YearDay? next = part + 1 < inputs.Parts.Length ? inputs.Parts[part + 1] : null;
        string which = inputs.Parts.Length == 1 ? "" : $", part {part + 1} of the year";
        Series from = Once(
            [title, $"runs from{which}", key],
            year => $"MAX({inputs.Start.In(year, rows.Sheet)},{time.FirstOf(first, year)})",
            year => SerialDay.Of(LocalDate.Max(inputs.Line.Start.Value, first.In(year))),
            CellStyle.Date);
        Series until = Once(
            [title, $"until before{which}", key],
            year => $"MIN({inputs.End.In(year, rows.Sheet)},{time.LastBefore(next, year)})+1",
            year => SerialDay.Of(Last(inputs, next, year)) + 1,
            CellStyle.Date);
        return Once(
            [title, $"{(byDays ? "days" : "months")} in which it runs{which}", key],
            year => Stated(inputs, part, year, byDays ? Days(from.At(year).Name, until.At(year).Name) : Months(from.At(year).Name, until.At(year).Name)),
            year => Units(inputs, part, year, byDays),
            CellStyle.Plain);
    }

    private static string Days(string from, string until) => $"MAX(0,{until}-{from})";

    private static string Months(string from, string until) =>
        $"MAX(0,12*(YEAR({until})-YEAR({from}))+MONTH({until})-MONTH({from})"
        + $"+(DAY({until})-1)/DAY(EOMONTH({until},0))-(DAY({from})-1)/DAY(EOMONTH({from},0)))";

    private string Stated(RunningInputs inputs, int part, FinancialYear year, string counted)
    {
        if (inputs.StatedShare is not var (parts, of))
        {
            return counted;
        }

        string cell = parts.In(year, rows.Sheet);
        return part > 0
            ? $"IF({cell}=\"\",{counted},0)"
            : $"IF({cell}=\"\",{counted},{Whole(inputs, year)}*{cell}/{of.In(year, rows.Sheet)})";
    }

    private string Whole(RunningInputs inputs, FinancialYear year) =>
        inputs.Line.Proration == Proration.Days ? time.Days.At(year).Name : "12";

    private string Amount(RunningInputs inputs, ChargeInputs charge, int part, Series share, FinancialYear year)
    {
        YearDay from = inputs.Parts[part];
        string sum = string.Concat(charge.Products.Select((product, at) =>
            $"{(product.IsLess ? "-" : at == 0 ? "" : "+")}{product.In(year, part, from, rows.Sheet)}"));
        string above = charge.Products.Count > 1 ? $"MAX(0,{sum})" : sum;
        return $"{above}*{share.At(year).Name}/{Whole(inputs, year)}";
    }

    private static decimal Units(RunningInputs inputs, int part, FinancialYear year, bool byDays)
    {
        Share share = ShareOf(inputs, part, year, byDays);
        return (byDays ? year.Days : 12m) * share.Parts / share.Of;
    }

    private static Share ShareOf(RunningInputs inputs, int part, FinancialYear year, bool byDays)
    {
        RunningLine line = inputs.Line;
        if (line.PartYear[year] is { Value: { Amount: null } stated })
        {
            return part == 0 ? stated.Share : Share.None;
        }

        YearDay? next = part + 1 < inputs.Parts.Length ? inputs.Parts[part + 1] : null;
        LocalDate from = LocalDate.Max(line.Start.Value, inputs.Parts[part].In(year)), last = Last(inputs, next, year);
        return from > last ? Share.None : byDays ? year.ByDays(from, last) : year.Months(from, last);
    }

    private static LocalDate Last(RunningInputs inputs, YearDay? next, FinancialYear year)
    {
        LocalDate last = next is { } day ? day.In(year).PlusDays(-1) : year.LastDay;
        return inputs.Line.End is { } end ? LocalDate.Min(end.Value, last) : last;
    }

    private static decimal Value(RunningInputs inputs, ChargeInputs charge, int part, FinancialYear year)
    {
        PricedLine line = (PricedLine)inputs.Line;
        LocalDate day = inputs.Parts[part].In(year);
        ImmutableArray<PriceProduct> products = line.Charges[charge.At].Products;
        decimal sum = 0;
        foreach (PriceProduct product in products)
        {
            decimal pounds = product.Price.At(day).Value.Pounds;
            foreach (Multiplier multiplier in product.Multipliers)
            {
                pounds *= multiplier.Values.At(day).Value;
            }

            sum += product.IsLess != line.IsCredit ? -pounds : pounds;
        }

        Share share = ShareOf(inputs, part, year, line.Proration == Proration.Days);
        return (products.Length > 1 ? Math.Max(0, sum) : sum) * share.Parts / share.Of;
    }

    private Series Once(string[] words, Func<FinancialYear, string> formula, Func<FinancialYear, decimal> value, CellStyle style)
    {
        string key = Key(formula(years[0]));
        if (!written.TryGetValue(key, out Series? row))
        {
            row = rows.Add(CellStyle.Label, words, year => new Cell.Formula(formula(year), value(year), style));
            written.Add(key, row);
        }

        return row;
    }

    // A scenario of other years has rows of its own.
    private string Key(string formula) =>
        string.Create(CultureInfo.InvariantCulture, $"{years[0].StartYear} {years.Length} {formula}");
}
