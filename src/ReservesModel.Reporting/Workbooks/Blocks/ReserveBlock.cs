using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Workbooks.Inputs;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Blocks;

/// <summary>One reserve rolled forward: opening + contributions - other uses - draws is closing, where the next year
/// opens. What may be drawn stands before the funding, and what is drawn after it, so that a year is worked out from top to
/// bottom.</summary>
internal sealed class ReserveBlock
{
    private const int NameColumn = 3;

    private readonly SeriesRows _rows;
    private readonly Outlook _outlook;

    internal ReserveBlock(SeriesRows rows, Outlook outlook, Reserve reserve, ReserveInputs inputs)
    {
        (_rows, _outlook, Reserve) = (rows, outlook, reserve);
        Sheet here = rows.Sheet;
        rows.Part($"Reserve: {reserve.Title}");
        Minimum = Movement("minimum balance", year => inputs.MinimumIn(year, here), position => position.Minimum);
        Opening = Balance("opening balance", CellStyle.Money, _ => "0", position => position.Opening);
        Contributions = Movement("contributions", year => inputs.Contributions.In(year, here), at => at.Contributions);
        OtherUses = Movement("less other uses", year => inputs.OtherUses.In(year, here), position => position.OtherUses);
        Series available = Balance(
            "may be drawn: what is above the minimum",
            CellStyle.Money,
            year => $"MAX(0,{Opening.At(year).Name}+{Contributions.At(year).Name}-{OtherUses.At(year).Name}-{Minimum.At(year).Name})",
            position => position.Drawable);
        Available = reserve.Opening is null ? null : available;
    }

    internal Reserve Reserve { get; }

    internal Series Minimum { get; }

    internal Series Opening { get; }

    internal Series Contributions { get; }

    internal Series OtherUses { get; }

    /// <summary>The most that sources may draw; null where the balance is not stated, and so does not limit.</summary>
    internal Series? Available { get; }

    internal Series Draws { get; private set; } = null!;

    internal Series Closing { get; private set; } = null!;

    internal Series Headroom { get; private set; } = null!;

    /// <summary>Its rows, each with the words beside it.</summary>
    internal IEnumerable<(string Movement, Series Series)> Rows =>
    [
        ("minimum balance", Minimum),
        ("opening balance", Opening),
        ("contributions", Contributions),
        ("less other uses", OtherUses),
        ("less draws", Draws),
        ("closing balance", Closing),
        ("headroom above the minimum", Headroom),
    ];

    /// <summary>Writes what the funding draws, and what is left at the end of each year.</summary>
    internal void Close(FundingBlock funding, ReserveInputs inputs)
    {
        Sheet here = _rows.Sheet;
        _rows.Part($"Reserve: {Reserve.Title}, once it is drawn on");
        Address name = new(here.Name, here.NextRow, NameColumn);
        Draws = Movement("less draws", year => funding.DrawsOn(name, year, here), position => position.Draws);
        Closing = Balance(
            "closing balance",
            CellStyle.Total,
            year => $"{Opening.At(year).Name}+{Contributions.At(year).Name}-{OtherUses.At(year).Name}-{Draws.At(year).Name}",
            position => position.Closing);
        Headroom = Balance(
            "headroom above the minimum",
            CellStyle.Money,
            year => $"{Closing.At(year).Name}-{Minimum.At(year).Name}",
            position => position.Headroom);
        Open();
        BringForward(inputs.Opening);
    }

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

    // Every year opens at the cell to the left of its closing balance; for the first that is the balance brought forward.
    private void Open()
    {
        foreach (FinancialYear year in _outlook.Years)
        {
            if (_outlook.Reserve(year, Reserve).Opening is { } opening)
            {
                _rows.Sheet.Put(Opening.At(year), new Cell.Formula(Closing.Before(year).Name, opening.Pounds, CellStyle.Money));
            }
        }
    }

    private void BringForward(Input? opening)
    {
        if (opening is not null && Reserve.Opening is { } stated)
        {
            FinancialYear first = _outlook.Years[0];
            string formula = $"ROUND({opening.In(first, _rows.Sheet)},2)"; // no link, which the first opening balance is already
            _rows.Sheet.Put(Closing.Before(first), new Cell.Formula(formula, stated.Value.Pounds, CellStyle.Total));
        }
    }
}
