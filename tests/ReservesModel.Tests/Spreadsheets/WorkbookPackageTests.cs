using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;
using ReservesModel.Spreadsheets;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Spreadsheets;

public sealed class WorkbookPackageTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static TheoryData<FileFormatVersions> Versions => [FileFormatVersions.Office2019, FileFormatVersions.Microsoft365];

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_validator_finds_nothing_wrong_with_one_of_everything(FileFormatVersions version)
    {
        using MemoryStream bytes = new(SomeSheets.File());
        using SpreadsheetDocument document = SpreadsheetDocument.Open(bytes, isEditable: false);

        Assert.Empty(new OpenXmlValidator(version).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        Assert.Equal(2, document.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.TableDefinitionParts).Count());
        Assert.Equal(3, document.WorkbookPart.WorksheetParts.Sum(sheet => sheet.DrawingsPart?.ChartParts.Count() ?? 0));
        Assert.Single(document.WorkbookPart.WorksheetParts, sheet => sheet.WorksheetCommentsPart is not null);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void The_bytes_are_the_same_each_time_and_in_any_culture(string culture)
    {
        byte[] here = SomeSheets.File();
        using CultureScope there = new(culture);

        Assert.Equal(here, SomeSheets.File());
    }

    [Fact]
    public void Exact_text_and_dates_come_back_as_they_were()
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        using MemoryStream bytes = new(SomeSheets.File());
        using IExcelDataReader reader = ExcelReaderFactory.CreateReader(bytes);
        Assert.True(reader.Read() && reader.Read() && reader.Read());

        Assert.Equal(SomeSheets.Awkward, reader.GetString(5));
        Assert.Equal("2016-07-20", reader.GetDateTime(3).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_table_is_named_as_its_header_cells_say()
    {
        XElement table = Part("xl/tables/table1.xml");

        Assert.Equal("A2:F5", table.Attribute("ref")!.Value);
        Assert.Equal(
            ["Kind", "Amount (£)", "Number", "Start", "Rate", "Words"],
            table.Descendants(Main + "tableColumn").Select(column => column.Attribute("name")!.Value));
    }

    [Fact]
    public void A_table_with_two_headers_alike_or_without_rows_is_refused()
    {
        Sheet sheet = new("Sheet", 10);
        sheet.Add().Words(CellStyle.TextHeader, "Cost", "cost");
        sheet.Add().Words(CellStyle.Label, "1", "2");

        Assert.Throws<InvalidOperationException>(() => sheet.AddTable("Costs", new(new("Sheet", 1, 1), new("Sheet", 2, 2))));
        Assert.Throws<InvalidOperationException>(() => sheet.AddTable("Costs", new(new("Sheet", 1, 1), new("Sheet", 1, 1))));
        Assert.Throws<InvalidOperationException>(() => sheet.AddTable("Costs", new(new("Sheet", 1, 2), new("Sheet", 2, 3))));
    }

    [Fact]
    public void A_name_that_the_file_has_already_is_refused()
    {
        Sheet sheet = new("Sheet", 10);
        sheet.Add().Words(CellStyle.TextHeader, "Cost");
        sheet.Add().Words(CellStyle.Label, "1");
        sheet.AddTable("Costs", new(new("Sheet", 1, 1), new("Sheet", 2, 1)));
        sheet.AddName("COSTS", new(new("Sheet", 2, 1)));

        Assert.Throws<InvalidOperationException>(() => WorkbookPackage.Write(new("x"), [sheet], withPence: false, Stream.Null));
    }

    [Fact]
    public void Only_inputs_can_be_changed_where_a_sheet_is_protected()
    {
        XElement[] formats = [.. Part("xl/styles.xml").Element(Main + "cellXfs")!.Elements()];

        foreach (CellStyle style in Enum.GetValues<CellStyle>())
        {
            bool isUnlocked = formats[StyleSheet.FormatOf(style, quoted: true)].Element(Main + "protection")?.Attribute("locked")?.Value == "0";
            Assert.Equal(style.ToString().StartsWith("Input", StringComparison.Ordinal), isUnlocked);
        }
    }

    [Theory]
    [InlineData(1900, 3, 1, 61)]
    [InlineData(2000, 2, 29, 36_585)]
    [InlineData(2016, 4, 1, 42_461)]
    [InlineData(9999, 12, 31, 2_958_465)]
    public void A_day_is_the_number_that_spreadsheets_have_for_it(int year, int month, int day, int number) =>
        Assert.Equal(number, new CalendarDay(year, month, day).Number);

    [Theory]
    [InlineData(1900, 2, 28)]
    [InlineData(1899, 12, 31)]
    public void A_day_on_which_spreadsheets_do_not_agree_has_no_number(int year, int month, int day)
    {
        Assert.False(new CalendarDay(year, month, day).HasNumber);
        Assert.Throws<InvalidOperationException>(() => new CalendarDay(year, month, day).Number);
    }

    [Theory]
    [InlineData("Costs", "Costs")]
    [InlineData("Budget impact", "'Budget impact'")]
    [InlineData("A1", "'A1'")]
    [InlineData("Year's", "'Year''s'")]
    public void A_sheet_is_quoted_in_a_formula_where_it_must_be(string sheet, string inFormula) =>
        Assert.Equal($"{inFormula}!B3", new Address(sheet, 3, 2).From(new("Here", 10)));

    private static XElement Part(string name)
    {
        using ZipArchive zip = new(new MemoryStream(SomeSheets.File()));
        using Stream part = zip.GetEntry(name)!.Open();
        return XElement.Load(part);
    }
}
