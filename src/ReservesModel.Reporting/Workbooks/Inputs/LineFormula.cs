using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Workbooks.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Inputs;

/// <summary>What a line costs in a year, as a formula over the inputs: one formula for the whole row.</summary>
internal abstract record LineFormula
{
    internal abstract string In(FinancialYear year, Sheet here);

    /// <summary>Products that are added and rounded once: ROUND(Inputs!$D$7*Inputs!E8/Inputs!E9,2).</summary>
    internal sealed record Products(IReadOnlyList<Product> Terms) : LineFormula
    {
        internal override string In(FinancialYear year, Sheet here) =>
            $"ROUND({string.Join("+", Terms.Select(term => term.In(year, here)))},2)";
    }

    /// <summary>A phased cost: the rounded running sum to the end of the year less the rounded one before it.</summary>
    internal sealed record Phased(Input Amount, Input Parts, Input Of) : LineFormula
    {
        internal override string In(FinancialYear year, Sheet here)
        {
            Address part = Parts.Series.At(year);
            Address first = part with { Column = TimeAxis.FirstColumn };
            string upTo = $"SUM({first.FixedColumnFrom(here)}:{part.Name})";
            (string amount, string of) = (Amount.In(year, here), Of.In(year, here));
            return $"ROUND({amount}*{upTo}/{of},2)-ROUND({amount}*({upTo}-{part.From(here)})/{of},2)";
        }
    }

    /// <summary>A price, or a price times a share.</summary>
    internal sealed record Product(Input Price, Input? Parts, Input? Of)
    {
        internal string In(FinancialYear year, Sheet here) => Parts is null || Of is null
            ? Price.In(year, here)
            : $"{Price.In(year, here)}*{Parts.In(year, here)}/{Of.In(year, here)}";
    }
}
