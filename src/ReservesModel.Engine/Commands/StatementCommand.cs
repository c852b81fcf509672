using System.CommandLine;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReservesModel.Domain.Faults;
using ReservesModel.Engine.Running;
using ReservesModel.Reporting.Statements;

namespace ReservesModel.Engine.Commands;

/// <summary>reserves statement PLAN: the officer's text alone.</summary>
internal sealed class StatementCommand : Command
{
    private const string Full = "full";
    private const string Summary = "summary";

    private readonly Argument<string> _plan = PlanArguments.Plan();
    private readonly Option<string?> _scenario = PlanArguments.Scenario();
    private readonly Option<bool> _json = PlanArguments.Json();
    private readonly Option<string> _section = new Option<string>("--section")
    {
        Description = "The whole text, or its two sentences for a front page.",
        DefaultValueFactory = _ => Full,
    }.AcceptOnlyFromAmong(Full, Summary);

    public StatementCommand(Screen screen)
        : base("statement", "Draft the financial implications for the Section 151 officer.")
    {
        Arguments.Add(_plan);
        Options.Add(_scenario);
        Options.Add(_section);
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

        Statement statement = StatementDraft.Of(read.Value.Outlook, read.Value.Scenario(id));
        screen.Out.Write(json ? Json(statement)
            : parsed.GetValue(_section) == Summary ? StatementText.Summary(statement)
            : StatementText.Plain(statement));
        return ExitCode.Done;
    }

    private static string Json(Statement statement) => new JObject
    {
        ["heading"] = statement.Heading,
        ["summary"] = new JArray(statement.Summary),
        ["paragraphs"] = new JArray(statement.Paragraphs),
    }.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n";
}
