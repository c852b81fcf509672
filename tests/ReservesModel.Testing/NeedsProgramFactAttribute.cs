using Xunit;

namespace ReservesModel.Testing;

/// <summary>A test that asks a program from elsewhere for a second opinion. Where the program is not installed the test is
/// skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsProgramFactAttribute : FactAttribute
{
    public NeedsProgramFactAttribute(string program)
    {
        if (!IsInstalled(program))
        {
            Skip = $"The program {program} is not installed on this machine.";
        }
    }

    private static bool IsInstalled(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));
}
