using System.CommandLine;

namespace ReservesModel.Engine.Commands;

/// <summary>The command line as a whole.</summary>
internal sealed class CommandLine(Screen screen, IEnumerable<Command> commands)
{
    /// <summary>Says on standard error what the program does.</summary>
    internal const string Verbose = "--verbose";

    /// <summary>Runs what the arguments ask for.</summary>
    /// <returns>An exit code of <see cref="ExitCode"/>.</returns>
    internal async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken stopping)
    {
        RootCommand root = new("What an improvement plan costs, where the money comes from, and what can be said of it.");
        root.Options.Add(new Option<bool>(Verbose) { Recursive = true, Description = "Say on standard error what the program does." });
        foreach (Command command in commands)
        {
            root.Subcommands.Add(command);
        }

        ParseResult parsed = root.Parse(args);
        bool isWrong = parsed.Errors.Count > 0;
        InvocationConfiguration configuration = new()
        {
            // Help that follows a mistake is no result: standard output stays clean.
            Output = isWrong ? screen.Error : screen.Out,
            Error = screen.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        int exitCode = await parsed.InvokeAsync(configuration, stopping).ConfigureAwait(false);
        return isWrong ? ExitCode.WrongInput : exitCode;
    }
}
