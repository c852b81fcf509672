using System.IO.Compression;
using System.Text.RegularExpressions;
using ReservesModel.Calculation;
using ReservesModel.Reporting.Workbooks;
using ReservesModel.Tests.Laws;

namespace ReservesModel.Tests.Reporting.Workbooks;

public sealed class FactorLookTests
{
    // 13.8% looked like 0 and an index of 1.032 like 1: an officer changes what is seen.
    [Fact]
    public void A_rate_among_the_inputs_is_seen_with_its_decimals()
    {
        using MemoryStream workbook = new();
        WorkbookReport.Write(
            Modeller.Run(Modelled.Read("""
                { "title": "T", "authority": "A", "horizon": { "from": "2024/25", "to": "2024/25" },
                  "actions": { "a": { "title": "A", "lines": { "l": { "kind": "staffing", "fte": 1, "salary": "£30K", "pension": "18.5%", "start": "2024-04-01" } } } } }
                """)),
            workbook);
        using ZipArchive parts = new(workbook);
        string[] formats = [.. Regex.Matches(Regex.Match(Text(parts, "xl/styles.xml"), "<cellXfs.*?</cellXfs>", RegexOptions.Singleline).Value, "numFmtId=\"(\\d+)\"")
            .Select(format => format.Groups[1].Value)];

        Match[] cells =
        [
            .. parts.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal))
                .SelectMany(entry => Regex.Matches(Text(parts, entry.FullName), "<c r=\"\\w+\" s=\"(\\d+)\"[^>]*><v>0\\.1(?:38|85)</v>")),
        ];

        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.Equal("0", formats[int.Parse(cell.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)]));
    }

    private static string Text(ZipArchive parts, string name)
    {
        using StreamReader reader = new(parts.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
