using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading;
using ReservesModel.Loading.Comparing;
using ReservesModel.Loading.Writing;
using ReservesModel.Testing;
using ReservesModel.Tests.Loading.Tables;

namespace ReservesModel.Tests.Independent;

/// <summary>LibreOffice opens our plan workbooks and saves them in other forms, and they are still the plan.</summary>
public sealed class PlanWorkbookTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reserves-plans-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [NeedsProgramFact(LibreOffice.Program)]
    public void A_plan_that_LibreOffice_has_saved_as_an_old_or_a_new_workbook_is_the_plan_that_it_was()
    {
        string[] names = ["bury-2016", "bury-2022", "mtfs-unitary"];
        foreach (string name in names)
        {
            PlanInForm plan = PlanForms.Convert(Path.Combine(Repository.Scenarios, $"{name}.json"), PlanForm.Workbook).Value;
            File.WriteAllBytes(Path.Combine(_folder, $"{name}.xlsx"), [.. plan.Files.Single().Bytes]);
        }

        LibreOffice.Convert(_folder, "xls", [.. names.Select(name => $"{name}.xlsx")]);
        foreach (string name in names)
        {
            Outcome<PlanComparisonResult> compared = PlanComparison.Of(
                Path.Combine(Repository.Scenarios, $"{name}.json"), Path.Combine(_folder, $"{name}.xls"));

            Assert.True(compared.Succeeded, string.Join("\n", compared.Faults.Select(fault => $"{fault.Place.InFile}: {fault.Message}")));
            Assert.Empty(compared.Value.Differences);
            Assert.Empty(compared.Value.Remarks);
        }
    }

    [NeedsProgramFact(LibreOffice.Program)]
    public void An_error_in_an_old_workbook_is_never_nil()
    {
        OddWorkbook book = new OddWorkbook()
            .Sheet("Plan", "Field | Value\nTitle | Plan\nAuthority | Council\nHorizon: from | 2016/17\nHorizon: to | 2017/18")
            .Sheet("Actions", "Id | Title\na | Posts")
            .Sheet("Lines", "Action | Id | Kind | Full year | Start\na | l | recurrent | #e #REF! | #d 42644\na | m | recurrent | #n 5 | #e #N/A");
        File.WriteAllBytes(Path.Combine(_folder, "errors.xlsx"), book.Bytes());
        LibreOffice.Convert(_folder, "xls", ["errors.xlsx"]);

        Outcome<ScenarioFile> read = ScenarioReader.Read(Path.Combine(_folder, "errors.xls"));

        Assert.Equal(["Lines!D2", "Lines!E3"], read.Faults.Select(fault => fault.Place.Sheet is null ? fault.Message : fault.Place.Brief));
        Assert.All(read.Faults, fault => Assert.Equal(TableFaultCodes.CellError, fault.Code));
    }
}
