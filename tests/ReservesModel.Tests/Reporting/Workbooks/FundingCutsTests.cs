using System.Text.RegularExpressions;
using ReservesModel.Domain.Outlooks;

namespace ReservesModel.Tests.Reporting.Workbooks;

/// <summary>The figures kept in the workbook: the cuts are summed there from what sources may give, and what is met is the engine's.
/// That the least of the first is the second is the theorem that the formulas rest on.</summary>
public sealed partial class FundingCutsTests
{
    [Fact]
    public void The_least_of_the_cuts_is_what_the_engine_meets()
    {
        int compared = 0;
        foreach ((string json, FileOutlook file) in GeneratedFiles.Sample(300, 20261125))
        {
            WorkbookFile book = WorkbookFile.Of(file);
            foreach (ReadCell met in book.In("Workings").Where(cell => cell.Formula is { } formula && Least().IsMatch(formula)))
            {
                Match cut = Least().Match(met.Formula!);
                string column = cut.Groups[1].Value;
                int first = Row(cut.Groups[3]), last = Row(cut.Groups[4]);
                decimal least = Enumerable.Range(first, last - first + 1).Append(Row(cut.Groups[2]))
                    .Min(row => book.At("Workings", $"{column}{row}").Number!.Value);
                Assert.True(least == met.Number, $"{met.Name} is {met.Number} and the least cut {least}:\n{json}");
                compared++;
            }
        }

        Assert.True(compared > 1_000, $"Only {compared} were compared.");
    }

    private static int Row(Group row) => int.Parse(row.Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^MIN\(([A-Z]+)(\d+),[A-Z]+(\d+):[A-Z]+(\d+)\)$")]
    private static partial Regex Least();
}
