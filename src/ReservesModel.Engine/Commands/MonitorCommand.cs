using System.Collections.Immutable;
using System.CommandLine;
using NodaTime.Text;
using ReservesModel.Calculation.Budgets;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Time;
using ReservesModel.Engine.Running;
using ReservesModel.Loading.Importing;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Extracts;
using ReservesModel.Reporting.Terminal;

namespace ReservesModel.Engine.Commands;

/// <summary>reserves monitor PLAN --actuals FILE --to MONTH: actuals to date against the phased budget, and the forecast outturn.</summary>
internal sealed class MonitorCommand : Command
{
    private readonly Argument<string> _plan = PlanArguments.Plan();
    private readonly Option<string> _actuals = new("--actuals")
    {
        HelpName = "FILE",
        Description = "What the ledger has recorded: a CSV file or a workbook with the columns line, month and amount, and perhaps forecast and note.",
        Required = true,
    };

    private readonly Option<string> _to = new("--to")
    {
        HelpName = "MONTH",
        Description = "The last month that has actuals: 2016-12. Its financial year is monitored.",
        Required = true,
    };

    private readonly Option<string> _method = new Option<string>("--method")
    {
        Description = "How the outturn is forecast: by profile, if nothing is said.",
        DefaultValueFactory = _ => PlanWords.Of(ForecastMethod.Profile),
    }.AcceptOnlyFromAmong([.. Enum.GetValues<ForecastMethod>().Select(PlanWords.Of)]);

    private readonly Option<string?> _scenario = PlanArguments.Scenario();
    private readonly Option<bool> _json = PlanArguments.Json();

    public MonitorCommand(Screen screen)
        : base("monitor", "Show actuals to date against the phased budget, and forecast the outturn.")
    {
        Arguments.Add(_plan);
        Options.Add(_actuals);
        Options.Add(_to);
        Options.Add(_method);
        Options.Add(_scenario);
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
        Outcome<MonitoringOutlook> monitored = Monitored(scenario.Outlook, parsed);
        if (!monitored.Succeeded)
        {
            return Refusal.Print(screen, monitored.Faults, json);
        }

        if (json)
        {
            MonitoringJson.Write(monitored.Value, screen.Out);
        }
        else
        {
            MonitoringReport.Write(screen.Out, scenario, monitored.Value, screen.Columns, screen.HasInk ? Ink.Colour : Ink.None);
        }

        return ExitCode.Done;
    }

    private Outcome<MonitoringOutlook> Monitored(Outlook outlook, ParseResult parsed)
    {
        string written = parsed.GetRequiredValue(_to), path = parsed.GetRequiredValue(_actuals);
        ForecastMethod method = Enum.GetValues<ForecastMethod>().First(any => PlanWords.Of(any) == parsed.GetRequiredValue(_method));
        if (YearMonthPattern.Iso.Parse(written) is not { Success: true, Value: var to })
        {
            return Wrong(FaultCodes.MonthMalformed, $"--to: “{written}” is not a month", "Write a month as 2016-12.");
        }

        FinancialYear year = FinancialYear.Of(to.OnDayOfMonth(1), outlook.Years[0].StartMonth);
        if (!outlook.Years.Contains(year))
        {
            return Wrong(FaultCodes.YearOutsideHorizon, $"--to: {written} is in {year}, which the plan is not modelled over",
                $"Its years are {outlook.Years[0]} to {outlook.Years[^1]}.");
        }

        Outcome<Actuals> actuals = ActualsReader.Read(path, outlook.Plan, year, to);
        if (!actuals.Succeeded)
        {
            return Outcome<MonitoringOutlook>.Wrong(actuals.Faults);
        }

        ImmutableArray<Fault> missing = method == ForecastMethod.Officer ? WithoutForecast(outlook, year, actuals.Value, path) : [];
        return missing.IsEmpty
            ? Outcome<MonitoringOutlook>.Of(Monitoring.Of(outlook, year, actuals.Value, method))
            : Outcome<MonitoringOutlook>.Wrong(missing);
    }

    private static ImmutableArray<Fault> WithoutForecast(Outlook outlook, FinancialYear year, Actuals actuals, string path) =>
    [
        .. from line in Monitoring.LinesOf(outlook, year, actuals)
           where !actuals.Forecasts.ContainsKey(line.Key)
           select new Fault(
               ActualsFaultCodes.ForecastMissing,
               new(path, 0, 0),
               $"{line.Key} ({line.Heading.Title}) has no forecast",
               "Give its outturn of the year in the column forecast, in one of its rows or in one without month and amount."),
    ];

    private static Outcome<MonitoringOutlook> Wrong(string code, string message, string hint) =>
        Outcome<MonitoringOutlook>.Wrong([new(code, Place.None, message, hint)]);
}
