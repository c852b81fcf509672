using ReservesModel.Spreadsheets;
using ReservesModel.Spreadsheets.Charts;
using ReservesModel.Spreadsheets.Validations;

namespace ReservesModel.Tests.Spreadsheets;

/// <summary>A workbook with one of everything that the writer can write.</summary>
internal static class SomeSheets
{
    internal const string Awkward = "=1+1\r\ntwo\tthree\u0001 _x000D_ \uFFFF \U0001F600 \uD800 end ";

    internal static byte[] File()
    {
        using MemoryStream stream = new();
        WorkbookPackage.Write(new("Everything", "test", "All that is written."), [Entry(), Words(), Charts()], withPence: false, stream);
        return stream.ToArray();
    }

    private static Sheet Entry()
    {
        Sheet sheet = new("Lines to fill in", 20, 14, 14, 14, 14, 40);
        sheet.Add().Words(CellStyle.Title, "Lines");
        Row header = sheet.Add().Words(CellStyle.TextHeader, "Kind", "Amount (£)", "Number", "Start", "Rate", "Words");
        sheet.RepeatHere();
        for (int at = 0; at < 3; at++)
        {
            Row row = sheet.Add();
            row.Put(1, new Cell.Text("one-off", CellStyle.InputText));
            row.Put(2, new Cell.Number(95_000m + at, CellStyle.InputMoney));
            row.Put(3, new Cell.Number(at, CellStyle.InputCount));
            row.Put(4, new Cell.Date(new(2016, 7, 20 + at), CellStyle.InputDate));
            row.Put(5, new Cell.Number(0.138m, CellStyle.InputPercent));
            row.Put(6, new Cell.ExactText(Awkward));
        }

        Address At(int row, int column) => new(sheet.Name, row, column);
        Span Column(int column) => new(At(3, column), At(5, column));
        sheet.AddTable("Lines", new(At(2, 1), At(5, 6)), hasFilter: true);
        sheet.Validate(Column(1), new Validation.Listed(new(new("Words", 1, 1), new("Words", 2, 1)))
        {
            Prompt = "What kind of line it is.",
            Error = "A line is one-off or recurrent.",
        });
        sheet.Validate(Column(2), new Validation.Number(0m, null) { Error = "An amount in pounds, of nil or more." });
        sheet.Validate(Column(3), new Validation.Whole(0, 10));
        sheet.Validate(Column(4), new Validation.Day(new(2000, 1, 1), new(2100, 12, 31)));
        sheet.Validate(Column(6), new Validation.Words(["say \"yes\"", "no"]) { IsStrict = false });
        sheet.AddNote(At(2, 1), "One-off: spent once.\nRecurrent: goes on each year.");
        sheet.AddNote(At(2, 4), "A day <or> a month & a year.");
        sheet.AddName("Kinds", new(At(3, 1), At(5, 1)));
        sheet.AddLink(At(1, 1), new("Charts", 1, 1), "To the charts");
        sheet.Protect();
        return sheet;
    }

    private static Sheet Words()
    {
        Sheet sheet = new("Words", 20);
        sheet.Add().Words(CellStyle.Label, "one-off");
        sheet.Add().Words(CellStyle.Label, "recurrent");
        sheet.Hide();
        return sheet;
    }

    private static Sheet Charts()
    {
        Sheet sheet = new("Charts", 24, 12);
        sheet.Add().Words(CellStyle.TextHeader, "Year", "2016/17", "2017/18", "2018/19");
        foreach ((string label, decimal first) in new[] { ("Cost", 195_000m), ("Funded", 95_000m), ("Unfunded", -40_000m) })
        {
            Row row = sheet.Add().Words(CellStyle.Label, label);
            for (int at = 0; at < 3; at++)
            {
                row.Put(2 + at, new Cell.Number(first + (10_000m * at), CellStyle.Money));
            }
        }

        Address At(int row, int column) => new(sheet.Name, row, column);
        Span Figures(int row) => new(At(row, 2), At(row, 4));
        sheet.AddTable("Figures", new(At(1, 1), At(4, 4)));
        Chart chart = new(
            ChartKind.StackedColumns,
            "Cost and funding by year",
            "Columns by year: cost £195,000 & funding <£95,000>.",
            Figures(1),
            "Financial year",
            "Pounds",
            [new("Cost", Figures(2)), new("Funded", Figures(3)), new("Unfunded", Figures(4))]);
        sheet.AddChart(chart, new(At(6, 1), At(24, 6)));
        sheet.AddChart(chart with { Kind = ChartKind.Lines, Title = "The same as lines" }, new(At(26, 1), At(44, 6)));
        sheet.AddChart(chart with { Kind = ChartKind.Columns, Title = "Side by side" }, new(At(46, 1), At(64, 6)));
        return sheet;
    }
}
