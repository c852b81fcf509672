using System.CommandLine;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Engine.Running;

namespace ReservesModel.Engine.Commands;

/// <summary>A command that says something of one scenario of a plan.</summary>
internal abstract class ScenarioCommand : Command
{
    private readonly Argument<string> _plan = PlanArguments.Plan();
    private readonly Option<string?> _scenario = PlanArguments.Scenario();
    private readonly Option<bool> _json = PlanArguments.Json();

    protected ScenarioCommand(Screen screen, string name, string description)
        : base(name, description)
    {
        Arguments.Add(_plan);
        Options.Add(_scenario);
        Options.Add(_json);
        SetAction(parsed => Read(screen, parsed));
    }

    /// <summary>Says it, and gives the exit code.</summary>
    protected abstract int Run(Screen screen, ParseResult parsed, FileOutlook file, ScenarioOutlook scenario, bool json);

    /// <summary>The plan as the user named it.</summary>
    protected string PlanOf(ParseResult parsed) => parsed.GetRequiredValue(_plan);

    private int Read(Screen screen, ParseResult parsed)
    {
        string? id = parsed.GetValue(_scenario);
        bool json = parsed.GetValue(_json);
        string[] named = id is null ? [] : [id];
        Outcome<LoadedPlan> read = LoadedPlan.Read(parsed.GetRequiredValue(_plan), named);
        return read.Succeeded
            ? Run(screen, parsed, read.Value.Outlook, read.Value.Scenario(id), json)
            : Refusal.Print(screen, read.Faults, json);
    }
}
