using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using ReservesModel.Reporting.Conformance;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Publication;
using ReservesModel.Spreadsheets;
using ReservesModel.Spreadsheets.Reading;
using ReservesModel.Testing;
using ReservesModel.Tests.Reporting.Workbooks;
using ReservesModel.Tests.Spreadsheets;

namespace ReservesModel.Tests.Reporting.Conformance;

public sealed class WorkbookCheckTests
{
    [Fact]
    public void Our_tables_keep_every_rule_of_publication()
    {
        foreach (string plan in AwkwardPlans.All)
        {
            byte[] bytes = Written.Bytes(stream => PublicationReport.Write(AwkwardPlans.Outlook(plan), MoneyUnit.Thousands(), stream));
            WorkbookCheck check = Check(bytes);

            Assert.Equal(RuleSetKind.Publication, check.Kind);
            Assert.All(check.Results, result => Assert.Empty(result.Breaches));
        }
    }

    [Theory]
    [InlineData("P3", "Words!A2")]
    [InlineData("P9", "Sums!B4")]
    [InlineData("P13", "Words")]
    public void A_rule_that_is_broken_names_the_sheet_and_the_cell(string id, string where) =>
        Assert.Contains(Broken(RuleSetKind.Publication, id), breach => breach.Where == where);

    [Theory]
    [InlineData("P1", "language")]
    [InlineData("P2", "“contents”")]
    [InlineData("P4", "0 marked-up tables")]
    [InlineData("P5", "WideTable")]
    [InlineData("P7", "It is empty")]
    [InlineData("P10", "[note 7]")]
    [InlineData("P11", "“Cost”")]
    [InlineData("P12", "colour")]
    public void A_rule_of_publication_that_is_broken_says_why(string id, string why)
    {
        byte[] bytes = id == "P1" ? Without(Wrong(), "docProps/core.xml") : Wrong();

        Assert.Contains(Check(bytes, RuleSetKind.Publication).Results.Single(result => result.Id == id).Breaches, breach =>
            breach.Reason.Contains(why, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("F1", "Sums!C4")]
    [InlineData("F2", "Sums!C4")]
    [InlineData("F3", "Sums!C6")]
    [InlineData("F4", "Sums!B6")]
    [InlineData("F11", "Words")]
    [InlineData("F12", "Sums")]
    public void A_rule_of_models_that_is_broken_names_the_place(string id, string where) =>
        Assert.Contains(Broken(RuleSetKind.Fast, id), breach => breach.Where == where);

    [Fact]
    public void Our_model_keeps_every_rule_of_models()
    {
        foreach (string plan in AwkwardPlans.All)
        {
            WorkbookCheck check = Check(WorkbookFile.Write(AwkwardPlans.Outlook(plan)));

            Assert.Equal(RuleSetKind.Fast, check.Kind);
            Assert.All(check.Results, result => Assert.Empty(result.Breaches));
        }
    }

    [Theory]
    [InlineData("B4", null)]
    [InlineData("D3", null)]
    [InlineData("SUM(A1:F3)", null)]
    [InlineData("B5", null)] // the closing of the year before, where this year opens
    [InlineData("SUM($B5:B5)", null)]
    [InlineData("Cover!Z99", null)]
    [InlineData("IF(A1=\"D9\",1,0)", null)]
    [InlineData("[1]Later!A1", null)]
    [InlineData("C5", "It takes C5, which stands below it.")]
    [InlineData("A5", "It takes A5, which stands below it.")]
    [InlineData("SUM(C$1:C$9)", "It takes C1:C9, which stands below it.")]
    [InlineData("SUM($A:$A)", "It takes A:A, which stands below it.")]
    [InlineData("SUM(3:5)", "It takes 3:5, which stands below it.")]
    [InlineData("B4+D4", "It takes D4, which does not stand to its left.")]
    [InlineData("C4", "It takes C4, which does not stand to its left.")]
    [InlineData("Sums!D4", "It takes D4, which does not stand to its left.")]
    [InlineData("Cover!A1+'It''s later'!A1", "It looks ahead to the sheet It's later, which comes after it.")]
    public void A_formula_that_flows_down_right_or_ahead_is_named(string formula, string? reason)
    {
        RuleResult flow = Flow(new("Sums", 4, 3), formula);

        Assert.Equal(reason is null ? Array.Empty<Breach>() : [new("Sums", "C4", reason)], flow.Breaches.ToArray());
    }

    [Theory]
    [InlineData("Sums!D6", true)]
    [InlineData("Sums!D6+0", false)]
    [InlineData("C5", false)]
    public void The_cover_may_show_a_later_cell_and_work_nothing_out_of_it(string formula, bool holds) =>
        Assert.Equal(holds, Flow(new("Cover", 4, 3), formula).Holds);

    [Fact]
    public void The_guide_lists_every_rule_and_every_function()
    {
        string guide = File.ReadAllText(Path.Combine(Repository.Scenarios, "guide", "workbooks.md"));

        Assert.All(ConformanceSheet.RulesOf(RuleSetKind.Fast).Concat(ConformanceSheet.RulesOf(RuleSetKind.Publication)), rule =>
            Assert.Contains($"| {rule.Result.Id} | {rule.Result.Rule} |", guide, StringComparison.Ordinal));
        Assert.Contains(string.Join(", ", FormulaLimits.Functions.Order(StringComparer.Ordinal)), guide.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void One_of_everything_can_be_read_back()
    {
        using BookReader reader = new(new MemoryStream(SomeSheets.File()));
        Rows rows = new();
        reader.Read([rows]);

        Assert.Equal(["Lines to fill in", "Words", "Charts"], reader.Book.Sheets.Select(sheet => sheet.Name));
        Assert.Equal([false, true, false], reader.Book.Sheets.Select(sheet => sheet.IsHidden));
        Assert.Equal("Everything", reader.Book.Property("title"));
        Assert.Equal(["Lines"], reader.Book.Sheets[0].Tables.Select(table => table.Name));
        Assert.All(reader.Book.Sheets[2].Drawings, drawing => Assert.NotEmpty(drawing.Description));
        Assert.Contains(rows.Words, words => words == "one-off");
    }

    [Fact]
    public void A_file_that_unpacks_to_too_much_is_refused()
    {
        using MemoryStream bomb = new();
        using (ZipArchive zip = new(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream part = zip.CreateEntry("xl/workbook.xml").Open();
            part.Write(Encoding.UTF8.GetBytes("<workbook>" + new string(' ', 3_000_000) + "</workbook>"));
        }

        bomb.Position = 0;
        Assert.Throws<InvalidDataException>(() => new BookReader(bomb, most: 1_000_000));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a workbook")]
    public void What_is_no_workbook_is_refused(string text) =>
        Assert.Throws<InvalidDataException>(() => Check(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_document_type_in_a_part_is_refused() => Assert.Throws<InvalidDataException>(() => Check(Replaced(
        Wrong(), "xl/workbook.xml", _ => "<!DOCTYPE w [<!ENTITY a \"aaaa\">]><workbook>&a;</workbook>")));

    // Every eleventh byte changed, a file at a time: it is checked, or refused, and nothing else.
    [Fact]
    public void A_damaged_file_is_checked_or_refused()
    {
        byte[] whole = Wrong();
        for (int at = 0; at < whole.Length; at += 11)
        {
            byte[] damaged = [.. whole];
            damaged[at] ^= 0x55;
            Try(damaged);
            if (at % 7 == 0)
            {
                Try(whole[..at]);
            }
        }
    }

    // The parts themselves damaged, which the archive's own sums do not notice.
    [Fact]
    public void A_damaged_part_is_checked_or_refused()
    {
        foreach (string part in new[] { "xl/workbook.xml", "xl/worksheets/sheet2.xml", "xl/styles.xml", "xl/tables/table1.xml", "_rels/.rels", "xl/_rels/workbook.xml.rels" })
        {
            for (int at = 0; at < 60; at++)
            {
                int step = at;
                Try(Replaced(Wrong(), part, text => (step % 3) switch
                {
                    0 => text.Remove(text.Length * step / 60, Math.Min(9, text.Length - (text.Length * step / 60))),
                    1 => text.Insert(text.Length * step / 60, "<x>"),
                    _ => text.Replace((char)('0' + (step % 10)), 'Z'),
                }));
            }
        }
    }

    [Theory]
    [InlineData("SUM(A1:B2)*12", "SUM", "12")]
    [InlineData("IF('It''s 5'!$A$1=\"7\",Costs!E7,3:4)", "IF", "")]
    [InlineData("ROUND(1.5E3/A1,2)", "ROUND", "1.5E3 2")]
    [InlineData("\"open", "", "")]
    [InlineData("'open", "", "")]
    [InlineData(")))((,A1.5", "", "")]
    public void A_formula_is_taken_to_pieces(string formula, string functions, string numbers)
    {
        FormulaToken[] tokens = [.. FormulaTokens.Of(formula)];

        Assert.Equal(formula, string.Concat(tokens.Select(token => token.Text)));
        Assert.Equal(functions, string.Join(' ', tokens.Where(token => token.Kind == FormulaTokenKind.Function).Select(token => token.Text)));
        Assert.Equal(numbers, string.Join(' ', tokens.Where(token => token.Kind == FormulaTokenKind.Number).Select(token => token.Text)));
    }

    // A workbook of a cover, a sheet of sums and one after it, with one formula in it.
    private static RuleResult Flow(Address at, string formula)
    {
        Sheet[] sheets = [new("Cover", 20), new("Sums", 20), new("It's later", 20)];
        foreach (Sheet sheet in sheets)
        {
            sheet.Add().Words(CellStyle.Title, sheet.Name);
            sheet.Skip(at.Row - sheet.NextRow);
            Row row = sheet.Add().Words(CellStyle.Label, "Sum");
            if (sheet.Name == at.Sheet)
            {
                row.Put(at.Column, new Cell.Formula(formula, 0, CellStyle.Money));
            }
        }

        byte[] bytes = Written.Bytes(stream => WorkbookPackage.Write(new("Flow"), sheets, withPence: false, stream));
        return Check(bytes, RuleSetKind.Fast).Results.Single(result => result.Id == "F16");
    }

    private static ImmutableArray<Breach> Broken(RuleSetKind kind, string id) =>
        Check(Wrong(), kind).Results.Single(result => result.Id == id).Breaches;

    private static WorkbookCheck Check(byte[] bytes, RuleSetKind? kind = null) => WorkbookCheck.Of(new MemoryStream(bytes), kind);

    private static void Try(byte[] bytes)
    {
        try
        {
            Check(bytes);
        }
        catch (InvalidDataException)
        {
        }
    }

    // A workbook in which much is wrong.
    private static byte[] Wrong()
    {
        Sheet words = new("Words", 20);
        words.Add().Words(CellStyle.Title, "Words [note 7]");
        words.Hide();
        Sheet sums = new("Sums", 20);
        sums.Add().Words(CellStyle.Title, "Sums");
        sums.Add().Words(CellStyle.Plain, "All is wrong with them.");
        sums.Add().Words(CellStyle.TextHeader, "Line", "Cost", "2016/17 (£)", "2017/18 (£)", "2018/19 (£)", "2019/20 (£)");
        Row row = sums.Add().Words(CellStyle.Label, "First");
        row.Put(2, new Cell.Formula("C4+1", 2, CellStyle.Money));
        row.Put(3, new Cell.Formula("C5*2", 1, CellStyle.InputMoney));
        row.Put(4, new Cell.Formula("D5*2", 1, CellStyle.Money));
        row.Put(5, new Cell.Formula("E5*2", 1, CellStyle.Money));
        row.Put(6, new Cell.Formula("F5*3", 1, CellStyle.Money));
        Row second = sums.Add().Words(CellStyle.Label, "Second");
        second.Put(2, new Cell.Number(5, CellStyle.Decided));
        Row third = sums.Add().Words(CellStyle.Label, "Third");
        third.Put(2, new Cell.Formula("TODAY()", 5, CellStyle.Money));
        third.Put(3, new Cell.Formula("A1*13", 5, CellStyle.Money));
        sums.AddTable("WideTable", new(new("Sums", 3, 2), new("Sums", 6, 6)));
        Sheet alone = new("Alone", 20);
        alone.Add().Words(CellStyle.Label, "Alone");
        using MemoryStream stream = new();
        WorkbookPackage.Write(new("Wrong"), [words, sums, alone], withPence: false, stream);
        return stream.ToArray();
    }

    private static byte[] Without(byte[] bytes, string part) => Changed(bytes, zip => zip.GetEntry(part)!.Delete());

    private static byte[] Replaced(byte[] bytes, string part, Func<string, string> change) => Changed(bytes, zip =>
    {
        ZipArchiveEntry entry = zip.GetEntry(part)!;
        string text;
        using (StreamReader reader = new(entry.Open()))
        {
            text = reader.ReadToEnd();
        }

        entry.Delete();
        using StreamWriter writer = new(zip.CreateEntry(part).Open());
        writer.Write(change(text));
    });

    private static byte[] Changed(byte[] bytes, Action<ZipArchive> change)
    {
        using MemoryStream stream = new();
        stream.Write(bytes);
        using (ZipArchive zip = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            change(zip);
        }

        return stream.ToArray();
    }

    private sealed class Rows : ISheetVisitor
    {
        internal List<string> Words { get; } = [];

        public void Visit(ReadSheet sheet, ReadRow row) => Words.AddRange(row.Cells.Select(cell => cell.Words).OfType<string>());

        public void Leave(ReadSheet sheet)
        {
        }
    }
}
