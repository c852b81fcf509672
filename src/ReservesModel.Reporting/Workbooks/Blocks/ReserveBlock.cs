using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Workbooks.Inputs;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Blocks;

/// <summary>One reserve rolled forward: opening + contributions - other uses - draws is closing, where the next year
/// opens.</summary>
internal sealed class ReserveBlock
{
    internal static readonly string[] Headers = ["Reserve", "Balance or movement", "Reserve", "Brought forward"];

    internal const string Remark = "Opening + contributions - other uses - draws = closing, where the next year opens.";

    private const int NameColumn = 3;
    private const int RowsToClosing = 4;

    private readonly SeriesRows _rows;
    private readonly Outlook _outlook;

    internal ReserveBlock(SeriesRows rows, Outlook outlook, Reserve reserve, ReserveInputs inputs, FundingBlock funding)
    {
        (_rows, _outlook, Reserve) = (rows, outlook, reserve);
        Sheet here = rows.Sheet;
        rows.Part(reserve.Title);
        Closing = new(here, here.NextRow + RowsToClosing, rows.Axis);
        Draws = new(here, Closing.Row - 1, rows.Axis);

        // Every year opens at the cell to the left of its closing balance; for the first that is the balance brought forward.
        Opening = Balance("opening balance", CellStyle.Money, year => Closing.Before(year).Name, position => position.Opening);
        Contributions = Movement("contributions", year => inputs.Contributions.In(year, here), at => at.Contributions);
        OtherUses = Movement("less other uses", year => inputs.OtherUses.In(year, here), position => position.OtherUses);
        Movement("less draws", year => funding.DrawsOn(Draws.Column(NameColumn), year, here), position => position.Draws);
        Balance(
            "closing balance",
            CellStyle.Total,
            year => $"{Opening.At(year).Name}+{Contributions.At(year).Name}-{OtherUses.At(year).Name}-{Draws.At(year).Name}",
            position => position.Closing);
        Minimum = Movement("minimum balance", year => inputs.MinimumIn(year, here), position => position.Minimum);
        Balance(
            "headroom above the minimum",
            CellStyle.Money,
            year => $"{Closing.At(year).Name}-{Minimum.At(year).Name}",
            position => position.Headroom);
        BringForward(inputs.Opening);
    }

    internal Reserve Reserve { get; }

    internal Series Opening { get; }

    internal Series Contributions { get; }

    internal Series OtherUses { get; }

    internal Series Draws { get; }

    internal Series Closing { get; }

    internal Series Minimum { get; }

    private string[] Words(string movement) => [Reserve.Title, movement, FundingBlock.NameOf(_outlook.Plan, Reserve)];

    private Series Movement(string words, Func<FinancialYear, string> formula, Func<ReserveYear, Money> figure) =>
        _rows.Formula(Words(words), formula, year => figure(_outlook.Reserve(year, Reserve)).Pounds);

    // A balance that rests on one that is not stated is not nil: it is not stated either.
    private Series Balance(
        string words, CellStyle style, Func<FinancialYear, string> formula, Func<ReserveYear, Money?> figure) =>
        _rows.Add(
            style == CellStyle.Total ? CellStyle.TotalLabel : CellStyle.Label,
            Words(words),
            year => figure(_outlook.Reserve(year, Reserve)) is { } balance
                ? new Cell.Formula(formula(year), balance.Pounds, style)
                : new Cell.Text("not stated", CellStyle.NoFigure));

    private void BringForward(Input? opening)
    {
        if (opening is not null && Reserve.Opening is { } stated)
        {
            FinancialYear first = _outlook.Years[0];
            string formula = opening.In(first, _rows.Sheet);
            _rows.Sheet.Put(Closing.Before(first), new Cell.Formula(formula, stated.Value.Pounds, CellStyle.Total));
        }
    }
}
