using ReservesModel.Domain.Time;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Inputs;

/// <summary>A row of the inputs, as formulas name it.</summary>
internal sealed record Input(InputLine Line, Series Series)
{
    /// <summary>Inputs!$D$7 for a value that is the same every year, Inputs!E7 for one by year.</summary>
    internal string In(FinancialYear year, Sheet here) =>
        Line.EveryYear is null ? Series.At(year).From(here) : Series.Column(TimeAxis.ConstantColumn).FixedFrom(here);
}
