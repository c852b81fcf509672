using System.CommandLine;
using ReservesModel.Domain.Faults;
using ReservesModel.Engine.Running;
using ReservesModel.Reporting.Explanations;
using ReservesModel.Reporting.Terminal;

namespace ReservesModel.Engine.Commands;

/// <summary>reserves explain PLAN: how a figure is made, down to the lines of the plan.</summary>
internal sealed class ExplainCommand : Command
{
    private readonly Argument<string> _plan = PlanArguments.Plan();
    private readonly Argument<string?> _selector = new("SELECTOR")
    {
        Description = "costs, funding, gap, an action, an action/line, a source, a reserve, or an amount (£195,000: every figure that"
            + " is that much); costs if nothing is named.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _scenario = PlanArguments.Scenario();
    private readonly Option<string?> _year = new("--year") { HelpName = "YEAR", Description = "The financial year, 2016/17; all if none is named." };
    private readonly Option<bool> _json = PlanArguments.Json();

    public ExplainCommand(Screen screen)
        : base("explain", "Say how a figure is made, down to the lines of the plan, and who meets it.")
    {
        Arguments.Add(_plan);
        Arguments.Add(_selector);
        Options.Add(_scenario);
        Options.Add(_year);
        Options.Add(_json);
        SetAction(parsed => Run(screen, parsed));
    }

    private int Run(Screen screen, ParseResult parsed)
    {
        string? id = parsed.GetValue(_scenario);
        bool json = parsed.GetValue(_json);
        Outcome<LoadedPlan> read = LoadedPlan.Read(parsed.GetRequiredValue(_plan), [.. id is null ? [] : new[] { id }]);
        if (!read.Succeeded)
        {
            return Refusal.Print(screen, read.Faults, json);
        }

        Outcome<Explanation> explained =
            Explainer.Explain(read.Value.Scenario(id), parsed.GetValue(_year), parsed.GetValue(_selector));
        if (!explained.Succeeded)
        {
            return Refusal.Print(screen, explained.Faults, json);
        }

        if (json)
        {
            ExplanationJson.Write(explained.Value, screen.Out);
        }
        else
        {
            ExplanationText.Write(explained.Value, screen.Out, screen.Columns, screen.HasInk ? Ink.Colour : Ink.None);
        }

        return ExitCode.Done;
    }
}
