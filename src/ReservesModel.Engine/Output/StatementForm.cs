using System.Text;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Html;
using ReservesModel.Reporting.Markdown;
using ReservesModel.Reporting.Statements;
using ReservesModel.Reporting.Terminal;
using ReservesModel.Reporting.Word;
using ReservesModel.Reporting.Word.Templates;

namespace ReservesModel.Engine.Output;

/// <summary>The forms that a statement is written in.</summary>
internal static class StatementForm
{
    private const string Plain = "text";
    private const string Markdown = "md";
    private const string Word = "docx";
    private const string Html = "html";

    internal static string[] Names => [Plain, Markdown, Word, Html];

    /// <summary>The form: the one named, or by the ending of the file; plain text where there is neither.</summary>
    internal static string Of(string? path, string? format) => format ?? (path is null ? Plain : ByEnding(path) ?? Plain);

    /// <summary>What is wrong with where it is to go and in which form; null if nothing is.</summary>
    internal static string? Wrong(string? path, string? format, bool json, bool hasTemplate = false)
    {
        if (json && (path ?? format) is not null)
        {
            return "--json prints the statement for other programs, and goes with neither --format nor --out.";
        }
        if (hasTemplate && (json || Of(path, format) != Word))
        {
            return "--template is for a Word document alone. Name a .docx file with --out.";
        }
        if (path is null)
        {
            return format == Word ? "A Word document is not text to print. Name a file with --out, such as statement.docx." : null;
        }
        if (ByEnding(path) is not { } ending)
        {
            return format is null ? $"{path} does not say what to write: name a .txt, .md, .docx or .html file, or a --format." : null;
        }

        return format is null || format == ending ? null : $"{path} ends like {ending}, and --format says {format}. Name one of the two.";
    }

    /// <summary>A section as text, for a form that is text.</summary>
    internal static string Text(FileOutlook file, ScenarioOutlook of, string section, string form) => (form, section) switch
    {
        (Plain, StatementSections.Full) => StatementText.Plain(StatementDraft.Of(file, of)),
        (Plain, StatementSections.Summary) => StatementText.Summary(StatementDraft.Of(file, of)),
        _ => Text(StatementSections.Of(file, of, section), form),
    };

    /// <summary>A paper that says how each of its figures is made: in endnotes where the form has them, else in a part of its own.</summary>
    internal static StatementPaper Traced(StatementPaper paper, string form) => form == Word ? StatementTrace.WithNotes(paper) : StatementTrace.Of(paper);

    /// <summary>A paper as text, for a form that is text.</summary>
    internal static string Text(StatementPaper paper, string form) => form switch
    {
        Plain => PaperText.Of(paper),
        Markdown => MarkdownPaper.Of(paper),
        Html => HtmlPaper.Of(paper),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "It is not text."),
    };

    /// <summary>A section as a file.</summary>
    internal static byte[] Bytes(FileOutlook file, ScenarioOutlook of, string section, string form, WordTemplate? template = null) =>
        form == Word ? Bytes(StatementSections.Of(file, of, section), form, template) : Encoding.UTF8.GetBytes(Text(file, of, section, form));

    /// <summary>A paper as a file.</summary>
    internal static byte[] Bytes(StatementPaper paper, string form, WordTemplate? template = null)
    {
        if (form != Word)
        {
            return Encoding.UTF8.GetBytes(Text(paper, form));
        }

        using MemoryStream stream = new();
        WordPaper.Write(paper, stream, template);
        return stream.ToArray();
    }

    private static string? ByEnding(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".TXT" => Plain,
        ".MD" => Markdown,
        ".DOCX" => Word,
        ".HTML" or ".HTM" => Html,
        _ => null,
    };
}
