using System.Collections.Immutable;
using ReservesModel.Reporting.Casting;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Tables;
using ReservesModel.Spreadsheets;
using Cell = ReservesModel.Spreadsheets.Cell;
using Row = ReservesModel.Spreadsheets.Row;

namespace ReservesModel.Reporting.Publication;

/// <summary>A published table on its sheet: title, what it is, and the table below them, from the first column, without a gap.</summary>
internal static class TableSheet
{
    private const int LabelWidth = 38;
    private const int FigureWidth = 21;
    private const int WordsWidth = 30;

    internal static Sheet Make(PublishedTable table, MoneyUnit unit)
    {
        int[] widths =
        [
            .. Enumerable.Repeat(LabelWidth, table.Labels.Length),
            .. Enumerable.Repeat(table.HasFigures ? FigureWidth : WordsWidth, table.Headings.Length),
            WordsWidth,
        ];
        Sheet sheet = new(table.Sheet, widths);
        sheet.Add().Words(CellStyle.Title, table.Title);
        sheet.Add().Words(CellStyle.Plain, $"This sheet has one table. {table.About}");
        sheet.Add().Words(
            CellStyle.Plain,
            (table.HasFigures ? $"Amounts are in {unit.Name}. " : "") + "Notes and marks in brackets are explained on the sheet Notes.");
        Row header = sheet.Add().Words(CellStyle.TextHeader, [.. table.Labels]);
        int column = table.Labels.Length;
        foreach (string heading in table.Headings)
        {
            header.Put(++column, new Cell.Text(
                table.HasFigures ? $"{heading} ({unit.Name})" : heading, table.HasFigures ? CellStyle.YearHeader : CellStyle.TextHeader));
        }

        ImmutableArray<RoundedFigure> rounded = unit.Decimals is { } decimals && table.HasFigures ? Round(table, unit.Worth / Power(decimals)) : [];
        string[] notes = [.. table.Rows.Select((row, at) => Notes(table, row, at, rounded))];
        bool hasNotes = Array.Exists(notes, note => note.Length > 0);
        if (hasNotes)
        {
            header.Put(++column, new Cell.Text("Notes", CellStyle.TextHeader));
        }

        sheet.RepeatHere();
        for (int at = 0; at < table.Rows.Length; at++)
        {
            Row row = sheet.Add();
            Fill(row, table, at, unit, rounded);
            if (hasNotes)
            {
                row.Put(column, new Cell.Text(notes[at].Length > 0 ? notes[at] : PublicationNotes.None));
            }
        }

        sheet.AddTable(
            $"{table.Sheet.Replace(" ", "", StringComparison.Ordinal)}Table",
            new(new(sheet.Name, header.Number, 1), new(sheet.Name, header.Number + table.Rows.Length, column)));
        return sheet;
    }

    private static ImmutableArray<RoundedFigure> Round(PublishedTable table, decimal step) => table.Sums.Round(
        [.. table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Kind == CellKind.Sum ? cell.Sum.Pounds : 0)],
        table.Headings.Length,
        step);

    private static void Fill(Row row, PublishedTable table, int at, MoneyUnit unit, ImmutableArray<RoundedFigure> rounded)
    {
        PublishedRow published = table.Rows[at];
        int column = 0;
        foreach (string label in published.Labels)
        {
            row.Put(++column, new Cell.Text(label.Length > 0 ? label : PublicationNotes.NotApplicable, published.IsTotal ? CellStyle.TotalLabel : CellStyle.Label));
        }

        for (int year = 0; year < published.Cells.Length; year++)
        {
            Tables.Cell cell = published.Cells[year];
            row.Put(++column, cell.Kind == CellKind.Sum
                ? Figure(cell, published.IsTotal, rounded.IsEmpty ? null : rounded[(at * table.Headings.Length) + year].Units / Power(unit.Decimals!.Value))
                : new Cell.Text(Words(cell), table.HasFigures ? CellStyle.Mark : CellStyle.Wrapped));
        }
    }

    // A figure that is not nil must not look so.
    private static Cell Figure(Tables.Cell cell, bool isTotal, decimal? rounded) => rounded == 0 && !cell.Sum.IsNil
        ? new Cell.Text(PublicationNotes.Low, CellStyle.Mark)
        : new Cell.Number(rounded ?? cell.Sum.Pounds, isTotal ? CellStyle.FigureTotal : CellStyle.Figure);

    private static string Words(Tables.Cell cell) => cell.Kind switch
    {
        CellKind.NotYetQuantified => PublicationNotes.NotQuantified,
        CellKind.NotCosted => PublicationNotes.NotCosted,
        CellKind.NotStated => PublicationNotes.NotAvailable,
        CellKind.Words when cell.Words.Length > 0 => cell.Words,
        _ => PublicationNotes.NotApplicable,
    };

    private static string Notes(PublishedTable table, PublishedRow row, int at, ImmutableArray<RoundedFigure> rounded)
    {
        string[] soFar = [.. Years(year => row.Cells[year].IsSoFarKnown)];
        string[] moved = [.. Years(year => !rounded.IsEmpty && rounded[(at * table.Headings.Length) + year].IsMoved)];
        return string.Join("; ", new[]
        {
            row.IsAssumed ? PublicationNotes.Assumed : "",
            soFar.Length > 0 ? $"{PublicationNotes.SoFarKnown} {English.And(soFar)}" : "",
            moved.Length > 0 ? $"{PublicationNotes.Moved} {English.And(moved)}" : "",
        }.Where(note => note.Length > 0));

        IEnumerable<string> Years(Func<int, bool> isIt) => Enumerable.Range(0, row.Cells.Length).Where(isIt).Select(year => table.Headings[year]);
    }

    private static decimal Power(int decimals)
    {
        decimal power = 1;
        for (; decimals > 0; decimals--)
        {
            power *= 10;
        }

        return power;
    }
}
