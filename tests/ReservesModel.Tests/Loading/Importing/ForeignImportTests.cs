using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Importing;
using ReservesModel.Loading.Writing;
using ReservesModel.Tests.Loading.Tables;

namespace ReservesModel.Tests.Loading.Importing;

/// <summary>Tables that were made for something else.</summary>
public sealed class ForeignImportTests : IDisposable
{
    private const string Plan = "\"plan\": { \"title\": \"P\", \"authority\": \"C\", \"horizon\": { \"from\": \"2015/16\", \"to\": \"2016/17\" }";

    private readonly string _folder = Directory.CreateTempSubdirectory("reserves-import-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // As in the outturn returns of English authorities: two rows of headings, thousands with the noise of a formula, totals.
    [Fact]
    public void A_column_is_known_by_the_heading_of_its_group_and_amounts_by_their_unit()
    {
        OddWorkbook book = new OddWorkbook().Sheet("Front page", "Outturn").Sheet("Data", """
            Revenue outturn
             | | | Reserves at 1 April 2015 | | Reserves at 31 March 2016
            E-code | Local authority | Class | Schools | Unallocated | Schools | Unallocated
            E0101 | Bath & North East Somerset UA | UA | #n 2899 | #n 8900.0004 | #n 3038 | #n 9047
            E0102 | Bristol UA | UA | #n 39459 | #f 78703.25 | #n 1 | #n 2
            E9999 | Total | UA | #n 42358 | #n 87603 | #n 3039 | #n 9049
            E0103 | Avon Fire | O | #n 5 | #n 6 | #n 7 | #n 8
            """);
        string map = $$"""
            { "table": "reserves", "unit": "thousands", "rounding": "pounds", "where": { "Class": "UA" },
              "columns": { "Local authority": "title", "Reserves at 1 April 2015 > Unallocated": "opening" },
              "values": { "kind": "general-fund" }, {{Plan}} } }
            """;

        ImportResult result = Import(book, map).Value;

        Assert.Equal(
            ["bath-north-east-somerset-ua: Title Bath & North East Somerset UA, Opening 8900000", "bristol-ua: Title Bristol UA, Opening 78703250"],
            result.Rows.Select(row => $"{row.Id}: {string.Join(", ", row.Values.Select(value => $"{value.Field} {value.Value}"))}"));
        Assert.Equal(
            [
                "\"Total\" was not used: a row of totals, or one without an id",
                "columns that the map does not name were not read: E-code, Schools, Schools, Unallocated",
                "rows that the map's `where` leaves out were not read: 1",
            ],
            result.Remarks.Select(remark => remark.Message));
        Assert.Contains("\"opening\": 78703250", System.Text.Encoding.UTF8.GetString(result.Plan(PlanForm.Json).Files.Single().Bytes.AsSpan()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_is_wrong_is_rejected_by_itself_and_says_why()
    {
        OddWorkbook book = new OddWorkbook().Sheet("Log", """
            What | Cost | From | Rating
            One | #n 10 | #d 42461 | Amber
            Two | tbc | #d 42461 | Red
            Three | #e #N/A | #d 42461 | Red
            One | #n 12 | #d 42461 | Purple
            """);
        string map = $$"""
            { "table": "lines", "columns": { "What": "title", "Cost": "fullYear", "From": "start", "Rating": "confidence" },
              "words": { "confidence": { "Amber": "medium", "Red": "low" } }, "values": { "action": "a", "kind": "recurrent" },
              {{Plan}}, "actions": { "a": { "title": "A" } } } }
            """;

        ImportResult result = Import(book, map).Value;

        Assert.Equal(
            ["a/one ", "a/two amount-malformed Log!B3", "a/three cell-error Log!B4", "a/one-2 unknown-value Log!D5"],
            result.Rows.Select(row => $"{row.Id} {string.Join("; ", row.Faults.Select(fault => $"{fault.Code} {fault.Place.Brief}"))}"));
    }

    [Theory]
    [InlineData("{ \"table\": \"lines\" }", "missing-key")]
    [InlineData("{ \"table\": \"lnes\", \"columns\": { \"What\": \"title\" } }", "unknown-value")]
    [InlineData("{ \"table\": \"lines\", \"columns\": { \"What\": \"titel\" } }", "unknown-key")]
    [InlineData("{ \"table\": \"lines\", \"columns\": { \"Cost\": \"fullYear\" } }", "missing-key")]
    [InlineData("{ \"table\": \"lines\", \"columns\": { \"What\": 5 } }", "wrong-type")]
    [InlineData("{ \"table\": \"lines\", \"columns\": { \"What\": \"title\" }, \"unit\": \"pence\" }", "unknown-value")]
    [InlineData("{ \"table\": \"lines\", \"columns\": { \"What\": \"title\" } }", "missing-key")]
    [InlineData("{ \"table\": \"lines\", \"columns\": { \"Who\": \"title\" }, \"plan\": {} }", "headings-missing")]
    [InlineData("{ \"table\": \"lines\", \"columns\": { \"What\": \"title\" }, \"sheet\": \"None\", \"plan\": {} }", "sheet-missing")]
    [InlineData("{ \"tables\": \"lines\", \"table\": \"lines\", \"columns\": { \"What\": \"title\" } }", "unknown-key")]
    [InlineData("{ table: 5 }", "bare-word")]
    public void What_is_wrong_with_a_map_is_told(string map, string code) => Assert.Equal(
        code, Import(new OddWorkbook().Sheet("Log", "What | Cost\nOne | #n 5"), map).Faults[0].Code);

    private Outcome<ImportResult> Import(OddWorkbook book, string map)
    {
        string file = Path.Combine(_folder, "book.xlsx"), mapFile = Path.Combine(_folder, "map.json");
        File.WriteAllBytes(file, book.Bytes());
        File.WriteAllText(mapFile, map);
        return ForeignImport.Of(file, mapFile, null);
    }
}
