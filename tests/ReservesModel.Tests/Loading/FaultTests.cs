using System.Globalization;
using System.Reflection;
using System.Text;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Loading;

/// <summary>Every fault has its smallest plan, the message it gives, and where it makes sense its smallest neighbour that
/// passes: Faults/CODE/ holds them.</summary>
public class FaultTests
{
    public static TheoryData<string> Codes() => [.. AllCodes()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_fault_is_told_with_its_place_and_what_would_be_right(string code)
    {
        using FaultyFile file = FaultyFile.Of(code, Folder(code));

        Outcome<ScenarioFile> outcome = ScenarioReader.Read(file.Path);

        Assert.Equal([code], outcome.Faults.Select(fault => fault.Code).Distinct());
        string printed = string.Concat(outcome.Faults.Select(fault => Print(fault, file.Path)));
        Assert.Null(ExpectedFile.Difference($"../Faults/{code}/message.txt", Encoding.UTF8.GetBytes(printed)));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_neighbour_that_is_right_passes(string code)
    {
        string neighbour = Path.Combine(Folder(code), "passes.json");
        if (File.Exists(neighbour))
        {
            Outcome<ScenarioFile> outcome = ScenarioReader.Read(neighbour);
            Assert.True(outcome.Succeeded, SomePlanText.Print(outcome.Faults));
        }
    }

    [Fact]
    public void Every_code_has_its_folder_and_every_folder_its_code() => Assert.Equal(
        AllCodes().Order(StringComparer.Ordinal),
        Directory.EnumerateDirectories(Folder("")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal));

    private static IEnumerable<string> AllCodes() => typeof(FaultCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (string)field.GetRawConstantValue()!);

    // As the program prints it, but without the folder that the tests lie in.
    private static string Print(Fault fault, string path)
    {
        string place = fault.Place.Line == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{fault.Place.Line}:{fault.Place.Column}: ");
        string message = fault.Message.Replace(path, "plan.json", StringComparison.Ordinal);
        return $"{place}{fault.Code}: {message}\n    {fault.Hint}\n";
    }

    private static string Folder(string code) => Path.Combine(Repository.Tests, "Faults", code);
}
