using ReservesModel.Domain.Outlooks;

namespace ReservesModel.Engine.Commands;

/// <summary>Whether what was asked to hold does.</summary>
internal static class Verdict
{
    /// <summary>Findings change the exit code only where the user asks for it.</summary>
    internal static int Of(FileOutlook file, bool isStrict) =>
        isStrict && file.Scenarios.Any(scenario => scenario.HasErrors) ? ExitCode.DoesNotHold : ExitCode.Done;
}
