using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Reporting.Faults;

namespace ReservesModel.Engine.Commands;

/// <summary>What is said when the input is wrong: every fault, on standard error, and for programs on standard output too.</summary>
internal static class Refusal
{
    /// <summary>Prints the faults and gives the exit code.</summary>
    internal static int Print(Screen screen, ImmutableArray<Fault> faults, bool json)
    {
        FaultText.Write(faults, screen.Error);
        if (json)
        {
            FaultJson.Write(faults, screen.Out);
        }

        return ExitCode.WrongInput;
    }
}
