using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ReservesModel.Engine;
using ReservesModel.Engine.Commands;

// An empty host: a run depends on its plan and its command line alone, not on settings files or the environment. The command line
// is not handed to it: it would take options of its own from there.
HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new() { ApplicationName = "reserves" });
if (args.Contains(CommandLine.Verbose))
{
    Speak(builder.Logging);
}

using Screen screen = Screen.OfProcess();
builder.Services
    .AddSingleton(screen)
    .AddSingleton<Interruption>()
    .AddCommand<RunCommand>("run")
    .AddCommand<CheckCommand>("check")
    .AddCommand<StatementCommand>("statement")
    .AddCommand<StyleCommand>("style")
    .AddCommand<ExplainCommand>("explain")
    .AddCommand<BudgetCommand>("budget")
    .AddCommand<MonitorCommand>("monitor")
    .AddCommand<RollForwardCommand>("roll-forward")
    .AddCommand<LintCommand>("lint")
    .AddCommand<ReconcileCommand>("reconcile")
    .AddCommand<DriftCommand>("drift")
    .AddCommand<SchemaCommand>("schema")
    .AddCommand<NewCommand>("new")
    .AddCommand<ConvertCommand>("convert")
    .AddCommand<DiffCommand>("diff")
    .AddCommand<ImportCommand>("import")
    .AddScoped<CommandLine>();
using IHost host = builder.Build();
await host.StartAsync().ConfigureAwait(false);
CancellationToken stopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
Interruption interruption = host.Services.GetRequiredService<Interruption>();
int exitCode;
try
{
    // Until the end of the command only: the host stops at the end of every run.
    using CancellationTokenRegistration heard = stopping.Register(interruption.Stop);
    using IServiceScope scope = host.Services.CreateScope();
    exitCode = await scope.ServiceProvider.GetRequiredService<CommandLine>().RunAsync(args, stopping).ConfigureAwait(false);
    screen.Out.Flush();
}
catch (OperationCanceledException) when (stopping.IsCancellationRequested)
{
    exitCode = interruption.Say();
}
catch (IOException full)
{
    // What a command reads and the files it writes speak for themselves: this is standard output, full or gone.
    screen.Error.WriteLine($"reserves: the output could not be written: {full.Message}");
    exitCode = ExitCode.NotWritten;
}
#pragma warning disable CA1031 // The one place that catches everything: a defect of ours must not end as a stack trace.
catch (Exception defect)
#pragma warning restore CA1031
{
    exitCode = DefectReport.Write(screen, args, defect);
}

await host.StopAsync(CancellationToken.None).ConfigureAwait(false);
return exitCode;

// Apart, so that what writes logs is loaded only where somebody reads them.
static void Speak(ILoggingBuilder logging) =>
    logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Debug);
