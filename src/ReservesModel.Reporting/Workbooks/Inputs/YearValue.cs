using ReservesModel.Domain.Time;

namespace ReservesModel.Reporting.Workbooks.Inputs;

/// <summary>A number of the plan for one year.</summary>
internal sealed record YearValue(FinancialYear Year, InputValue Value);
