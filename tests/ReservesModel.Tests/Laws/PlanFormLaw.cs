using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Writing;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Tests.Laws;

/// <summary>A plan keeps every value, note and order in whatever form it is kept.</summary>
public sealed class PlanFormLaw
{
    [Law(100)]
    public void A_plan_that_has_been_a_workbook_is_the_plan_that_it_was(PlanSketch sketch)
    {
        string json = sketch.ToJson();
        byte[] workbook = Form(PlanForms.ConvertText("plan.json", json, PlanForm.Workbook)).Single().Bytes;

        string back = Back("plan.xlsx", path => File.WriteAllBytes(path, workbook));

        AssertSame(json, back);
    }

    [Law(60)]
    public void A_plan_that_has_been_a_folder_of_tables_is_the_plan_that_it_was(PlanSketch sketch)
    {
        string json = sketch.ToJson();
        (string Name, byte[] Bytes)[] files = Form(PlanForms.ConvertText("plan.json", json, PlanForm.Folder));

        string back = Back("plan", path =>
        {
            Directory.CreateDirectory(path);
            Array.ForEach(files, file => File.WriteAllBytes(Path.Combine(path, file.Name), file.Bytes));
        });

        AssertSame(json, back);
    }

    [Law(30)]
    public void The_same_plan_makes_the_same_workbook(PlanSketch sketch)
    {
        string json = sketch.ToJson();

        Assert.Equal(
            Form(PlanForms.ConvertText("plan.json", json, PlanForm.Workbook)).Single().Bytes,
            Form(PlanForms.ConvertText("plan.json", json, PlanForm.Workbook)).Single().Bytes);
    }

    private static (string Name, byte[] Bytes)[] Form(Outcome<PlanInForm> plan)
    {
        Assert.True(plan.Succeeded, string.Join("\n", plan.Faults.Select(fault => fault.Message)));
        return [.. plan.Value.Files.Select(file => (file.Name, file.Bytes.ToArray()))];
    }

    private static string Back(string name, Action<string> write)
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string path = Path.Combine(folder, name);
            write(path);
            Outcome<PlanInForm> back = PlanForms.Convert(path, PlanForm.Json);
            Assert.True(back.Succeeded, string.Join("\n", back.Faults.Select(fault => $"{fault.Place.InFile}: {fault.Message}")));
            Assert.Empty(back.Value.Remarks);
            return Encoding.UTF8.GetString(back.Value.Files.Single().Bytes.AsSpan());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static JToken Parsed(string json)
    {
        using JsonTextReader reader = new(new StringReader(json)) { FloatParseHandling = FloatParseHandling.Decimal, DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(reader);
    }

    private static void AssertSame(string before, string after)
    {
        string difference = PlainPlan.Difference(Parsed(before), Parsed(after));
        Assert.True(difference.Length == 0, difference);
        ScenarioFile one = Modelled.Read(before), other = Modelled.Read(after);
        Assert.Equal(one.Scenarios.Select(scenario => scenario.Id), other.Scenarios.Select(scenario => scenario.Id));
        Assert.Equal(
            Modelled.Of(before).Select(outlook => outlook.Ledger.Costs.Select(posting => (posting.Line.Key, posting.Year, posting.Amount))),
            Modelled.Of(after).Select(outlook => outlook.Ledger.Costs.Select(posting => (posting.Line.Key, posting.Year, posting.Amount))));
    }
}
