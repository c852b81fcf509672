using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Engine.Output;
using ReservesModel.Engine.Running;
using ReservesModel.Reporting.Extracts;
using ReservesModel.Reporting.Faults;
using ReservesModel.Reporting.Statements;
using ReservesModel.Reporting.Terminal;

namespace ReservesModel.Engine.Commands;

/// <summary>reserves run PLAN: the figures on the terminal and in files.</summary>
internal sealed class RunCommand : Command
{
    private readonly Argument<string> _plan = PlanArguments.Plan();
    private readonly Option<string[]> _scenarios = PlanArguments.Scenarios();
    private readonly Option<string?> _out = new("--out")
    {
        HelpName = "DIR",
        Description = "The folder to write to; out/NAME in the current folder if none is named.",
    };

    private readonly UnitOptions _unit = new();
    private readonly Option<bool> _strict = PlanArguments.Strict();
    private readonly Option<bool> _json = PlanArguments.Json();

    public RunCommand(Screen screen, Interruption interruption)
        : base("run", "Work a plan out: figures on the terminal, and files for everybody else.")
    {
        Arguments.Add(_plan);
        Options.Add(_scenarios);
        Options.Add(_out);
        _unit.AddTo(this);
        Options.Add(_strict);
        Options.Add(_json);
        SetAction((parsed, cancel) => Task.FromResult(Run(screen, interruption, parsed, cancel)));
    }

    private int Run(Screen screen, Interruption interruption, ParseResult parsed, CancellationToken cancel)
    {
        string[] scenarios = parsed.GetValue(_scenarios) ?? [];
        bool json = parsed.GetValue(_json);
        Outcome<LoadedPlan> read = LoadedPlan.Read(parsed.GetRequiredValue(_plan), scenarios);
        if (!read.Succeeded)
        {
            return Refusal.Print(screen, read.Faults, json);
        }

        LoadedPlan plan = read.Value;
        FileOutlook outlook = plan.Only(scenarios);
        ImmutableArray<OutputFile> files = RunOutputs.Of(plan, scenarios, _unit.Of(parsed));
        OutputFolder folder = new(parsed.GetValue(_out) ?? $"out/{plan.File.Name}");
        string? earlier = folder.Earlier(RunOutputs.Results);
        interruption.StartWriting();
        if (folder.Write(files, cancel) is { } why)
        {
            screen.Error.WriteLine($"reserves: {why}");
            return ExitCode.NotWritten;
        }

        if (json)
        {
            screen.Out.Write(Encoding.UTF8.GetString(files.First(file => file.Name == RunOutputs.Results).Bytes));
        }
        else
        {
            RemarksText.Write(plan.File.Remarks, screen.Out, screen.Columns);
            new TerminalReport
            {
                File = outlook,
                Statement = StatementText.Plain(StatementDraft.Of(plan.Outlook, plan.Outlook.Base)),
                Changes = FigureChanges.Since(earlier, outlook),
                Folder = folder.Name,
                Files = [.. files.Select(file => file.Name)],
                Width = screen.Columns,
                Ink = screen.HasInk ? Ink.Colour : Ink.None,
            }.Write(screen.Out);
        }

        return Verdict.Of(outlook, parsed.GetValue(_strict));
    }
}
