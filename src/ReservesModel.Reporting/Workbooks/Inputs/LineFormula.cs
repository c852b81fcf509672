using ReservesModel.Domain.Time;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Inputs;

/// <summary>What a line costs in a year, as a formula over the inputs: one formula for the whole row.</summary>
internal abstract record LineFormula
{
    internal abstract string In(FinancialYear year, Sheet here);

    /// <summary>Products that are added and rounded once: ROUND(Inputs!$D$7*Inputs!E8/Inputs!E9,2).</summary>
    internal sealed record Products(IReadOnlyList<Product> Terms) : LineFormula
    {
        internal override string In(FinancialYear year, Sheet here) =>
            $"ROUND({string.Concat(Terms.Select((term, at) => $"{(term.IsLess ? "-" : at == 0 ? "" : "+")}{term.In(year, here)}"))},2)";
    }

    /// <summary>What comes once: the rounded running sum to the end of the year less the rounded one before it, as the program rounds it,
    /// so that the years add to the amount: £100 in thirds is £33.33, £33.34 and £33.33.</summary>
    /// <param name="Amount">The whole amount.</param>
    /// <param name="Before">The parts of it that fell before the first year; null for none.</param>
    /// <param name="Parts">The parts of it that fall in each year.</param>
    /// <param name="Of">How many parts are the whole.</param>
    internal sealed record Phased(Input Amount, Input? Before, Input Parts, Input Of) : LineFormula
    {
        /// <summary>Whether it is taken off, as a saving is.</summary>
        internal bool IsLess { get; init; }

        internal override string In(FinancialYear year, Sheet here)
        {
            Address part = Parts.Series.At(year);
            Address first = part with { Column = TimeAxis.FirstColumn };
            string sum = $"SUM({first.FixedColumnFrom(here)}:{part.Name})", upTo = Before is { } before ? $"({before.In(year, here)}+{sum})" : sum;
            (string amount, string of) = (Amount.In(year, here), Of.In(year, here));
            string atEnd = $"ROUND({amount}*{upTo}/{of},2)", atStart = $"ROUND({amount}*({upTo}-{part.From(here)})/{of},2)";
            return IsLess ? $"{atStart}-{atEnd}" : $"{atEnd}-{atStart}";
        }

        /// <summary>How many parts more than the whole all years and what was before them come to; nil for as many as there are.</summary>
        internal string MoreThanWhole(FinancialYear first, FinancialYear last, Sheet here) =>
            $"SUM({Parts.Series.At(first).To(Parts.Series.At(last), here)}){(Before is { } before ? $"+{before.In(first, here)}" : "")}-{Of.In(first, here)}";
    }

    /// <summary>What of a year a line runs, times what it costs; or the amount that the plan states of the year in place of that.</summary>
    /// <param name="InYear">The product, over rows of the workings.</param>
    /// <param name="Stated">The amounts stated; null where there is none.</param>
    internal sealed record OneProduct(Func<FinancialYear, string> InYear, Input? Stated) : LineFormula
    {
        internal override string In(FinancialYear year, Sheet here) => Stated?.In(year, here) is { } amount
            ? $"IF({amount}=\"\",ROUND({InYear(year)},2),{amount})"
            : $"ROUND({InYear(year)},2)";
    }

    /// <summary>Rows of the workings that are added and rounded once.</summary>
    internal sealed record SumOfSteps(SeriesRange Steps) : LineFormula
    {
        internal override string In(FinancialYear year, Sheet here) => $"ROUND(SUM({Steps.In(year, here)}),2)";
    }

    /// <summary>A price, or a price times a share.</summary>
    internal sealed record Product(Input Price, Input? Parts, Input? Of)
    {
        /// <summary>What else the price is multiplied by: number, weeks, index, rate.</summary>
        internal IReadOnlyList<Input> Factors { get; init; } = [];

        /// <summary>Whether it is taken off.</summary>
        internal bool IsLess { get; init; }

        internal string In(FinancialYear year, Sheet here)
        {
            string price = string.Concat(Factors.Select(factor => $"*{factor.In(year, here)}").Prepend(Price.In(year, here)));
            return Parts is null || Of is null ? price : $"{price}*{Parts.In(year, here)}/{Of.In(year, here)}";
        }
    }
}
