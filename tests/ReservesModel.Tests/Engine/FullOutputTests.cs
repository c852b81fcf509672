using System.Diagnostics;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Engine;

public sealed class FullOutputTests
{
    // /dev/full takes nothing, as a full disk does: both where a result is long and where it is first written at the end.
    [FullDeviceTheory]
    [InlineData("schema")]
    [InlineData("check scenarios/stockton-2016.json")]
    public void A_standard_output_that_takes_nothing_exits_with_3_and_no_stack_trace(string command)
    {
        ProcessStartInfo start = new("sh", ["-c", $"'{Repository.Program}' {command} > /dev/full"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardError = true,
        };

        using Process process = Process.Start(start)!;
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(3, process.ExitCode);
        Assert.StartsWith("reserves: the output could not be written: ", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    private sealed class FullDeviceTheoryAttribute : TheoryAttribute
    {
        public FullDeviceTheoryAttribute() => Skip = File.Exists("/dev/full") ? null : "there is no /dev/full here";
    }
}
