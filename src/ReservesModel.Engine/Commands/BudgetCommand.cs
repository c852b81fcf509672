using System.CommandLine;
using System.Text;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Engine.Running;
using ReservesModel.Reporting.Extracts;
using ReservesModel.Reporting.Terminal;

namespace ReservesModel.Engine.Commands;

/// <summary>reserves budget PLAN: the impact on the base budget and the gap, or the journal that the budget-setting team enters.</summary>
internal sealed class BudgetCommand : Command
{
    private readonly Argument<string> _plan = PlanArguments.Plan();
    private readonly Option<string?> _scenario = PlanArguments.Scenario();
    private readonly Option<bool> _journal = new("--journal") { Description = "Print the budget journal as CSV instead." };
    private readonly Option<bool> _months = new("--months") { Description = "With a column of the journal for each month of the year." };
    private readonly Option<bool> _json = PlanArguments.Json();

    public BudgetCommand(Screen screen)
        : base("budget", "Show the impact on the base budget and the budget gap, or print the budget journal.")
    {
        Arguments.Add(_plan);
        Options.Add(_scenario);
        Options.Add(_journal);
        Options.Add(_months);
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

        ScenarioOutlook scenario = read.Value.Scenario(id);
        if (parsed.GetValue(_journal) || parsed.GetValue(_months))
        {
            using MemoryStream csv = new();
            BudgetJournalCsv.Write(RunOutputs.Journal([scenario]), csv, parsed.GetValue(_months));
            // The mark is for Excel, which opens files; a terminal and a pipe get text.
            screen.Out.Write(Encoding.UTF8.GetString(csv.ToArray()).TrimStart('\uFEFF').ReplaceLineEndings("\n"));
            return ExitCode.Done;
        }

        if (scenario.Budget is not { } budget)
        {
            return Refusal.Print(screen, [NotStated(read.Value)], json);
        }

        if (json)
        {
            BudgetJson.Write(budget, screen.Out);
        }
        else
        {
            BudgetReport.Write(screen.Out, scenario, budget, screen.Columns, screen.HasInk ? Ink.Colour : Ink.None);
        }

        return ExitCode.Done;
    }

    private static Fault NotStated(LoadedPlan plan) => new(
        FaultCodes.MissingKey,
        new(plan.File.Name, 0, 0),
        "the plan does not state the budget that it falls into",
        "Add `budget` with its `opening`, or print the journal, which needs none, with --journal.");
}
