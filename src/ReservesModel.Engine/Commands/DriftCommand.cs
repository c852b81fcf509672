using System.CommandLine;
using ReservesModel.Domain.Faults;
using ReservesModel.Engine.Running;
using ReservesModel.Reporting.Extracts;
using ReservesModel.Reporting.Terminal;

namespace ReservesModel.Engine.Commands;

/// <summary>reserves drift PLAN --since manifest.json: what the plan says now against what was published.</summary>
internal sealed class DriftCommand : Command
{
    private readonly Argument<string> _plan = PlanArguments.Plan();
    private readonly Option<string> _since = new("--since")
    {
        HelpName = "FILE",
        Description = "The manifest.json of the run that was published, with its results.json beside it.",
        Required = true,
    };

    private readonly Option<bool> _json = PlanArguments.Json();

    public DriftCommand(Screen screen)
        : base("drift", "Say which published figures the plan no longer gives. Exits with 1 where there are any. Writes nothing.")
    {
        Arguments.Add(_plan);
        Options.Add(_since);
        Options.Add(_json);
        SetAction(parsed => Run(screen, parsed.GetRequiredValue(_plan), parsed.GetRequiredValue(_since), parsed.GetValue(_json)));
    }

    private static int Run(Screen screen, string path, string since, bool json)
    {
        Outcome<PublishedRun> published = PublishedRun.Read(since);
        Outcome<LoadedPlan> plan = LoadedPlan.Read(path);
        if (!published.Succeeded || !plan.Succeeded)
        {
            return Refusal.Print(screen, [.. published.Succeeded ? [] : published.Faults, .. plan.Succeeded ? [] : plan.Faults], json);
        }

        Outcome<Drift> drift = published.Value.Against(plan.Value);
        if (!drift.Succeeded)
        {
            return Refusal.Print(screen, drift.Faults, json);
        }

        if (json)
        {
            DriftJson.Write(drift.Value, screen.Out);
        }
        else
        {
            DriftReport.Write(screen.Out, drift.Value, screen.Columns);
        }

        return drift.Value.Holds ? ExitCode.Done : ExitCode.DoesNotHold;
    }
}
