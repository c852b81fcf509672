namespace ReservesModel.Domain.Faults;

/// <summary>The codes of faults in a file of actuals that a plan cannot have; what they share with plans (amounts, months, the file
/// as such) has the plans' codes. They never change once published.</summary>
public static class ActualsFaultCodes
{
#pragma warning disable CS1591 // Each code says in words what it is of.
    public const string QuoteNotClosed = "quote-not-closed";
    public const string TextAfterQuote = "text-after-quote";
    public const string RowTooLong = "row-too-long";
    public const string ColumnMissing = "column-missing";
    public const string ColumnTwice = "column-twice";
    public const string CellBlank = "cell-blank";
    public const string LineUnknown = "line-unknown";
    public const string MonthOutsideYear = "month-outside-year";
    public const string MonthAfterEnd = "month-after-end";
    public const string ForecastTwice = "forecast-twice";
    public const string ForecastMissing = "forecast-missing";
#pragma warning restore CS1591
}
