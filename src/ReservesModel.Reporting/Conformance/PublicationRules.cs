using System.Collections.Immutable;
using ReservesModel.Spreadsheets;
using ReservesModel.Spreadsheets.Reading;

namespace ReservesModel.Reporting.Conformance;

/// <summary>The rules of the Government Analysis Function's checklist for accessible spreadsheets that a program can see. The guide
/// publishes the same list.</summary>
internal static class PublicationRules
{
    private static readonly string[] Said = ["title", "language", "creator"];

    private const decimal SmallestLetters = 10;

    internal static ImmutableArray<Rule> All() =>
    [
        new FileRule("P1", "The file says its title, its language and who made it.", book =>
            Said.Where(name => string.IsNullOrWhiteSpace(book.Property(name)))
                .Select(name => $"It does not say its {name}.")),
        new FileRule("P2", "It has a cover, then a list of contents, then notes.", Front),
        new SheetTopRule("P3", "A1 is the title of its sheet, and A2 says what the sheet holds."),
        new SheetRule("P4", "Each sheet after the cover has one marked-up table.", (book, sheet) =>
            IsCover(book, sheet) || sheet.Tables.Count == 1 ? [] : [("", $"It has {sheet.Tables.Count} marked-up tables.")]),
        new SheetRule("P5", "A table begins in the first column.", (_, sheet) => sheet.Tables
            .Where(table => table.First.Column > 1).Select(table => (CellName(table.First), $"The table {table.Name} begins here."))),
        new TableCellsRule("P6", "A table has one row of headers, marked as such, all different and as the table names its columns.", Headers),
        new WholeTableRule("P7", "No cell, row or column of a table is empty."),
        new SheetRule("P8", "No cells are merged.", (_, sheet) => sheet.Merged.Select(cells => (cells, "These cells are merged."))),
        new CellRule("P9", "Cells hold values, not formulas.", (_, _, cell) => cell.Formula is not null ? "It is a formula." : null),
        new NotesRule("P10", "Each note and each mark is explained on the sheet Notes."),
        new UnitsRule("P11", "The header of figures says what they are counted in."),
        new TableCellsRule("P12", "Nothing is said by colour alone: no cell of a table below its headers has a colour.", (book, table, row) =>
            row.Number == table.First.Row
                ? []
                : row.Cells.Where(cell => book.StyleOf(cell).HasFill).Select(cell => (cell.Name, "It has a colour of its own."))),
        new HiddenRule("P13", "No sheet, row or column is hidden."),
        new SheetRule("P14", "No part of a sheet is frozen.", (_, sheet) => sheet.IsFrozen ? [("", "Rows or columns are frozen.")] : []),
        new SheetRule("P15", "A chart or picture says what it shows in words too.", FastRules.Described),
        new SheetRule("P16", "The file opens on the first cell of its first sheet.", Opens),
        new CellRule("P17", "No letters are smaller than 10 points.", (book, _, cell) =>
            !cell.IsEmpty && book.StyleOf(cell).Points is > 0 and < SmallestLetters and var points ? $"Its letters have {points} points." : null),
        new FileRule("P18", "There are no macros, and nothing comes from another file.", book =>
            book.HasMacros || book.HasLinksToOtherFiles ? ["It has macros, or takes figures from other files."] : []),
    ];

    private static bool IsCover(ReadBook book, ReadSheet sheet) =>
        sheet == book.Sheets[0] && sheet.Name.Contains("cover", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Front(ReadBook book)
    {
        string[] names = [.. book.Sheets.Take(3).Select(sheet => sheet.Name.ToLowerInvariant())];
        for (int at = 0; at < 3; at++)
        {
            string wanted = at switch { 0 => "cover", 1 => "contents", _ => "notes" };
            if (at >= names.Length || !names[at].Contains(wanted, StringComparison.Ordinal))
            {
                yield return $"Sheet {at + 1} is not “{wanted}”.";
            }
        }

        if (book.Sheets.Length > 2 && book.Sheets[1].Links.Count < book.Sheets.Length - 2)
        {
            yield return $"The contents have {book.Sheets[1].Links.Count} links for {book.Sheets.Length - 2} sheets.";
        }
    }

    private static IEnumerable<(string Cell, string Reason)> Headers(ReadBook book, ReadTable table, ReadRow row)
    {
        if (row.Number != table.First.Row)
        {
            yield break;
        }

        if (!table.HasHeader)
        {
            yield return (CellName(table.First), $"The table {table.Name} has no header row that is marked as such.");
        }

        HashSet<string> said = new(StringComparer.OrdinalIgnoreCase);
        foreach (ReadCell cell in row.Cells.Where(cell => cell.Column >= table.First.Column && cell.Column <= table.Last.Column))
        {
            int at = cell.Column - table.First.Column;
            string words = cell.Words ?? "";
            if (at >= table.Columns.Length || words != table.Columns[at])
            {
                yield return (cell.Name, "The header is not what the table names its column.");
            }
            else if (!said.Add(words))
            {
                yield return (cell.Name, $"“{words}” is the header of two columns.");
            }
        }
    }

    private static IEnumerable<(string Cell, string Reason)> Opens(ReadBook book, ReadSheet sheet) => sheet != book.Sheets[0]
        ? []
        : book.ActiveSheet != 0
            ? [("", "Another sheet is open.")]
            : sheet.ActiveCell != "A1" ? [(sheet.ActiveCell, "Another cell is chosen.")] : [];

    private static string CellName(CellReference cell) => new Address("", cell.Row, cell.Column).Name;
}
