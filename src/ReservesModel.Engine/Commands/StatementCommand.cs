using System.CommandLine;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Statements;

namespace ReservesModel.Engine.Commands;

/// <summary>reserves statement PLAN: the officer's text alone.</summary>
internal sealed class StatementCommand : ScenarioCommand
{
    private const string Full = "full";
    private const string Summary = "summary";

    private readonly Option<string> _section = new Option<string>("--section")
    {
        Description = "The whole text, or its two sentences for a front page.",
        DefaultValueFactory = _ => Full,
    }.AcceptOnlyFromAmong(Full, Summary);

    public StatementCommand(Screen screen)
        : base(screen, "statement", "Draft the financial implications for the Section 151 officer.") => Options.Add(_section);

    protected override int Run(Screen screen, ParseResult parsed, FileOutlook file, ScenarioOutlook scenario, bool json)
    {
        Statement statement = StatementDraft.Of(file, scenario);
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
