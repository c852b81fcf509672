using System.Globalization;
using ReservesModel.Domain.Faults;

namespace ReservesModel.Loading.Workbooks;

/// <summary>What can be wrong with a workbook before its cells are looked at.</summary>
internal static class WorkbookFaults
{
    internal static Fault Password(string path) => Of(TableFaultCodes.WorkbookPassword, path,
        "the workbook is protected by a password", "Save a copy without one: File, Info, Protect Workbook, Encrypt with Password, and leave it blank.");

    internal static Fault Damaged(string path) => Of(TableFaultCodes.WorkbookDamaged, path,
        "the file begins like a workbook and cannot be read as one: it is damaged, or cut short",
        "Open it in Excel or LibreOffice, let that mend it, and save it again; or ask for the file once more.");

    internal static Fault NotAWorkbook(string path, string what) => Of(TableFaultCodes.NotAWorkbook, path,
        $"the file has the name of a workbook and is {what}", "Open it in Excel and save it as an Excel Workbook (.xlsx).");

    internal static Fault TooLarge(string path, long most) => Of(TableFaultCodes.WorkbookTooLarge, path,
        string.Create(CultureInfo.InvariantCulture, $"the workbook holds more than {most / 1024 / 1024} MB once it is unpacked"),
        "A plan of a hundred thousand lines takes less. Copy the sheets of the plan into a workbook of their own.");

    internal static Fault TooManyCells(string path, int most) => Of(TableFaultCodes.WorkbookTooLarge, path,
        string.Create(CultureInfo.InvariantCulture, $"the workbook has more than {most:N0} filled cells"),
        "Copy the sheets of the plan into a workbook of their own, or split it into several plans.");

    private static Fault Of(string code, string path, string message, string hint) => new(code, new(path, 0, 0), message, hint);
}
