using System.Collections.Immutable;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Conformance;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Tables;
using ReservesModel.Spreadsheets;
using Cell = ReservesModel.Spreadsheets.Cell;
using Row = ReservesModel.Spreadsheets.Row;

namespace ReservesModel.Reporting.Publication;

/// <summary>tables.xlsx: a plan's tables for publication, values only, by the Government Analysis Function's guidance on accessible
/// spreadsheets.</summary>
public static class PublicationReport
{
    /// <summary>The kind of document, among its properties: by it the right rules are chosen to check it.</summary>
    internal const string Subject = "Tables for publication";

    /// <summary>Writes tables.xlsx. The same outlook and unit give the same bytes.</summary>
    /// <param name="file">What it shows; all but the comparison of scenarios is of the first.</param>
    /// <param name="unit">The unit of money.</param>
    /// <param name="stream">Where the file goes; left open.</param>
    public static void Write(FileOutlook file, MoneyUnit unit, Stream stream)
    {
        ImmutableArray<PublishedTable> tables = PublishedTables.Of(file);
        Plan plan = file.Base.Outlook.Plan;
        ConformanceSheet.Write(RuleSetKind.Publication, stream, (conformance, bytes) => WorkbookPackage.Write(
            new($"{plan.Authority}: {plan.Title}", Subject, "What the plan costs, how it is funded and what is left in reserves, in tables."),
            Sheets(file, tables, unit, conformance),
            withPence: false,
            bytes,
            unit.Decimals ?? (HasPence(tables) ? 2 : 0)));
    }

    private static IReadOnlyList<Sheet> Sheets(FileOutlook file, ImmutableArray<PublishedTable> tables, MoneyUnit unit, Sheet conformance)
    {
        Sheet[] sheets = [NotesSheet(), .. tables.Select(table => TableSheet.Make(table, unit)), conformance];
        return [Cover(file, unit), Contents(sheets, tables), .. sheets];
    }

    private static Sheet Cover(FileOutlook file, MoneyUnit unit)
    {
        Plan plan = file.Base.Outlook.Plan;
        Sheet sheet = new("Cover", 110);
        sheet.Add().Words(CellStyle.Title, plan.Title);
        Say($"Authority: {plan.Authority}.");
        Say(plan.Directorate is { } directorate ? $"Directorate: {directorate}." : "");
        Say(plan.Decision is { On: { } day } decision ? $"Decision: {decision.By}, {Dates.InFull(day.Value)}." : "");
        Say($"Years: {plan.Horizon}.");
        Say($"Scenarios: {string.Join("; ", file.Scenarios.Select(scenario => scenario.Scenario.IsBase ? "the plan unchanged" : scenario.Scenario.Title))}.");
        Say(plan.PriceBase is { } prices ? $"Prices: {prices}." : "Prices: the plan does not say of which year.");
        sheet.Add().Words(CellStyle.Section, "About these tables");
        Say($"Amounts are in {unit.Name}. Costs are above nil, savings and income below. A figure that is not known is said in words or by a mark; it is never nil.");
        Say("Each sheet after Notes has one table, with its headers in one row. The sheet Contents lists them; the sheet Notes explains notes and marks.");
        Say("The figures are values. The live model of the same plan is workbook.xlsx.");
        return sheet;

        void Say(string words)
        {
            if (words.Length > 0)
            {
                sheet.Add().Words(CellStyle.Wrapped, words);
            }
        }
    }

    private static Sheet Contents(Sheet[] sheets, ImmutableArray<PublishedTable> tables)
    {
        Sheet sheet = new("Contents", 24, 100);
        sheet.Add().Words(CellStyle.Title, "Contents");
        sheet.Add().Words(CellStyle.Plain, "This sheet has one table, which lists the sheets after it. The name of each is a link to it.");
        int header = sheet.Add().Words(CellStyle.TextHeader, "Sheet", "What it shows").Number;
        foreach (Sheet other in sheets)
        {
            Row row = sheet.Add();
            string about = tables.FirstOrDefault(table => table.Sheet == other.Name)?.Title
                ?? (other.Name == ConformanceSheet.Name ? "The rules of accessible spreadsheets that this file keeps." : "The notes and the marks of all tables.");
            sheet.AddLink(row.Put(1, new Cell.Text(other.Name, CellStyle.Link)), new(other.Name, 1, 1));
            row.Put(2, new Cell.Text(about));
        }

        sheet.AddTable("ContentsTable", new(new(sheet.Name, header, 1), new(sheet.Name, header + sheets.Length, 2)));
        return sheet;
    }

    private static Sheet NotesSheet()
    {
        Sheet sheet = new("Notes", 24, 100);
        sheet.Add().Words(CellStyle.Title, "Notes");
        sheet.Add().Words(CellStyle.Plain, "This sheet has one table, which explains the notes, and the marks that stand where a figure would be.");
        int header = sheet.Add().Words(CellStyle.TextHeader, "Note or mark", "What it means").Number;
        foreach ((string mark, string words) in PublicationNotes.All)
        {
            sheet.Add().Words(CellStyle.Wrapped, mark, words);
        }

        sheet.AddTable("NotesTable", new(new(sheet.Name, header, 1), new(sheet.Name, header + PublicationNotes.All.Length, 2)));
        return sheet;
    }

    private static bool HasPence(ImmutableArray<PublishedTable> tables) => tables.Any(table => table.Rows.Any(row => row.Cells.Any(cell =>
        cell.Kind == CellKind.Sum && !decimal.IsInteger(cell.Sum.Pounds))));
}
