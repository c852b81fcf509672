using System.Collections.Immutable;
using System.Globalization;
using ReservesModel.Loading.Schemas;
using ReservesModel.Loading.Tables;
using ReservesModel.Spreadsheets;
using ReservesModel.Spreadsheets.Validations;

namespace ReservesModel.Loading.Workbooks;

/// <summary>One table of a plan as a sheet.</summary>
internal static class PlanSheet
{
    /// <summary>The row of the headings: a title and a sentence stand above.</summary>
    internal const int HeadingsAt = 3;

    // Below the last row cells have their format ready, so that a share that is typed there stays one.
    private const int RowsReady = 20;

    // How far down lists and limits go, below what is filled.
    private const int RowsChecked = 500;

    internal static Sheet Make(PlanTable table, ImmutableArray<PlanTable> all, ChoiceLists lists)
    {
        Sheet sheet = new(table.Name, [.. table.Headings.Select(heading => Width(table, heading))]);
        sheet.Add().Put(1, new Cell.Text(table.Name, CellStyle.Title));
        sheet.Add().Words(CellStyle.Remark, table.About);
        Row headings = sheet.Add();
        for (int at = 0; at < table.Headings.Length; at++)
        {
            Address cell = headings.Put(at + 1, new Cell.Text(table.Headings[at].Text, CellStyle.TextHeader));
            sheet.AddNote(cell, table.Headings[at].Description);
        }

        sheet.FreezeHere(columns: 1);
        foreach (ImmutableArray<TableCell?> cells in table.Rows)
        {
            Row row = sheet.Add();
            for (int at = 0; at < cells.Length; at++)
            {
                row.Put(at + 1, cells[at] is { } cell ? Filled(cell, table.Headings[at]) : new Cell.Empty(Style(table.Headings[at])));
            }
        }

        Ready(sheet, table);
        int rows = Math.Max(1, table.Rows.Length);
        sheet.AddTable(table.Name.Replace(" ", "", StringComparison.Ordinal), Below(table, 1, table.Headings.Length, HeadingsAt, HeadingsAt + rows));
        for (int at = 0; at < table.Headings.Length; at++)
        {
            if (Rule(table.Headings[at], all, lists) is { } rule)
            {
                sheet.Validate(Below(table, at + 1, at + 1, HeadingsAt + 1, HeadingsAt + rows + RowsChecked), rule);
            }
        }

        return sheet;
    }

    private static void Ready(Sheet sheet, PlanTable table)
    {
        for (int ready = 0; ready < RowsReady && sheet.NextRow <= Sheet.MostRows; ready++)
        {
            Row row = sheet.Add();
            for (int at = 0; at < table.Headings.Length; at++)
            {
                if (table.Headings[at].Text != TableLayouts.Meaning)
                {
                    row.Put(at + 1, new Cell.Empty(Style(table.Headings[at])));
                }
            }
        }
    }

    private static Span Below(PlanTable table, int firstColumn, int lastColumn, int firstRow, int lastRow) =>
        new(new(table.Name, firstRow, firstColumn), new Address(table.Name, Math.Min(lastRow, Sheet.MostRows), lastColumn));

    private static Cell Filled(TableCell cell, PlanHeading heading) => cell.Kind switch
    {
        TableCellKind.Money => new Cell.Number(cell.Number, CellStyle.InputMoney),
        TableCellKind.Number => new Cell.Number(cell.Number, CellStyle.InputFactor),
        TableCellKind.Percent => new Cell.Number(cell.Number, CellStyle.InputPercent),
        TableCellKind.Date when Day(cell.Text) is { HasNumber: true } day => new Cell.Date(day, CellStyle.InputDate),
        _ => new Cell.ExactText(cell.Text, heading.Text is TableLayouts.Meaning or TableLayouts.Field ? CellStyle.AsText : CellStyle.InputText),
    };

    private static CalendarDay Day(string iso) => new(
        int.Parse(iso.AsSpan(0, 4), CultureInfo.InvariantCulture), int.Parse(iso.AsSpan(5, 2), CultureInfo.InvariantCulture), int.Parse(iso.AsSpan(8, 2), CultureInfo.InvariantCulture));

    private static CellStyle Style(PlanHeading heading) => Of(heading.Shape) switch
    {
        Shape.Amount or Shape.Minimum => CellStyle.InputMoney,
        Shape.Number or Shape.WholeNumber => CellStyle.InputFactor,
        Shape.Rate => CellStyle.InputPercent,
        Shape.Date => CellStyle.InputDate,
        _ => CellStyle.InputText,
    };

    private static Shape? Of(Shape? shape) => shape is Shape.ByYear(var of) ? of : shape;

    private static int Width(PlanTable table, PlanHeading heading) => heading.Text switch
    {
        TableLayouts.Field => 44,
        TableLayouts.Meaning => 90,
        TableLayouts.Value or TableLayouts.PathHeading => table.Name == TableLayouts.Plan ? 44 : 60,
        _ => Of(heading.Shape) switch
        {
            Shape.Text => heading.Text is "Title" or "Note" or "Unquantified" || heading.Text.Contains(':', StringComparison.Ordinal) ? 44 : 24,
            Shape.Names => 24,
            _ => 16,
        },
    };

    // Warned of, not refused: text such as £190K is understood, and what is wrong is said by `check`.
    private static Validation? Rule(PlanHeading heading, ImmutableArray<PlanTable> all, ChoiceLists lists)
    {
        if (heading.IdsOf is { } name && all.FirstOrDefault(table => table.Name == name) is { } owner)
        {
            int column = owner.Headings.Select(other => other.Text).ToList().IndexOf(TableLayout.Id) + 1;
            return new Validation.Listed(Below(owner, column, column, HeadingsAt + 1, HeadingsAt + Math.Max(1, owner.Rows.Length) + RowsChecked))
            {
                Error = $"This is not an id of the sheet {name}.",
                IsStrict = false,
            };
        }

        return Of(heading.Shape) switch
        {
            Shape.OneOf(var words) => lists.Of(words, "This is not one of the words of the list."),
            Shape.WholeNumber(var least, var most) => new Validation.Whole(least, most) { Error = string.Create(CultureInfo.InvariantCulture, $"A whole number from {least} to {most}."), IsStrict = false },
            Shape.Number(var least, var most) => new Validation.Number(least, most) { Error = string.Create(CultureInfo.InvariantCulture, $"A number from {least} to {most}."), IsStrict = false },
            Shape.Amount(var mayBeNegative) => new Validation.Number(mayBeNegative ? null : 0, null) { Error = "Pounds as a number are best; text such as £190K is understood as well.", IsStrict = false },
            Shape.Date => new Validation.Day(new(1900, 3, 1), new(2199, 12, 31)) { Error = "A date is best; text is read with the day first.", IsStrict = false },
            _ => null,
        };
    }
}
