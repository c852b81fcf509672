using System.CommandLine;

namespace ReservesModel.Engine.Commands;

/// <summary>The command line as a whole.</summary>
internal sealed class CommandLine(Screen screen, IEnumerable<NamedCommand> commands)
{
    /// <summary>Says on standard error what the program does.</summary>
    internal const string Verbose = "--verbose";

    /// <summary>Runs what the arguments ask for.</summary>
    /// <returns>An exit code of <see cref="ExitCode"/>.</returns>
    internal async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken stopping)
    {
        ParseResult parsed = Parsed(args);
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

    // Most often the first word is a command and the rest is right, and no other command is needed. What asks for help, or has
    // anything wrong with it, is for the whole.
    private ParseResult Parsed(IReadOnlyList<string> args)
    {
        if (commands.FirstOrDefault(command => args.Count > 0 && command.Name == args[0]) is { } named)
        {
            Command alone = new("reserves") { Speaking(), named.Make() };
            if (alone.Parse(args) is { Errors.Count: 0 } parsed)
            {
                return parsed;
            }
        }

        RootCommand root = new("What an improvement plan costs, where the money comes from, and what can be said of it.") { Speaking() };
        foreach (NamedCommand command in commands)
        {
            root.Subcommands.Add(command.Make());
        }

        return root.Parse(args);
    }

    private static Option<bool> Speaking() => new(Verbose) { Recursive = true, Description = "Say on standard error what the program does." };
}
