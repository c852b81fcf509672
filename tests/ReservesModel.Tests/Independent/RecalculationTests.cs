using System.Globalization;
using NodaTime;
using NodaTime.Text;
using ReservesModel.Calculation;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Loading;
using ReservesModel.Testing;
using ReservesModel.Tests.Loading;
using ReservesModel.Tests.Reporting.Workbooks;

namespace ReservesModel.Tests.Independent;

/// <summary>LibreOffice works the workbooks out from their inputs and formulas alone, every kept figure having been made wrong
/// before, and comes to the program's figures to the penny.</summary>
public sealed class RecalculationTests
{
    [NeedsProgramFact(LibreOffice.Program)]
    public void LibreOffice_works_out_every_figure_as_the_program_does()
    {
        Dictionary<string, byte[]> books = Files.Select((file, at) => (Name: $"book{at}", File: file))
            .ToDictionary(pair => pair.Name, pair => WorkbookFile.Write(pair.File));
        byte[] bury = WorkbookFile.Write(AwkwardPlans.Outlook(SomePlanText.Bury));
        Dictionary<string, byte[]> asked = books.ToDictionary(pair => pair.Key, pair => ChangedWorkbook.WithWrongFigures(pair.Value));
        asked.Add("dearer", Dearer(bury));
        asked.Add("unbalanced", Unbalanced(RecordSheetsTests.Bytes(AwkwardPlans.Outlook(SomePlanText.Bury))));

        // A few at a time, so that a slow machine is not taken for one that hangs.
        Dictionary<(string Book, string Sheet), string[][]> recalculated =
            asked.Chunk(40).SelectMany(some => LibreOffice.Recalculate(some.ToDictionary())).ToDictionary();

        foreach ((string name, byte[] book) in books)
        {
            AssertSame(name, new(book), recalculated);
        }

        AssertDearer(recalculated, new(bury));
        Assert.Equal("1 not OK", recalculated[("unbalanced", "Cover")].Single(row => row[0] == "All checks")[1]);
        Assert.True(books.Count > GeneratedPlans / 2, "Too few of the generated plans are of the promised size.");
    }

    private const int GeneratedPlans = 200;

    private static IEnumerable<FileOutlook> Files =>
    [
        .. Generated(),
        .. AwkwardPlans.All.Select(AwkwardPlans.Outlook),
        Modeller.Run(SomePlans.Balances()),
        .. ScenarioFiles().Select(path => Modeller.Run(ScenarioReader.Read(path).Value)),
    ];

    private static IEnumerable<string> ScenarioFiles() => Directory.GetFiles(Repository.Scenarios, "*.json")
        .Concat(Directory.GetFiles(Path.Combine(Repository.Scenarios, "guide"), "*.json"))
        .Where(path => !path.EndsWith(".schema.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    // Of the size for which the workbook's cover promises pennies.
    private static IEnumerable<FileOutlook> Generated() =>
        GeneratedFiles.Sample(GeneratedPlans, 20160720).Select(pair => pair.File).Where(GeneratedFiles.IsPromised);

    private static void AssertSame(
        string name, WorkbookFile expected, Dictionary<(string Book, string Sheet), string[][]> recalculated)
    {
        int compared = 0;
        foreach ((string sheet, ReadCell cell) in expected.Cells.Where(pair => pair.Cell.Formula is not null))
        {
            string actual = recalculated[(name, sheet)][cell.Row - 1][cell.Column - 1];
            Assert.True(IsAs(cell, actual), $"{name} {sheet}!{cell.Name} ={cell.Formula} is {actual} and should be {cell.Value}.");
            compared++;
        }

        Assert.True(compared > 20, $"{name}: only {compared} figures were compared.");
        Assert.Equal("OK", recalculated[(name, "Cover")].Single(row => row[0] == "All checks")[1]);
    }

    /// <summary>Whether what LibreOffice says of a cell is what is kept in it; a day it says in its own way.</summary>
    internal static bool IsAs(ReadCell cell, string actual) => cell.Number is not { } figure
        ? actual == cell.Value
        : decimal.TryParse(actual, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            ? IsSame(figure, value)
            : LocalDatePattern.CreateWithInvariantCulture("MM/dd/yyyy").Parse(actual).TryGetValue(default, out LocalDate day)
                && Period.DaysBetween(new(1899, 12, 30), day) == figure;

    // Sums of pennies in binary have noise after the twelfth digit or so, and so has a product that is not rounded yet.
    private static bool IsSame(decimal figure, decimal value) =>
        Math.Abs(figure - value) < 0.000_1m + (decimal.IsInteger(figure * 100) ? 0 : Math.Abs(figure) / 100_000_000_000m);

    // £200K in place of £190K on the inputs: the workbook follows as the program does, and its checks say that it was changed.
    private static byte[] Dearer(byte[] bury)
    {
        WorkbookFile book = new(bury);
        int inputs = book.SheetNames.TakeWhile(name => name != "Inputs").Count() + 1;
        string price = book.In("Inputs").Single(cell => cell.Number == 190_000m).Name;
        return ChangedWorkbook.With(bury, inputs, price, 200_000m);
    }

    // A penny more in one entry of the journal: the one check on the cover says so.
    private static byte[] Unbalanced(byte[] bury)
    {
        WorkbookFile book = new(bury);
        ReadCell entry = book.In("Journal").First(cell => cell.Number is not null);
        return ChangedWorkbook.With(bury, book.SheetNames.TakeWhile(name => name != "Journal").Count() + 1, entry.Name, entry.Number!.Value + 0.01m);
    }

    private static void AssertDearer(Dictionary<(string Book, string Sheet), string[][]> recalculated, WorkbookFile bury)
    {
        WorkbookFile dearer = WorkbookFile.Of(AwkwardPlans.Outlook(SomePlanText.Bury.Replace("£190K", "£200K", StringComparison.Ordinal)));
        foreach (ReadCell cell in dearer.In("Costs").Where(cell => cell.Number is not null))
        {
            Assert.Equal(
                cell.Number,
                decimal.Parse(recalculated[("dearer", "Costs")][cell.Row - 1][cell.Column - 1], CultureInfo.InvariantCulture));
        }

        ReadCell late = bury.Row("Scenarios", "three-months-late", "Cost").Single(cell => cell.Column == 5);
        Assert.Equal("150000", recalculated[("dearer", "Scenarios")][late.Row - 1][late.Column - 1]);
        Assert.Equal("OK", recalculated[("dearer", "Cover")].Single(row => row[0] == "All checks")[1]);
        Assert.Equal("1, the first of: Additional recurrent posts", recalculated[("dearer", "Cover")].Single(row => row[0] == "Inputs changed")[1]);
    }
}
