using System.CommandLine;
using ReservesModel.Domain.Faults;
using ReservesModel.Engine.Output;
using ReservesModel.Loading.Importing;
using ReservesModel.Loading.Writing;
using ReservesModel.Reporting.Faults;
using ReservesModel.Reporting.Terminal;

namespace ReservesModel.Engine.Commands;

/// <summary>reserves import FILE --map MAP: rows of a foreign table as part of a plan.</summary>
internal sealed class ImportCommand : Command
{
    private readonly Argument<string> _file = new("FILE") { Description = "The workbook or .csv file that holds the table." };
    private readonly Option<string> _map = new("--map") { HelpName = "MAP", Description = "The file that says which column is which field.", Required = true };
    private readonly Option<string?> _into = new("--into") { HelpName = "PLAN", Description = "The plan that the rows are to stand in; without it, the one that the map gives." };
    private readonly Option<string?> _out = new("--out") { HelpName = "TO", Description = "The plan to write, with the rows; without it, a preview only. It must not exist yet." };
    private readonly Option<bool> _without = new("--without-rejected") { Description = "Write the plan although rows are rejected, without them." };

    public ImportCommand(Screen screen, Interruption interruption)
        : base("import", "Bring the rows of another table, such as an action log or a budget monitor, into a plan.")
    {
        Arguments.Add(_file);
        Options.Add(_map);
        Options.Add(_into);
        Options.Add(_out);
        Options.Add(_without);
        SetAction(parsed => Run(screen, interruption, parsed));
    }

    private int Run(Screen screen, Interruption interruption, ParseResult parsed)
    {
        string? to = parsed.GetValue(_out);
        PlanForm? form = to is null ? PlanForm.Json : FormOf.Path(to);
        if (form is null)
        {
            return FormOf.Refuse(screen, to!);
        }

        string file = parsed.GetRequiredValue(_file);
        Outcome<ImportResult> read = ForeignImport.Of(file, parsed.GetRequiredValue(_map), parsed.GetValue(_into));
        if (!read.Succeeded)
        {
            return Refusal.Print(screen, read.Faults, json: false);
        }

        ImportResult result = read.Value;
        int rejected = result.Rows.Count(row => !row.Faults.IsEmpty);
        ImportReport.Write(result.Table, result.Sheet, result.Rows, screen.Out, screen.Columns);
        RemarksText.Write(result.Remarks, screen.Out, screen.Columns);
        if (to is null)
        {
            screen.Out.WriteLine("Nothing was written. To write the plan with these rows, name it with --out.");
            return rejected > 0 ? ExitCode.DoesNotHold : ExitCode.Done;
        }

        if (rejected > 0 && !parsed.GetValue(_without))
        {
            screen.Error.WriteLine("reserves: nothing was written, since rows are rejected. Mend them, or write the plan without them: --without-rejected.");
            return ExitCode.DoesNotHold;
        }

        interruption.StartWriting();
        if (NewPlan.Write(screen, to, result.Plan(form.Value)) is { } exitCode)
        {
            return exitCode;
        }

        screen.Out.WriteLine($"Written: {to}. Try: reserves check {to}");
        return ExitCode.Done;
    }
}
