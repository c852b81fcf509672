using System.IO.Compression;
using System.Reflection;
using System.Text;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading;
using ReservesModel.Loading.Writing;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Loading.Tables;

/// <summary>Every fault that only a plan in tables can have, with its smallest workbook. All messages stand in one expected file, to
/// be read by eye.</summary>
public sealed class TableFaultTests
{
    private const string Plan = "Field | Value\nTitle | Plan\nAuthority | Council\nHorizon: from | 2016/17\nHorizon: to | 2017/18";
    private const string Actions = "Id | Title\na | Posts";
    private const string Headings = "Action | Id | Kind | Full year | Start | Part year 2016/17\n";

    private static readonly (string Code, OddWorkbook Book)[] Cases =
    [
        (TableFaultCodes.SheetMissing, new OddWorkbook().Sheet("Plans", Plan).Sheet("Actions", Actions)),
        (TableFaultCodes.SheetTwice, Book("").Sheet("actions", Actions)),
        (TableFaultCodes.HeadingsMissing, Book("a | l | recurrent")),
        (TableFaultCodes.HeadingsMissing, new OddWorkbook().Sheet("Plan", "Title | Plan")),
        (TableFaultCodes.HeadingTwice, Book("Action | Id | Kind | Full year | Full year | Start\na | l | recurrent | #n 5 | #n 6 | #d 42644")),
        (TableFaultCodes.HeadingUnknown, Book("Action | Id | Kind | Full yaer | Start\na | l | recurrent | #n 5 | #d 42644")),
        (TableFaultCodes.HeadingUnknown, new OddWorkbook().Sheet("Plan", Plan + "\nAuthorty | Bury")),
        (TableFaultCodes.IdMissing, Book(Headings + "a | | recurrent | #n 5 | #d 42644")),
        (TableFaultCodes.OwnerMissing, Book(Headings + " | l | recurrent | #n 5 | #d 42644")),
        (TableFaultCodes.OwnerMissing, Book("").Sheet("Scenarios", "Id | Title\nlate | Late").Sheet("Changes", "Scenario | Path | Value\nlate | note |")),
        (TableFaultCodes.OwnerUnknown, Book(Headings + "b | l | recurrent | #n 5 | #d 42644")),
        (TableFaultCodes.OwnerUnknown, Book("").Sheet("Scenarios", "Id | Title\nlate | Late").Sheet("Changes", "Scenario | Path | Value\nearly | note | Early")),
        (TableFaultCodes.CellError, Book(Headings + "a | l | recurrent | #e #REF! | #d 42644")),
        (TableFaultCodes.CellNotCalculated, Book(Headings + "a | l | recurrent | #f ? | #d 42644")),
        (TableFaultCodes.CellMerged, Book(Headings + "a | l | recurrent | #n 5 | #d 42644\na | m | recurrent | | #d 42644", "D2:D3")),
        (TableFaultCodes.CellIsDate, Book(Headings + "a | l | recurrent | #n 5 | #d 42644 | #d 42710")),
        (TableFaultCodes.DateAmbiguous, Book(Headings + "a | l | recurrent | #n 5 | 10/13/2016\na | m | recurrent | #n 5 | 10/01/2016")),
        (TableFaultCodes.PathUnknown, Book("").Sheet("Other values", "Path | Value\nactions..title | Posts")),
        (FaultCodes.DuplicateKey, Book(Headings + "a | l | recurrent | #n 5 | #d 42644\na | l | recurrent | #n 5 | #d 42644")),
        (FaultCodes.DuplicateKey, Book("").Sheet("Other values", "Path | Value\ntitle | Again")),
        (FaultCodes.Syntax, Book("").Sheet("Other values", "Path | Value\nnote | {\"open\"")),
        (FaultCodes.AmountFractionOfPenny, Book(Headings + "a | l | recurrent | #n 5.123 | #d 42644")),
        (FaultCodes.DateImpossible, Book(Headings + "a | l | recurrent | #n 5 | 31/02/2016")),
        (FaultCodes.UnknownValue, Book(Headings + "a | l | recurent | #n 5 | #d 42644")),
        (FaultCodes.RemovedButUsed, Book(Headings + "a | l | recurrent | #n 5 | #d 42644").Sheet("Scenarios", "Id | Title\nless | Less")
            .Sheet("Reserves", "Id | Title | Kind\ng | Balances | general-fund").Sheet("Funding", "Id | Title | Source | Reserve | Priority\nf | From it | reserve | g | #n 1")
            .Sheet("Changes", "Scenario | Path | Value\nless | reserves.g | (remove)")),
    ];

    [Fact]
    public void A_fault_is_told_with_its_sheet_and_cell_and_what_would_be_right()
    {
        StringBuilder messages = new();
        foreach ((string code, OddWorkbook book) in Cases)
        {
            Outcome<ScenarioFile> read = ScenarioReader.ReadBytes("plan.xlsx", book.Bytes());
            Assert.Contains(code, read.Faults.Select(fault => fault.Code));
            Print(messages, read.Faults);
        }

        foreach ((string code, string name, Func<byte[]> bytes) in Files())
        {
            Outcome<ScenarioFile> read = ScenarioReader.ReadBytes(name, bytes());
            Assert.Equal(code, Assert.Single(read.Faults).Code);
            Print(messages, read.Faults);
        }

        Assert.Null(ExpectedFile.Difference("table-faults.txt", Encoding.UTF8.GetBytes(messages.ToString())));
    }

    [Fact]
    public void No_fault_is_left_out() => Assert.Empty(
        typeof(TableFaultCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)
            .Except([.. Cases.Select(one => one.Code), .. Files().Select(file => file.Code), TableFaultCodes.TextTooLong]));

    [Fact]
    public void A_text_that_a_cell_cannot_hold_is_told_and_not_cut()
    {
        string json = $$"""{ "title": "Plan", "authority": "Council", "horizon": { "from": "2016/17", "to": "2016/17" }, "note": "{{new string('x', 32_768)}}" }""";

        Assert.Equal(TableFaultCodes.TextTooLong, Assert.Single(PlanForms.ConvertText("plan.json", json, PlanForm.Workbook).Faults).Code);
        Assert.True(PlanForms.ConvertText("plan.json", json.Replace("xx", "x", StringComparison.Ordinal), PlanForm.Workbook).Succeeded);
    }

    // Whatever happens to a workbook on its way, there is an answer: half of it, a byte of it, all of it twice.
    [Fact]
    public void A_damaged_workbook_is_a_fault_and_never_a_crash()
    {
        byte[] sound = Book(Headings + "a | l | recurrent | #n 5 | #d 42644").Bytes();
        int next = 20160720;
        int wrong = 0;
        for (int round = 0; round < 400; round++)
        {
            byte[] damaged = round % 4 == 0 ? sound[..Chance(5, sound.Length)] : [.. sound];
            for (int change = 0; change < round % 5; change++)
            {
                damaged[Chance(4, damaged.Length)] = (byte)Chance(0, 256);
            }

            wrong += ScenarioReader.ReadBytes("plan.xlsx", damaged).Succeeded ? 0 : 1;
        }

        Assert.InRange(wrong, 100, 400);

        // The same each time: a linear congruence will do.
        int Chance(int from, int to)
        {
            next = unchecked((next * 1_103_515_245) + 12_345);
            return from + ((next & 0x7FFF_FFFF) / 65_536 % (to - from));
        }
    }

    private static IEnumerable<(string Code, string Name, Func<byte[]> Bytes)> Files()
    {
        byte[] sound = Book("").Bytes();
        yield return (TableFaultCodes.WorkbookDamaged, "plan.xlsx", () => sound[..(sound.Length / 2)]);
        yield return (TableFaultCodes.WorkbookDamaged, "plan.xls", () => [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600]]);
        yield return (TableFaultCodes.NotAWorkbook, "plan.xls", () => Encoding.UTF8.GetBytes("<html><body><table><tr><td>Id</td></tr></table></body></html>"));
        yield return (TableFaultCodes.NotAWorkbook, "plan.xlsx", () => Encoding.UTF8.GetBytes("{ \"title\": \"Plan\" }"));
        yield return (TableFaultCodes.NotAWorkbook, "plan.xlsx", () => Zip("word/document.xml", 1));
        yield return (TableFaultCodes.WorkbookTooLarge, "plan.xlsx", () => Zip("xl/workbook.xml", 9_000));
        yield return (TableFaultCodes.WorkbookPassword, "plan.xlsx", LockedWorkbook.Bytes);
    }

    // A part of so many pieces of 64 KB of noughts, which takes next to nothing until it is unpacked.
    private static byte[] Zip(string name, int pieces)
    {
        byte[] noughts = new byte[65_536];
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
            for (int piece = 0; piece < pieces; piece++)
            {
                part.Write(noughts);
            }
        }

        return stream.ToArray();
    }

    private static OddWorkbook Book(string lines, params string[] merged)
    {
        OddWorkbook book = new OddWorkbook().Sheet("Plan", Plan).Sheet("Actions", Actions);
        return lines.Length == 0 ? book : book.Sheet("Lines", lines, false, merged);
    }

    private static void Print(StringBuilder messages, IEnumerable<Fault> faults)
    {
        foreach (Fault fault in faults)
        {
            messages.Append(fault.Place).Append(": ").Append(fault.Code).Append(": ").Append(fault.Message).Append('\n')
                .Append("    ").Append(fault.Hint).Append('\n');
        }

        messages.Append('\n');
    }
}
