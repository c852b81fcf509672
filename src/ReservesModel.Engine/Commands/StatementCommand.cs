using System.CommandLine;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Engine.Output;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Statements;
using ReservesModel.Reporting.Styles;
using ReservesModel.Reporting.Word.Templates;

namespace ReservesModel.Engine.Commands;

/// <summary>reserves statement PLAN: the officer's text alone.</summary>
internal sealed class StatementCommand : ScenarioCommand
{
    private readonly Interruption _interruption;

    private readonly Option<string> _section = new Option<string>("--section")
    {
        Description = "The whole statement, or a part of it.",
        DefaultValueFactory = _ => StatementSections.Full,
    }.AcceptOnlyFromAmong([.. StatementSections.Names]);

    private readonly Option<string?> _format = new Option<string?>("--format")
    {
        Description = "Plain text, Markdown, Word or a web page; by the ending of the file if none is named.",
    }.AcceptOnlyFromAmong(StatementForm.Names);

    private readonly Option<string?> _out = new("--out")
    {
        HelpName = "FILE",
        Description = "The file to write: .txt, .md, .docx or .html. It must not exist yet.",
    };

    private readonly Option<string?> _template = new("--template")
    {
        HelpName = "FILE",
        Description = "The council's Word template, .dotx or .docx: its page, headers, footers and styles for a .docx file.",
    };

    private readonly Option<string?> _style = new("--style")
    {
        HelpName = "STYLE",
        Description = $"How it is set out: {string.Join(", ", HouseStyles.Names)}, or the folder of a style of your own.",
    };

    private readonly Option<bool> _trace = new("--trace") { Description = "Number the figures of the text, and say how each is made." };

    public StatementCommand(Screen screen, Interruption interruption)
        : base(screen, "statement", "Draft the financial implications for the Section 151 officer.")
    {
        _interruption = interruption;
        Options.Add(_section);
        Options.Add(_style);
        Options.Add(_trace);
        Options.Add(_format);
        Options.Add(_out);
        Options.Add(_template);
        Validators.Add(result =>
        {
            if (result.GetResult("--json") is not null && (result.GetValue(_style) is not null || result.GetValue(_trace)))
            {
                result.AddError("--json prints the statement for other programs, and goes with neither --style nor --trace.");
            }

            string? path = result.GetValue(_out), format = result.GetValue(_format);
            if (StatementForm.Wrong(path, format, result.GetResult("--json") is not null, result.GetValue(_template) is not null) is { } wrong)
            {
                result.AddError(wrong);
            }
        });
    }

    protected override int Run(Screen screen, ParseResult parsed, FileOutlook file, ScenarioOutlook scenario, bool json)
    {
        string section = parsed.GetValue(_section)!;
        if (json)
        {
            screen.Out.Write(Json(file, scenario, section));
            return ExitCode.Done;
        }

        bool isTraced = parsed.GetValue(_trace);
        Outcome<StatementPaper>? styled = parsed.GetValue(_style) is { } named ? InStyle(named, file, scenario, section)
            : isTraced ? Outcome<StatementPaper>.Of(StatementSections.Of(file, scenario, section))
            : null;
        if (styled is { Succeeded: false })
        {
            return Refusal.Print(screen, styled.Faults, json);
        }

        string? path = parsed.GetValue(_out);
        string form = StatementForm.Of(path, parsed.GetValue(_format));
        StatementPaper? paper = styled is null ? null : isTraced ? StatementForm.Traced(styled.Value, form) : styled.Value;
        if (path is null)
        {
            screen.Out.Write(paper is null ? StatementForm.Text(file, scenario, section, form) : StatementForm.Text(paper, form));
            return ExitCode.Done;
        }

        WordTemplate? template = null;
        if (parsed.GetValue(_template) is { } name)
        {
            Outcome<WordTemplate> read = TemplateFile.Read(name);
            if (!read.Succeeded)
            {
                return Refusal.Print(screen, read.Faults, json);
            }

            template = read.Value;
        }

        byte[] bytes = paper is null
            ? StatementForm.Bytes(file, scenario, section, form, template)
            : StatementForm.Bytes(paper, form, template);
        _interruption.StartWriting();
        if (NewFile.Write(screen, path, bytes) is { } exitCode)
        {
            return exitCode;
        }

        screen.Out.WriteLine($"Written: {path}. It is a draft: read it before it goes into a report.");
        if (template is { LeftOut.IsEmpty: false })
        {
            screen.Out.WriteLine($"Not carried over from the template: {English.And(template.LeftOut)}.");
        }

        return ExitCode.Done;
    }

    private static Outcome<StatementPaper> InStyle(string named, FileOutlook file, ScenarioOutlook scenario, string section)
    {
        Outcome<Style> style = StyleFolder.Read(named);
        return style.Succeeded ? style.Value.Write(file, scenario, section) : Outcome<StatementPaper>.Wrong(style.Faults);
    }

    private static string Json(FileOutlook file, ScenarioOutlook scenario, string section)
    {
        Statement statement = StatementDraft.Of(file, scenario);
        JObject json = new()
        {
            ["heading"] = statement.Heading,
            ["situations"] = new JArray(Situations.Of(scenario).Select(situation => situation.Name)),
            ["summary"] = Texts(statement.Summary),
            ["paragraphs"] = Texts(statement.Paragraphs),
        };
        if (section is not (StatementSections.Full or StatementSections.Summary))
        {
            json["parts"] = new JArray(StatementSections.Of(file, scenario, section).Parts.Select(part => new JObject
            {
                ["section"] = part.Name,
                ["heading"] = part.Heading,
                ["text"] = new JArray(part.Blocks.SelectMany(Words)),
            }));
        }

        return json.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n";
    }

    private static JArray Texts(IEnumerable<Prose> texts) => new(texts.Select(text => text.ToString()));

    // The figures of a table are in results.json, as numbers.
    private static IEnumerable<string> Words(Block block) => block switch
    {
        Block.Subheading heading => [heading.Text],
        Block.Words words => [words.Text.ToString()],
        Block.Points points => points.Items.Select(item => item.ToString()),
        _ => [],
    };
}
