using System.CommandLine;
using ReservesModel.Domain.Faults;
using ReservesModel.Engine.Running;
using ReservesModel.Reporting.Faults;
using ReservesModel.Reporting.Terminal;

namespace ReservesModel.Engine.Commands;

/// <summary>reserves check PLAN: faults and findings, and nothing written.</summary>
internal sealed class CheckCommand : Command
{
    private readonly Argument<string> _plan = PlanArguments.Plan();
    private readonly Option<bool> _strict = PlanArguments.Strict();
    private readonly Option<bool> _json = PlanArguments.Json();

    public CheckCommand(Screen screen)
        : base("check", "Say what is wrong with a plan, and what a Section 151 officer would be asked about it. Writes nothing.")
    {
        Arguments.Add(_plan);
        Options.Add(_strict);
        Options.Add(_json);
        SetAction(parsed => Run(screen, parsed));
    }

    private int Run(Screen screen, ParseResult parsed)
    {
        bool json = parsed.GetValue(_json);
        Outcome<LoadedPlan> read = LoadedPlan.Read(parsed.GetRequiredValue(_plan));
        if (!read.Succeeded)
        {
            return Refusal.Print(screen, read.Faults, json);
        }

        if (json)
        {
            FaultJson.Write([], screen.Out);
        }
        else
        {
            RemarksText.Write(read.Value.File.Remarks, screen.Out, screen.Columns);
            CheckSummary.Write(read.Value.Outlook, screen.Out, screen.Columns, screen.HasInk ? Ink.Colour : Ink.None);
        }

        return Verdict.Of(read.Value.Outlook, parsed.GetValue(_strict));
    }
}
