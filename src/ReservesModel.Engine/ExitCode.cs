namespace ReservesModel.Engine;

/// <summary>What the program tells its caller; other programs rely on these numbers.</summary>
internal static class ExitCode
{
    /// <summary>Done. Findings do not change it.</summary>
    internal const int Done = 0;

    /// <summary>Done, and what was asked to hold does not.</summary>
    internal const int DoesNotHold = 1;

    /// <summary>The input or the command line is wrong; nothing was written.</summary>
    internal const int WrongInput = 2;

    /// <summary>The output could not be written; earlier output is as it was.</summary>
    internal const int NotWritten = 3;

    /// <summary>A defect of the program.</summary>
    internal const int Defect = 70;

    /// <summary>Stopped by the user; nothing half written.</summary>
    internal const int Stopped = 130;
}
