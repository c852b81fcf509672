using System.Xml.Linq;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Architecture;

/// <summary>Who may know whom: Engine, then Loading, Calculation and Reporting, which never see each other, then
/// Domain. Sheets as a file are apart, and know none of them.</summary>
public sealed class ReferencesTests
{
    [Theory]
    [InlineData("ReservesModel.Domain", "", "NodaTime")]
    [InlineData("ReservesModel.Spreadsheets", "", "")]
    [InlineData("ReservesModel.Loading", "ReservesModel.Domain ReservesModel.Spreadsheets", "ExcelDataReader Newtonsoft.Json PdfPig PublicHoliday")]
    [InlineData("ReservesModel.Calculation", "ReservesModel.Domain", "")]
    [InlineData("ReservesModel.Reporting", "ReservesModel.Domain ReservesModel.Spreadsheets", "Newtonsoft.Json Scriban.Signed")]
    [InlineData(
        "ReservesModel.Engine",
        "ReservesModel.Calculation ReservesModel.Loading ReservesModel.Reporting",
        "Microsoft.Extensions.Hosting Newtonsoft.Json System.CommandLine")]
    public void A_project_refers_to_what_it_may_and_to_nothing_else(string project, string projects, string packages)
    {
        XDocument file = XDocument.Load(Repository.PathOf("src", project, $"{project}.csproj"));
        string[] referred = [.. Includes(file, "ProjectReference").Select(Path.GetFileNameWithoutExtension).OfType<string>()];
        string[] used = [.. Includes(file, "PackageReference")];

        Assert.True(
            referred.Order().SequenceEqual(Words(projects)),
            $"{project} may refer to the projects [{projects}] and refers to [{string.Join(' ', referred.Order())}].");
        Assert.True(
            used.Order().SequenceEqual(Words(packages)),
            $"{project} may use the packages [{packages}] and uses [{string.Join(' ', used.Order())}].");
    }

    [Theory]
    [InlineData("ReservesModel.Domain", "NodaTime")]
    [InlineData("ReservesModel.Calculation", "NodaTime ReservesModel.Domain")]
    public void An_assembly_that_is_pure_was_built_against_nothing_else(string project, string allowed)
    {
        string[] besides =
        [
            .. System.Reflection.Assembly.Load(project).GetReferencedAssemblies()
                .Select(reference => reference.Name!)
                .Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
                .Except(Words(allowed)),
        ];

        Assert.True(
            besides.Length == 0,
            $"{project} may be built against [{allowed}] and is built against [{string.Join(' ', besides)}] besides.");
    }

    [Fact]
    public void Testing_refers_to_the_domain_only()
    {
        XDocument file = XDocument.Load(
            Repository.PathOf("tests", "ReservesModel.Testing", "ReservesModel.Testing.csproj"));

        string only = Assert.Single(Includes(file, "ProjectReference"));
        Assert.EndsWith("ReservesModel.Domain.csproj", only, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Includes(XDocument file, string element) =>
        file.Descendants(element).Select(reference => reference.Attribute("Include")!.Value);

    private static IEnumerable<string> Words(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order();
}
