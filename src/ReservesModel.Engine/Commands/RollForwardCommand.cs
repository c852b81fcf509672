using System.CommandLine;
using ReservesModel.Calculation.Budgets;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Engine.Output;
using ReservesModel.Engine.Running;
using ReservesModel.Loading.RollingForward;
using ReservesModel.Reporting.Terminal;

namespace ReservesModel.Engine.Commands;

/// <summary>reserves roll-forward PLAN --out NEW.json: the plan of the next year, which opens with what this one closes with.</summary>
internal sealed class RollForwardCommand : Command
{
    private readonly Argument<string> _plan = PlanArguments.Plan();
    private readonly Option<string> _out = new("--out") { HelpName = "FILE", Description = "The plan file to write; it must not exist yet.", Required = true };
    private readonly Option<string?> _scenario = PlanArguments.Scenario();
    private readonly Option<bool> _extend = new("--extend") { Description = "Let the last year move on too, not only the first." };
    private readonly Option<string[]> _closing = new("--closing")
    {
        HelpName = "RESERVE=AMOUNT",
        Description = "The balance with which a reserve opens, in place of the one modelled. May be given more than once.",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = _ => [],
    };

    public RollForwardCommand(Screen screen, Interruption interruption)
        : base("roll-forward", "Write the plan of the next year, which opens with what this one closes with.")
    {
        Arguments.Add(_plan);
        Options.Add(_out);
        Options.Add(_scenario);
        Options.Add(_extend);
        Options.Add(_closing);
        SetAction(parsed => Run(screen, interruption, parsed));
    }

    private int Run(Screen screen, Interruption interruption, ParseResult parsed)
    {
        string? id = parsed.GetValue(_scenario);
        string path = parsed.GetRequiredValue(_plan), file = parsed.GetRequiredValue(_out);
        Outcome<LoadedPlan> read = LoadedPlan.Read(path, [.. id is null ? [] : new[] { id }]);
        if (!read.Succeeded)
        {
            return Refusal.Print(screen, read.Faults, json: false);
        }

        NewYearTerms terms = new()
        {
            Scenario = id ?? Scenario.BaseId,
            IsExtended = parsed.GetValue(_extend),
            Closings = [.. parsed.GetRequiredValue(_closing)],
        };
        Outcome<NewYearPlan> rolled = NextYear.Of(path, terms, read.Value.Outlook.Scenarios.ToDictionary(
            scenario => scenario.Scenario.Id, scenario => YearEnds.Of(scenario.Outlook)));
        if (!rolled.Succeeded)
        {
            return Refusal.Print(screen, rolled.Faults, json: false);
        }

        interruption.StartWriting();
        if (NewFile.Write(screen, file, rolled.Value.Json) is { } exitCode)
        {
            return exitCode;
        }

        NewYearReport.Write(screen.Out, rolled.Value, screen.Columns, screen.HasInk ? Ink.Colour : Ink.None);
        screen.Out.WriteLine($"Written: {file}. Comments of the old file are not in it. Try: reserves run {file}");
        return ExitCode.Done;
    }
}
