namespace ReservesModel.Engine;

/// <summary>Ctrl+C. Reading and reckoning, which nobody sees from outside, are left where they are, however long they would go on;
/// writing is asked to stop, and puts back what it had begun.</summary>
internal sealed class Interruption(Screen screen)
{
    private readonly Lock _gate = new();
    private bool _isWriting;

    /// <summary>From here on files change: the program ends by itself, and not in the middle of one.</summary>
    internal void StartWriting()
    {
        lock (_gate)
        {
            _isWriting = true;
        }
    }

    /// <summary>Ends the program, unless it is writing. Called by the thread that heard the signal, while the program goes on.</summary>
    internal void Stop()
    {
        lock (_gate)
        {
            if (!_isWriting)
            {
                Environment.Exit(Say());
            }
        }
    }

    /// <summary>Tells the user, and gives the exit code.</summary>
    internal int Say()
    {
        screen.Error.WriteLine("Stopped. Nothing is half written.");
        screen.Error.Flush();
        return ExitCode.Stopped;
    }
}
