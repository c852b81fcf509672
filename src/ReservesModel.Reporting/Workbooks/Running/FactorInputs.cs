using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Workbooks.Inputs;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Running;

/// <summary>What a price is multiplied by in each part of the year, or a price itself: an input for all parts, one for each, or an
/// index.</summary>
internal sealed record FactorInputs(IReadOnlyList<Input> ByPart, IndexInputs? Index)
{
    /// <summary>Whether it counts whole, as people where posts are parts of one.</summary>
    internal bool IsRoundedUp { get; init; }

    internal string In(FinancialYear year, int part, YearDay from, Sheet here) =>
        Index is not null ? Index.In(year, from) : IsRoundedUp ? $"ROUNDUP({Cell(year, part, here)},0)" : Cell(year, part, here);

    private string Cell(FinancialYear year, int part, Sheet here) => ByPart[ByPart.Count == 1 ? 0 : part].In(year, here);
}
