using ReservesModel.Domain.Plans;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks;

/// <summary>The top of a sheet, the same everywhere: what it is, of which plan, how to read it, what the columns hold.</summary>
internal static class SheetTop
{
    /// <summary>Four columns, the years, and columns after them.</summary>
    internal static void Write(
        Sheet sheet, string title, Plan plan, string[] remarks, string[] headers, TimeAxis axis, params string[] after)
    {
        WriteTitle(sheet, title, plan, remarks);
        Row row = sheet.Add();
        for (int at = 0; at < TimeAxis.ConstantColumn; at++)
        {
            row.Put(at + 1, new Cell.Text(headers[at], CellStyle.TextHeader));
        }

        axis.WriteHeaders(row);
        for (int at = 0; at < after.Length; at++)
        {
            row.Put(axis.ColumnAfter + at, new Cell.Text(after[at], CellStyle.TextHeader));
        }

        sheet.FreezeHere(columns: 1);
    }

    /// <summary>Columns of words.</summary>
    internal static void Write(Sheet sheet, string title, Plan plan, string[] remarks, params string[] headers)
    {
        WriteTitle(sheet, title, plan, remarks);
        sheet.Add().Words(CellStyle.TextHeader, headers);
        sheet.FreezeHere(columns: 0);
    }

    private static void WriteTitle(Sheet sheet, string title, Plan plan, string[] remarks)
    {
        sheet.Add().Words(CellStyle.Title, title);
        sheet.Add().Words(CellStyle.Plain, $"{plan.Authority}: {plan.Title}");
        foreach (string remark in remarks)
        {
            sheet.Add().Words(CellStyle.Remark, remark);
        }
    }
}
