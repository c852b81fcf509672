using System.CommandLine;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Comparing;
using ReservesModel.Reporting.Extracts;
using ReservesModel.Reporting.Faults;
using ReservesModel.Reporting.Terminal;

namespace ReservesModel.Engine.Commands;

/// <summary>reserves diff BEFORE AFTER: what changed from one plan to another.</summary>
internal sealed class DiffCommand : Command
{
    private readonly Argument<string> _before = new("BEFORE") { Description = "The first plan, in any form." };
    private readonly Argument<string> _after = new("AFTER") { Description = "The second plan, in any form." };
    private readonly Option<bool> _json = PlanArguments.Json();

    public DiffCommand(Screen screen)
        : base("diff", "Say what changed from one plan to another, by action, line and field. Exits with 1 where anything did.")
    {
        Arguments.Add(_before);
        Arguments.Add(_after);
        Options.Add(_json);
        SetAction(parsed => Run(screen, parsed.GetRequiredValue(_before), parsed.GetRequiredValue(_after), parsed.GetValue(_json)));
    }

    private static int Run(Screen screen, string before, string after, bool json)
    {
        Outcome<PlanComparisonResult> compared = PlanComparison.Of(before, after);
        if (!compared.Succeeded)
        {
            return Refusal.Print(screen, compared.Faults, json);
        }

        if (json)
        {
            DifferencesJson.Write(compared.Value.Differences, screen.Out);
        }
        else
        {
            RemarksText.Write(compared.Value.Remarks, screen.Out, screen.Columns);
            DifferencesReport.Write(before, after, compared.Value.Differences, screen.Out, screen.Columns);
        }

        return compared.Value.Differences.IsEmpty ? ExitCode.Done : ExitCode.DoesNotHold;
    }
}
