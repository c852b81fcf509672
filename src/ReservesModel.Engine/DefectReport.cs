using System.Security.Cryptography;
using System.Text;

namespace ReservesModel.Engine;

/// <summary>What a user sees of a defect of ours: that it is ours, and a file to send. Never a stack trace.</summary>
internal static class DefectReport
{
    /// <summary>Writes the report and gives the exit code.</summary>
    internal static int Write(Screen screen, IReadOnlyList<string> args, Exception defect)
    {
        string report = $"reserves {ProgramVersion.Text}\n{string.Join(' ', args)}\n\n{defect}\n";
        string name = $"reserves-defect-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(report)))[..12]}.log";
        string file = Path.Combine(Path.GetTempPath(), name);
        screen.Error.WriteLine("reserves: this is a defect of the program, not of your plan. Nothing was written.");
        try
        {
            File.WriteAllText(file, report);
            screen.Error.WriteLine($"Please send {file} with the plan to those who maintain the program.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            screen.Error.WriteLine($"A log could not be written to {file}. What was found: {defect.GetType().Name}.");
        }

        return ExitCode.Defect;
    }
}
