using System.CommandLine;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Explanations;
using ReservesModel.Reporting.Terminal;

namespace ReservesModel.Engine.Commands;

/// <summary>reserves explain PLAN: how a figure is made, down to the lines of the plan.</summary>
internal sealed class ExplainCommand : ScenarioCommand
{
    private readonly Argument<string?> _selector = new("SELECTOR")
    {
        Description = "costs, funding, gap, an action, an action/line, a source, a reserve, or an amount (£195,000: every figure that"
            + " is that much); costs if nothing is named.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _year = new("--year") { HelpName = "YEAR", Description = "The financial year, 2016/17; all if none is named." };

    public ExplainCommand(Screen screen)
        : base(screen, "explain", "Say how a figure is made, down to the lines of the plan, and who meets it.")
    {
        Arguments.Add(_selector);
        Options.Add(_year);
    }

    protected override int Run(Screen screen, ParseResult parsed, FileOutlook file, ScenarioOutlook scenario, bool json)
    {
        Outcome<Explanation> explained = Explainer.Explain(scenario, parsed.GetValue(_year), parsed.GetValue(_selector));
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
