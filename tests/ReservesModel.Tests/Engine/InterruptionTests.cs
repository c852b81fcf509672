using System.Diagnostics;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Engine;

/// <summary>Ctrl+C while the program is at work. The plan is a pipe that nobody writes to, so that its reading has no end and the
/// test no clock.</summary>
public sealed class InterruptionTests : IDisposable
{
    private const string Started = "Hosting started"; // what --verbose says last before the command begins

    private readonly string _folder = Directory.CreateTempSubdirectory("reserves-interruption-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [NeedsProgramFact("mkfifo")]
    public void Ctrl_C_exits_with_130_and_writes_nothing()
    {
        Run("mkfifo", "plan.json");
        using Process program = Start(Repository.Program, "run", "plan.json", "--verbose");
        while (program.StandardError.ReadLine() is { } line && !line.Contains(Started, StringComparison.Ordinal))
        {
        }

        Run("kill", "-s", "INT", $"{program.Id}");

        string error = program.StandardError.ReadToEnd();
        program.WaitForExit();
        Assert.Equal((130, ""), (program.ExitCode, program.StandardOutput.ReadToEnd()));
        Assert.EndsWith("Stopped. Nothing is half written.\n", error, StringComparison.Ordinal);
        Assert.Equal(["plan.json"], Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName));
    }

    private void Run(string program, params string[] args)
    {
        using Process process = Start(program, args);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private Process Start(string program, params string[] args) => Process.Start(new ProcessStartInfo(program, args)
    {
        WorkingDirectory = _folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
