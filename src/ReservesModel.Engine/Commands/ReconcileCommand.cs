using System.CommandLine;
using System.Text;
using ReservesModel.Calculation.Reconciliation;
using ReservesModel.Domain.Claims;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Engine.Output;
using ReservesModel.Loading.Claims;
using ReservesModel.Reporting.Extracts;
using ReservesModel.Reporting.Marking;
using ReservesModel.Reporting.Terminal;

namespace ReservesModel.Engine.Commands;

/// <summary>reserves reconcile PLAN REPORT: what of a report's figures and words the plan bears out.</summary>
internal sealed class ReconcileCommand : ScenarioCommand
{
    private readonly Argument<string> _report = new("REPORT") { Description = "The report: .docx, .pdf, .html, .md or .txt." };
    private readonly Option<bool> _all = new("--all") { Description = "Show what agrees too, not only what does not." };
    private readonly Option<string?> _marked = new("--marked")
    {
        HelpName = "FILE",
        Description = "Write a copy of the report with a note at each figure: .docx of a Word document, else .html. It must not exist yet.",
    };

    private readonly Interruption _interruption;

    public ReconcileCommand(Screen screen, Interruption interruption)
        : base(screen, "reconcile", "Hold the figures and the words of a report against the plan. Changes neither.")
    {
        _interruption = interruption;
        Arguments.Add(_report);
        Options.Add(_all);
        Options.Add(_marked);
        Validators.Add(result =>
        {
            if (result.GetValue(_marked) is { } marked && result.GetValue(_report) is { } report && !IsForm(marked, report))
            {
                result.AddError($"{marked} does not say what to write. The marked copy of {report} is a file that ends in {FormOf(report)}.");
            }
        });
    }

    protected override int Run(Screen screen, ParseResult parsed, FileOutlook file, ScenarioOutlook scenario, bool json)
    {
        Outcome<Report> read = ReportReader.Read(parsed.GetRequiredValue(_report));
        if (!read.Succeeded)
        {
            return Refusal.Print(screen, read.Faults, json);
        }

        ReconciledReport report = ReportReconciliation.Of(read.Value, file, scenario);
        if (parsed.GetValue(_marked) is { } marked && Mark(screen, parsed, marked, read.Value, report) is { } exitCode)
        {
            return exitCode;
        }

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

    private int? Mark(Screen screen, ParseResult parsed, string path, Report report, ReconciledReport found)
    {
        string original = parsed.GetRequiredValue(_report), plan = new Place(PlanOf(parsed), 0, 0).FileName;
        byte[] bytes = FormOf(original) == Word
            ? MarkedWord.Of(File.ReadAllBytes(original), found, plan)
            : Encoding.UTF8.GetBytes(MarkedPage.Of(report, found, plan));
        _interruption.StartWriting();
        return NewFile.Write(screen, path, bytes);
    }

    private const string Word = ".docx", Page = ".html";

    private static string FormOf(string report) => report.EndsWith(Word, StringComparison.OrdinalIgnoreCase) ? Word : Page;

    private static bool IsForm(string marked, string report) => marked.EndsWith(FormOf(report), StringComparison.OrdinalIgnoreCase);
}
