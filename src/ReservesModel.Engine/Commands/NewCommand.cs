using System.CommandLine;
using ReservesModel.Engine.Output;
using ReservesModel.Loading.Writing;

namespace ReservesModel.Engine.Commands;

/// <summary>reserves new PATH: a small plan to start from.</summary>
internal sealed class NewCommand : Command
{
    private readonly Argument<string> _path = new("PATH") { Description = "The file to write; it must not exist yet." };

    public NewCommand(Screen screen, Interruption interruption)
        : base("new", "Write a small plan to start from.")
    {
        Arguments.Add(_path);
        SetAction(parsed =>
        {
            interruption.StartWriting();
            return Run(screen, parsed.GetRequiredValue(_path));
        });
    }

    private static int Run(Screen screen, string path)
    {
        if (NewFile.Write(screen, path, StarterPlan.Text) is { } exitCode)
        {
            return exitCode;
        }

        screen.Out.WriteLine($"Written: {path}. Try: reserves run {path}");
        return ExitCode.Done;
    }
}
