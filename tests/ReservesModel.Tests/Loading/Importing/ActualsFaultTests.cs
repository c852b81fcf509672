using System.Reflection;
using System.Text;
using ReservesModel.Domain.Faults;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Loading.Importing;

/// <summary>Every fault of a file of actuals has its smallest file, the message that the program prints, and its smallest neighbour
/// that passes: ActualsFaults/CODE/ holds them, ActualsFaults/plan.json is the plan of them all.</summary>
public sealed class ActualsFaultTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reserves-actuals-").FullName;

    private static string Faults => Path.Combine(Repository.Tests, "ActualsFaults");

    public static TheoryData<string> Codes() => [.. AllCodes()];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_fault_is_told_with_its_place_and_what_would_be_right(string code)
    {
        ProgramRun run = Monitor(Path.Combine(Faults, code, "actuals.csv"));

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains($"{code}: ", run.Error, StringComparison.Ordinal);
        Assert.Null(ExpectedFile.Difference($"../ActualsFaults/{code}/message.txt", Encoding.UTF8.GetBytes(run.Error)));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_neighbour_that_is_right_passes(string code)
    {
        ProgramRun run = Monitor(Path.Combine(Faults, code, "passes.csv"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Every_code_has_its_folder_and_every_folder_its_code() => Assert.Equal(
        AllCodes().Order(StringComparer.Ordinal),
        Directory.EnumerateDirectories(Faults).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_fault_is_told_at_once()
    {
        string file = Path.Combine(_folder, "all.csv");
        File.WriteAllText(file, "line,month,amount\nposts/stuff,Oct-16,15.000,00\nposts/staff,2016-10,\"(£1,000)\"\nposts/staff,2017-01,£1.5k\n");

        string[] codes =
        [
            .. Monitor(file).Error.Split('\n').Where(line => line.StartsWith("actuals.csv:", StringComparison.Ordinal)).Select(line => line.Split(": ")[1]),
        ];

        Assert.Equal(["row-too-long", "amount-malformed", "month-after-end"], codes);
    }

    [Theory]
    [InlineData("2016-13", "month-malformed")]
    [InlineData("2018-04", "year-outside-horizon")]
    public void A_month_that_cannot_be_is_refused(string to, string code)
    {
        ProgramRun run = Monitor(Path.Combine(Faults, "line-unknown", "passes.csv"), to);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"{code}: --to: ", run.Error, StringComparison.Ordinal);
    }

    private ProgramRun Monitor(string actuals, string to = "2016-12")
    {
        File.Copy(actuals, Path.Combine(_folder, "actuals.csv"));
        File.Copy(Path.Combine(Faults, "plan.json"), Path.Combine(_folder, "plan.json"));
        string method = actuals.Contains(ActualsFaultCodes.ForecastMissing, StringComparison.Ordinal) ? "officer" : "profile";
        return ProgramRun.In(_folder, "monitor", "plan.json", "--actuals", "actuals.csv", "--to", to, "--method", method);
    }

    private static IEnumerable<string> AllCodes() => typeof(ActualsFaultCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (string)field.GetRawConstantValue()!);
}
