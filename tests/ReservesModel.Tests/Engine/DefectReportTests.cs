using ReservesModel.Engine;

namespace ReservesModel.Tests.Engine;

/// <summary>A defect of the program, as the user sees it.</summary>
public sealed class DefectReportTests
{
    [Fact]
    public void A_defect_exits_with_70_names_a_log_to_send_and_shows_no_stack_trace()
    {
        using StringWriter shown = new(), error = new();
        Exception defect = Thrown();

        int exitCode = DefectReport.Write(new Screen(shown, error, HasInk: false, Columns: 80), ["run", "plan.json"], defect);

        string log = error.ToString().Split(' ').Single(word => word.EndsWith(".log", StringComparison.Ordinal));
        Assert.Equal((70, ""), (exitCode, shown.ToString()));
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(defect.Message, error.ToString(), StringComparison.Ordinal);
        string report = File.ReadAllText(log);
        File.Delete(log);
        Assert.Contains("run plan.json", report, StringComparison.Ordinal);
        Assert.Contains(nameof(Thrown), report, StringComparison.Ordinal);
    }

    private static InvalidOperationException Thrown()
    {
        try
        {
            throw new InvalidOperationException("The reserves were turned inside out.");
        }
        catch (InvalidOperationException defect)
        {
            return defect;
        }
    }
}
