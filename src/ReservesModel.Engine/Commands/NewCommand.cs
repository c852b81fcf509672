using System.CommandLine;
using ReservesModel.Engine.Output;
using ReservesModel.Loading.Writing;

namespace ReservesModel.Engine.Commands;

/// <summary>reserves new PATH: a small plan to start from.</summary>
internal sealed class NewCommand : Command
{
    private readonly Argument<string> _path = new("PATH") { Description = "What to write: a .json file, a .xlsx workbook, or a folder of tables where it has no ending. It must not exist yet." };

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
        if (FormOf.Path(path) is not { } form)
        {
            return FormOf.Refuse(screen, path);
        }

        int? exitCode = form == PlanForm.Json
            ? NewFile.Write(screen, path, StarterPlan.Text) // as it stands, with its comments
            : NewPlan.Write(screen, path, PlanForms.ConvertText("plan.json", StarterPlan.Text, form).Value);
        if (exitCode is { } failed)
        {
            return failed;
        }

        screen.Out.WriteLine($"Written: {path}. Try: reserves run {path}");
        return ExitCode.Done;
    }
}
