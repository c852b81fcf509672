using System.CommandLine;
using ReservesModel.Calculation.Reconciliation;
using ReservesModel.Domain.Claims;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Loading.Claims;
using ReservesModel.Reporting.Extracts;
using ReservesModel.Reporting.Terminal;

namespace ReservesModel.Engine.Commands;

/// <summary>reserves reconcile PLAN REPORT: what of a report's figures and words the plan bears out.</summary>
internal sealed class ReconcileCommand : ScenarioCommand
{
    private readonly Argument<string> _report = new("REPORT") { Description = "The report: .docx, .html, .md or .txt." };
    private readonly Option<bool> _all = new("--all") { Description = "Show what agrees too, not only what does not." };

    public ReconcileCommand(Screen screen)
        : base(screen, "reconcile", "Hold the figures and the words of a report against the plan. Writes nothing.")
    {
        Arguments.Add(_report);
        Options.Add(_all);
    }

    protected override int Run(Screen screen, ParseResult parsed, FileOutlook file, ScenarioOutlook scenario, bool json)
    {
        Outcome<Report> read = ReportReader.Read(parsed.GetRequiredValue(_report));
        if (!read.Succeeded)
        {
            return Refusal.Print(screen, read.Faults, json);
        }

        ReconciledReport report = ReportReconciliation.Of(read.Value, file, scenario);
        if (json)
        {
            ReconciliationJson.Write(report, screen.Out);
        }
        else
        {
            ReconciliationReport.Write(screen.Out, scenario, report, parsed.GetValue(_all), screen.Columns, screen.HasInk ? Ink.Colour : Ink.None);
        }

        return report.Holds ? ExitCode.Done : ExitCode.DoesNotHold;
    }
}
