using System.Text.RegularExpressions;
using ReservesModel.Domain.Outlooks;

namespace ReservesModel.Tests.Reporting.Workbooks;

/// <summary>The rules of the FAST standard, read from the written file.</summary>
public sealed partial class FastRulesTests
{
    // The list that the cover publishes.
    private static readonly string[] Functions =
    [
        "CHOOSE", "COUNTA", "COUNTIF", "DAY", "EDATE", "EOMONTH", "FIND", "IF", "INDEX", "LEFT", "MATCH", "MAX", "MIN", "MONTH", "ROUND",
        "ROUNDUP", "SUM", "SUMIF", "SUMIFS", "SUMPRODUCT", "VALUE", "YEAR",
    ];

    private static IEnumerable<FileOutlook> Files =>
        [.. AwkwardPlans.All.Select(AwkwardPlans.Outlook), .. GeneratedFiles.Sample(40, 7).Select(pair => pair.File)];

    [Fact]
    public void Formulas_are_short_and_made_of_published_functions_without_an_if_within_an_if()
    {
        foreach ((string sheet, ReadCell cell) in Files.SelectMany(file => WorkbookFile.Of(file).Cells).Where(pair => pair.Cell.Formula is not null))
        {
            string formula = Quoted().Replace(cell.Formula!, "\"\"");
            Assert.All(Function().Matches(formula), match => Assert.Contains(match.Groups[1].Value, Functions));
            Assert.True(Regex.Count(formula, @"(?<![A-Z])IF\(") < 2, $"{sheet}!{cell.Name} ={formula}");
            Assert.True(formula.Length <= 255, $"{sheet}!{cell.Name} has {formula.Length} characters: {formula}");
        }
    }

    [Fact]
    public void Constants_stand_among_the_inputs_or_are_marked_as_the_programs()
    {
        foreach (FileOutlook file in Files)
        {
            WorkbookFile book = WorkbookFile.Of(file);
            Assert.All(
                book.Cells.Where(pair => pair is { Cell.Number: not null, Cell.Formula: null } && pair.Sheet is not ("Inputs" or "As read")),
                pair => Assert.True(WorkbookFile.IsDecided(pair.Cell), $"{pair.Sheet}!{pair.Cell.Name} is {pair.Cell.Value}"));
        }
    }

    [Fact]
    public void No_link_is_to_a_link()
    {
        foreach (FileOutlook file in Files)
        {
            WorkbookFile book = WorkbookFile.Of(file);
            foreach ((string sheet, ReadCell cell) in book.Cells.Where(pair => pair.Cell.Formula is { } formula && Link().IsMatch(formula)))
            {
                Match link = Link().Match(cell.Formula!);
                string target = link.Groups[1].Success ? link.Groups[1].Value : sheet;
                ReadCell? linked = book.Find(target, link.Groups[2].Value.Replace("$", "", StringComparison.Ordinal));
                Assert.False(linked?.Formula is { } formula && Link().IsMatch(formula), $"{sheet}!{cell.Name} ={cell.Formula}, which is {linked?.Formula}");
            }
        }
    }

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"([A-Z][A-Z0-9.]*)\(")]
    private static partial Regex Function();

    [GeneratedRegex(@"^(?:(\w+)!)?(\$?[A-Z]{1,3}\$?\d+)$")]
    private static partial Regex Link();
}
