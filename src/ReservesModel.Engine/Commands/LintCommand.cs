using System.CommandLine;
using ReservesModel.Domain.Faults;
using ReservesModel.Reporting.Conformance;

namespace ReservesModel.Engine.Commands;

/// <summary>reserves lint WORKBOOK: which rules of good workbooks a file keeps, ours or anybody's.</summary>
internal sealed class LintCommand : Command
{
    private readonly Argument<string> _workbook = new("WORKBOOK") { Description = "The workbook, an .xlsx file." };
    private readonly Option<string?> _rules = new("--rules")
    {
        HelpName = "fast|publication",
        Description = "The rules of a live model, or of tables for publication; by what the workbook says it is if none are named.",
    };

    private readonly Option<bool> _json = PlanArguments.Json();

    public LintCommand(Screen screen)
        : base("lint", "Say which rules of good models, or of accessible tables, a workbook keeps, and where it does not. Writes nothing.")
    {
        _rules.AcceptOnlyFromAmong("fast", "publication");
        Arguments.Add(_workbook);
        Options.Add(_rules);
        Options.Add(_json);
        SetAction(parsed => Run(screen, parsed));
    }

    private int Run(Screen screen, ParseResult parsed)
    {
        string path = parsed.GetRequiredValue(_workbook);
        bool json = parsed.GetValue(_json);
        WorkbookCheck check;
        try
        {
            using FileStream file = File.OpenRead(path);
            check = WorkbookCheck.Of(file, parsed.GetValue(_rules) switch
            {
                "fast" => RuleSetKind.Fast,
                "publication" => RuleSetKind.Publication,
                _ => null,
            });
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refused(FaultCodes.FileNotFound, "there is no such file", "Check the name and the folder.");
        }
        catch (InvalidDataException damaged)
        {
            return Refused(
                FaultCodes.FileNotReadable,
                "this is no workbook that can be read",
                $"{damaged.Message} An .xlsx file is wanted; open it in the program that made it, and save it anew.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return Refused(
                FaultCodes.FileNotReadable, "the file could not be read", "Check that it is a file, that you may read it, and that no other program holds it.");
        }

        if (json)
        {
            CheckJson.Write(check, screen.Out);
        }
        else
        {
            CheckText.Write(path, check, screen.Out);
        }

        return check.Holds ? ExitCode.Done : ExitCode.DoesNotHold;

        int Refused(string code, string message, string hint) =>
            Refusal.Print(screen, [new(code, new(path, 0, 0), message, hint)], json);
    }
}
