using ReservesModel.Domain.Time;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Running;

/// <summary>A price times what multiplies it.</summary>
internal sealed record ProductInputs(FactorInputs Price, IReadOnlyList<FactorInputs> Factors, bool IsLess)
{
    internal string In(FinancialYear year, int part, YearDay from, Sheet here) =>
        string.Join('*', Factors.Prepend(Price).Select(factor => factor.In(year, part, from, here)));
}
