using System.CommandLine;
using ReservesModel.Domain.Faults;
using ReservesModel.Engine.Output;
using ReservesModel.Loading.Writing;
using ReservesModel.Reporting.Faults;

namespace ReservesModel.Engine.Commands;

/// <summary>reserves convert FROM TO: the same plan as JSON, as a workbook or as a folder of tables.</summary>
internal sealed class ConvertCommand : Command
{
    private readonly Argument<string> _from = new("FROM") { Description = "The plan: .json, .xlsx, .xlsb, .xls, or a folder of .csv files." };

    private readonly Argument<string> _to = new("TO")
    {
        Description = "What to write, by its ending: .json, .xlsx, or a folder where it has none. It must not exist yet.",
    };

    public ConvertCommand(Screen screen, Interruption interruption)
        : base("convert", "Write a plan in another form: JSON, an Excel workbook, or a folder of tables.")
    {
        Arguments.Add(_from);
        Arguments.Add(_to);
        SetAction(parsed => Run(screen, interruption, parsed.GetRequiredValue(_from), parsed.GetRequiredValue(_to)));
    }

    private static int Run(Screen screen, Interruption interruption, string from, string to)
    {
        if (FormOf.Path(to) is not { } form)
        {
            return FormOf.Refuse(screen, to);
        }

        Outcome<PlanInForm> plan = PlanForms.Convert(from, form);
        if (!plan.Succeeded)
        {
            return Refusal.Print(screen, plan.Faults, json: false);
        }

        interruption.StartWriting();
        if (NewPlan.Write(screen, to, plan.Value) is { } exitCode)
        {
            return exitCode;
        }

        RemarksText.Write(plan.Value.Remarks, screen.Out, screen.Columns);
        screen.Out.WriteLine($"Written: {to}. Try: reserves check {to}");
        return ExitCode.Done;
    }
}
