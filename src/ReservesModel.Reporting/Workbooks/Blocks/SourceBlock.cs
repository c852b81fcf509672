using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Workbooks.Inputs;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Blocks;

/// <summary>One source: the most that it may give in a year, what of that it gives, and what is then left of its total. A row that
/// gives carries the source's status and reserve in columns of their own, by which totals find it.</summary>
internal sealed class SourceBlock
{
    /// <summary>What a row that gives says in its second column, and no other row does.</summary>
    internal const string Gives = "gives";

    private readonly SeriesRows _rows;
    private readonly Outlook _outlook;
    private readonly FundingSource _source;

    internal SourceBlock(SeriesRows rows, Outlook outlook, FundingSource source)
    {
        (_rows, _outlook, _source) = (rows, outlook, source);
        rows.Part($"Source: {source.Title}");
    }

    /// <summary>What it gives in all.</summary>
    internal Series Given { get; private set; } = null!;

    /// <summary>What the program worked out, where formulas cannot follow.</summary>
    internal SourceBlock AsDecided()
    {
        Given = _rows.Add(CellStyle.Label, Words(), year => new Cell.Number(GivenIn(year), CellStyle.Decided));
        return this;
    }

    /// <summary>What formulas work out.</summary>
    /// <param name="met">What those before it meet; null where there is nothing before it.</param>
    /// <param name="costs">The costs.</param>
    /// <param name="cuts">The choices of groups; null where the sources pay one after the other.</param>
    /// <param name="inputs">Its inputs.</param>
    /// <param name="reserve">The reserve that it draws on; null where none limits it.</param>
    /// <returns>What it and those before it meet.</returns>
    internal Figures Live(Figures? met, CostsToMeet costs, Cuts? cuts, SourceInputs inputs, ReserveBlock? reserve)
    {
        string title = _source.Title;
        List<Func<FinancialYear, string>> limits = [year => costs.Gross.At(year)];
        if (inputs.Limit is { } limit)
        {
            limits.Add(year => limit.In(year, _rows.Sheet));
        }

        if (inputs.ShareOfCost is { } share)
        {
            limits.Add(WriteShare(costs, inputs, share).At);
        }

        if (reserve?.Available is { } available)
        {
            limits.Add(year => available.At(year).Name);
        }

        Series? left = null;
        int leftRow = 0;
        if (inputs.Total is { } total)
        {
            left = WriteLeft(cuts, out leftRow);
            limits.Add(year => left.At(year).Name);
        }

        Figures most = _rows.Live(
            [title, "most that it may give"],
            (year, _) => $"{inputs.MayPay.In(year, _rows.Sheet)}*{(limits.Count == 1 ? limits[0](year) : $"MIN({string.Join(",", limits.Select(of => of(year)))})")}",
            year => Most(year, costs, reserve));
        Func<FinancialYear, string>? together = cuts?.Add(most, inputs);
        Figures metNow = _rows.Live(
            [title, "met so far, with it"],
            (year, _) => together?.Invoke(year) ?? OneAfterTheOther(met, most, costs, inputs, year),
            (year, position) => (met?.Values[position] ?? 0) + GivenIn(year));
        Given = _rows.Formula(
            Words(),
            year => met is null ? $"ROUND({metNow.At(year)},2)" : $"ROUND({metNow.At(year)}-{met.At(year)},2)",
            GivenIn);
        if (left is not null)
        {
            WriteLeftAtEnd(left, leftRow, inputs.Total!);
        }

        return metNow;
    }

    // All costs are alike to every source, or closed to it: it pays what is not met yet, as far as its money goes.
    private string OneAfterTheOther(Figures? met, Figures most, CostsToMeet costs, SourceInputs inputs, FinancialYear year)
    {
        string reach = inputs.MayPayFor.IsEmpty ? "" : $"*{inputs.MayPayFor[0].In(year, _rows.Sheet)}";
        return $"MIN({costs.Gross.At(year)},{(met is null ? "" : $"{met.At(year)}+")}{most.At(year)}{reach})";
    }

    private Figures WriteShare(CostsToMeet costs, SourceInputs inputs, Input share) => _rows.Live(
        [_source.Title, "its share of the cost that it may pay for"],
        (year, _) => $"ROUND({share.In(year, _rows.Sheet)}*{Eligible(costs, inputs, year)},2)",
        year => (new Money(_outlook.CostsIn(year).Where(posting => _source.MayPayFor(posting.Line))
            .Total(posting => Money.Max(Money.Nil, posting.Amount)).Pounds * (_source.ShareOfCost[year]?.Value ?? 1)).ToPence()).Pounds);

    private string Eligible(CostsToMeet costs, SourceInputs inputs, FinancialYear year) => inputs.MayPayFor.Length switch
    {
        0 => costs.Gross.At(year),
        1 => $"{costs.Gross.At(year)}*{inputs.MayPayFor[0].In(year, _rows.Sheet)}",
        _ => $"({string.Join("+", costs.Groups.Select((group, at) => $"{group.At(year)}*{inputs.MayPayFor[at].In(year, _rows.Sheet)}"))})",
    };

    // What is left of the total at the start of a year is what was left at the end of the one before, in the row that is written last.
    private Series WriteLeft(Cuts? cuts, out int leftRow)
    {
        int rowsBetween = 3 + (cuts?.Count ?? 0);
        leftRow = _rows.Sheet.NextRow + rowsBetween + 1;
        Series end = new(_rows.Sheet, leftRow, _rows.Axis);
        return _rows.Formula([_source.Title, "left of its limit over all years, at the start"], year => end.Before(year).Name, LeftAtStart);
    }

    private void WriteLeftAtEnd(Series start, int row, Input total)
    {
        Series end = _rows.Formula(
            [_source.Title, "left of its limit over all years, at the end"],
            year => $"ROUND({start.At(year).Name}-{Given.At(year).Name},2)",
            year => LeftAtStart(year) - GivenIn(year));
        if (end.Row != row)
        {
            throw new InvalidOperationException($"The block of {_source.Id} has its last row at {end.Row} and not at {row}.");
        }

        FinancialYear first = _outlook.Years[0];
        _rows.Sheet.Put(end.Before(first), new Cell.Formula($"ROUND({total.In(first, _rows.Sheet)},2)", _source.Total!.Value.Pounds, CellStyle.Money));
    }

    private decimal LeftAtStart(FinancialYear year) =>
        _source.Total!.Value.Pounds - _outlook.Years.Where(before => before < year).Sum(GivenIn);

    private decimal Most(FinancialYear year, CostsToMeet costs, ReserveBlock? reserve)
    {
        int position = _outlook.Plan.Horizon.IndexOf(year);
        SourceYear source = _outlook.Ledger.Sources[(position * _outlook.Plan.Funding.Length) + _outlook.Plan.Funding.IndexOf(_source)];
        decimal most = Math.Min(costs.Gross.Values[position], source.Allowed?.Pounds ?? decimal.MaxValue);
        return source.IsOpen && reserve is not null && _outlook.Reserve(year, reserve.Reserve).Drawable is { } drawable
            ? Math.Min(most, drawable.Pounds)
            : most;
    }

    private decimal GivenIn(FinancialYear year) =>
        (_source.CanFund ? _outlook.Funded(year, _source) : _outlook.Intended(year, _source)).Pounds;

    private string[] Words() =>
    [
        _source.Title,
        Gives,
        _source.CanFund && _source.Reserve is { } drawnOn ? FundingBlock.NameOf(_outlook.Plan, drawnOn) : "",
        FundingBlock.Status(_source),
    ];
}
