using System.Diagnostics;

namespace ReservesModel.Testing;

/// <summary>The whole program, run as a user runs it.</summary>
/// <param name="ExitCode">What it told its caller.</param>
/// <param name="Out">What it printed on standard output.</param>
/// <param name="Error">What it printed on standard error.</param>
public sealed record ProgramRun(int ExitCode, string Out, string Error)
{
    // Far beyond what any run takes; a test that would hang fails instead.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>Runs the program in a folder.</summary>
    public static ProgramRun In(string folder, params IReadOnlyList<string> args) => With(folder, [], args);

    /// <summary>Runs the program in a folder, with environment variables of its own.</summary>
    public static ProgramRun With(
        string folder, IReadOnlyList<KeyValuePair<string, string>> environment, params IReadOnlyList<string> args)
    {
        ProcessStartInfo start = new(Repository.Program, args)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"reserves {string.Join(' ', args)} did not come to an end.");
        }

        return new(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
