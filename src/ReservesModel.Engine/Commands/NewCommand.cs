using System.CommandLine;
using System.Text;
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
        try
        {
            // Never over a file that is there: it may be somebody's plan.
            using FileStream file = new(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(Encoding.UTF8.GetBytes(StarterPlan.Text));
        }
        catch (IOException) when (File.Exists(path) || Directory.Exists(path))
        {
            screen.Error.WriteLine($"reserves: {path} is there already, and was left as it is. Name a file that does not exist yet.");
            return ExitCode.WrongInput;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            screen.Error.WriteLine($"reserves: {path} could not be written: {exception.Message}");
            return ExitCode.NotWritten;
        }

        screen.Out.WriteLine($"Written: {path}. Try: reserves run {path}");
        return ExitCode.Done;
    }
}
