using System.Globalization;
using System.Text.RegularExpressions;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Statements;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ReservesModel.Reporting.Styles;

/// <summary>The template of a section. It sees the vocabulary and nothing else: no file, no clock, no function of the language's own.</summary>
internal sealed partial class StyleTemplate
{
    private const int MostLoops = 20_000;
    private readonly Template _template;
    private readonly TemplatePlaces _places;

    private StyleTemplate(Template template, TemplatePlaces places) => (_template, _places) = (template, places);

    /// <summary>Reads a template; everything that is wrong with it.</summary>
    /// <param name="file">The file, for messages.</param>
    /// <param name="text">What stands in it.</param>
    internal static Outcome<StyleTemplate> Read(string file, string text)
    {
        string lines = text.ReplaceLineEndings("\n").TrimStart('\uFEFF');
        TemplatePlaces places = new(file, lines);
        Template template = Template.Parse(StandaloneLines().Replace(lines, "$1\n}}"), file, new() { ExpressionDepthLimit = 100 });
        IReadOnlyList<Fault> faults = template.HasErrors || template.Page is null
            ? [.. template.Messages.Select(message => StyleFaults.Syntax(places.At(message.Span.Start.Offset), message.Message.TrimEnd('.')))]
            : TemplateCheck.Of(template.Page, places);
        return faults.Count == 0 ? Outcome<StyleTemplate>.Of(new(template, places)) : Outcome<StyleTemplate>.Wrong([.. faults]);
    }

    /// <summary>Writes a section.</summary>
    internal Outcome<PaperLayout> Write(FileOutlook file, ScenarioOutlook of, string section, AmountForm amounts)
    {
        TemplateOutput output = new();
        TemplateRun run = new(output, _places, amounts);
        try
        {
            run.PushGlobal(TemplateNames.Of(new(file, of)));
            run.PushOutput(output);
            _template.Render(run);
        }
        catch (ScriptRuntimeException failed)
        {
            return Outcome<PaperLayout>.Wrong([StyleFaults.Failed(_places.At(failed.Span.Start.Offset), failed.OriginalMessage.TrimEnd('.'))]);
        }

        return output.IsFull
            ? Outcome<PaperLayout>.Wrong([StyleFaults.Failed(output.Place, "the section would be longer than a hundred pages")])
            : PaperLayout.Of(output.Pieces, section);
    }

    // A line that holds only an if, a for or an end is no empty line of the text: its end goes into the braces, so that places stay.
    [GeneratedRegex(@"(?<=^[ \t]*)(\{\{\s*(?:if|else|for|end|#)\b?[^{}\n]*)(?<!-)\}\}\n", RegexOptions.Multiline)]
    private static partial Regex StandaloneLines();

    /// <summary>A template as it runs: what it prints goes to the output as what it is, and everything else that the language could do is
    /// shut off.</summary>
    private sealed class TemplateRun : TemplateContext
    {
        private readonly TemplateOutput _output;
        private readonly TemplatePlaces _places;
        private readonly AmountForm _amounts;

        internal TemplateRun(TemplateOutput output, TemplatePlaces places, AmountForm amounts)
            : base(new ScriptObject()) // no functions of the language's own
        {
            (_output, _places, _amounts) = (output, places, amounts);
            StrictVariables = true;
            EnableRelaxedMemberAccess = EnableRelaxedTargetAccess = EnableRelaxedIndexerAccess = EnableRelaxedFunctionAccess = false;
            LoopLimit = MostLoops;
            RecursiveLimit = 20;
            ObjectRecursionLimit = 20;
            AutoIndent = false;
            PushCulture(CultureInfo.InvariantCulture);
        }

        public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
        {
            if (scriptNode is ScriptRawStatement or ScriptExpressionStatement)
            {
                _output.Place = _places.At(scriptNode.Span.Start.Offset);
            }

            return base.Evaluate(scriptNode, aliasReturnedFunction);
        }

        public override TemplateContext Write(Scriban.Parsing.SourceSpan span, object? textAsObject)
        {
            switch (textAsObject)
            {
                case null:
                    break;
                case OwnWords own:
                    _output.Write(own.Words, 0, own.Words.Length);
                    break;
                case PrintedProse printed:
                    _output.Write(printed.Text);
                    break;
                case IEnumerable<Block> blocks:
                    _output.Write(blocks);
                    break;
                default:
                    _output.Write(TemplateNames.Text(textAsObject).In(_amounts));
                    break;
            }

            return this;
        }
    }
}
