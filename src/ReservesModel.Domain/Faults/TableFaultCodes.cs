namespace ReservesModel.Domain.Faults;

/// <summary>The codes of faults that a plan can have only as a workbook or a folder of tables. They never change once published.</summary>
public static class TableFaultCodes
{
#pragma warning disable CS1591 // Each code says in words what it is of.
    // The workbook as such.
    public const string WorkbookPassword = "workbook-password";
    public const string WorkbookDamaged = "workbook-damaged";
    public const string WorkbookTooLarge = "workbook-too-large";
    public const string NotAWorkbook = "not-a-workbook";

    // Its sheets and their headings.
    public const string SheetMissing = "sheet-missing";
    public const string SheetTwice = "sheet-twice";
    public const string HeadingsMissing = "headings-missing";
    public const string HeadingTwice = "heading-twice";
    public const string HeadingUnknown = "heading-unknown";

    // Its rows and cells.
    public const string IdMissing = "id-missing";
    public const string OwnerMissing = "owner-missing";
    public const string OwnerUnknown = "owner-unknown";
    public const string CellError = "cell-error";
    public const string CellNotCalculated = "cell-not-calculated";
    public const string CellMerged = "cell-merged";
    public const string CellIsDate = "cell-is-date";
    public const string DateAmbiguous = "date-ambiguous";
    public const string PathUnknown = "path-unknown";
    public const string TextTooLong = "text-too-long";
#pragma warning restore CS1591
}
