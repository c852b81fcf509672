using System.Globalization;
using System.Text;

namespace ReservesModel.Reporting.Styles;

/// <summary>The vocabulary of templates as a table, for the guide and for those who write one.</summary>
public static class VocabularyText
{
    /// <summary>Markdown: names with what they stand for, then what can be done with them.</summary>
    public static string Markdown()
    {
        StringBuilder text = new();
        text.Append("| Name | What it is | Use |\n| --- | --- | --- |\n");
        foreach (VocabularyWord word in Vocabulary.All.Where(word => word.Of is null))
        {
            Row(text, word.Name, word);
            foreach (VocabularyWord member in Members(word.Kind))
            {
                Row(text, $"{word.Name}.{member.Name}", member);
            }
        }

        foreach (NameKind kind in new[] { NameKind.Action, NameKind.Line, NameKind.Source, NameKind.Reserve, NameKind.Risk, NameKind.Finding, NameKind.Option })
        {
            foreach (VocabularyWord member in Members(kind))
            {
                Row(text, $"{kind.ToString().ToLowerInvariant()}.{member.Name}", member);
            }
        }

        text.Append("\n| After a name | What it does |\n| --- | --- |\n");
        foreach (TemplateFunction function in TemplateFunction.All)
        {
            string after = string.Concat(Enumerable.Repeat(" \"…\"", function.Quoted)) + (function.TakesYear ? " year" : "");
            string use = (function.Takes.IsEmpty ? "" : "\\| ") + function.Name + after;
            text.Append(CultureInfo.InvariantCulture, $"| `{use}` | {Cell(function.Meaning)} |\n");
        }

        return text.ToString();
    }

    private static IEnumerable<VocabularyWord> Members(NameKind of) => Vocabulary.All.Where(word => word.Of == of);

    private static void Row(StringBuilder text, string name, VocabularyWord word) => text.Append(CultureInfo.InvariantCulture, $"| `{name}` | {Cell(word.Meaning)} | {Use(word.Kind)} |\n");

    private static string Cell(string words) => words.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Use(NameKind kind) => kind switch
    {
        NameKind.Words => "print it",
        NameKind.Amounts => "print it, or one year of it",
        NameKind.Sentences => "print them, or go through them",
        NameKind.Flag => "if",
        _ when Vocabulary.Member(kind) is not null => "for",
        _ => "has names of its own",
    };
}
