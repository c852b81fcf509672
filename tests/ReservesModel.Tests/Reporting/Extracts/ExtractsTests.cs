using System.Text;
using ReservesModel.Calculation;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Extracts;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Reporting.Extracts;

public sealed class ExtractsTests
{
    private static readonly (string Name, Action<FileOutlook, Stream> Write)[] Files =
    [
        ("results.json", ResultsJson.Write),
        ("summary.csv", SummaryCsv.Write),
        ("postings.csv", PostingsCsv.Write),
        ("funding.csv", FundingCsv.Write),
        ("reserves.csv", ReservesCsv.Write),
    ];

    public static TheoryData<string> Plans => ["bury-2016", "balances", "bury-2022", "stockton-2016", "every-kind"];

    [Theory]
    [MemberData(nameof(Plans))]
    public void Every_extract_is_as_expected(string plan)
    {
        FileOutlook file = Outlook(plan);
        foreach (var (name, write) in Files)
        {
            Written.IsAsExpected($"Extracts/{plan}/{name}", Written.Bytes(stream => write(file, stream)));
        }
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void Extracts_are_the_same_bytes_in_any_culture(string culture)
    {
        FileOutlook file = Outlook("balances");
        foreach (var (_, write) in Files)
        {
            byte[] here = Written.Bytes(stream => write(file, stream));
            using CultureScope there = new(culture);
            Assert.Equal(here, Written.Bytes(stream => write(file, stream)));
        }
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44", "'+44")]
    [InlineData("-1", "'-1")]
    [InlineData("@cmd", "'@cmd")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("=\"a\",b", "\"'=\"\"a\"\",b\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("plain = not first", "plain = not first")]
    [InlineData("", "")]
    public void Text_of_a_plan_never_becomes_a_formula(string text, string cell)
    {
        byte[] bytes = Written.Bytes(stream =>
        {
            using CsvTable csv = new(stream, "a");
            csv.AddText(text).EndRow();
        });

        Assert.Equal($"\uFEFFa\r\n{cell}\r\n", Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public void A_reserve_below_nil_keeps_its_minus_in_CSV()
    {
        byte[] bytes = Written.Bytes(stream =>
        {
            using CsvTable csv = new(stream, "a", "b", "c");
            csv.Add(Some.Pounds(-1_862_000)).Add(-Some.Pounds(0.00m)).Add((ReservesModel.Domain.Amounts.Money?)null).EndRow();
        });

        Assert.EndsWith("\r\n-1862000.00,0.00,\r\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    internal static FileOutlook Outlook(string plan) => Modeller.Run(File(plan));

    private static ScenarioFile File(string plan) => plan switch
    {
        "bury-2016" => SomePlans.Bury2016(),
        "balances" => SomePlans.Balances(),
        "bury-2022" => SomePlans.Bury2022(),
        "stockton-2016" => SomePlans.Stockton2016(),
        "trillion" => SomePlans.Trillion(),
        "awkward" => SomePlans.Awkward(),
        "every-kind" => Loading.SomePlanText.Bound(Workbooks.AwkwardPlans.EveryKind),
        _ => throw new ArgumentOutOfRangeException(nameof(plan)),
    };
}
