using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Statements;

namespace ReservesModel.Reporting.Styles;

/// <summary>A council's way to set out a statement: a template for each section that it has a way of its own for. The sentences and the
/// figures stay the model's.</summary>
public sealed class Style
{
    /// <summary>How files with templates end.</summary>
    public const string Ending = ".sbn";

    /// <summary>The file with the settings.</summary>
    public const string SettingsFile = "style.json";

    internal Style(string name, StyleSettings settings, ImmutableSortedDictionary<string, StyleTemplate> templates) =>
        (Name, Settings, Templates) = (name, settings, templates);

    /// <summary>What it is called by.</summary>
    public string Name { get; }

    /// <summary>What it is, in a line.</summary>
    public string About => Settings.About;

    internal StyleSettings Settings { get; }

    internal ImmutableSortedDictionary<string, StyleTemplate> Templates { get; }

    /// <summary>A section in this style. A section that it has no template for is the standard one.</summary>
    /// <param name="file">The file, for the other scenarios that it compares with.</param>
    /// <param name="of">The scenario.</param>
    /// <param name="section">One of <see cref="StatementSections.Names"/>.</param>
    public Outcome<StatementPaper> Write(FileOutlook file, ScenarioOutlook of, string section)
    {
        string[] sections = section == StatementSections.All ? [.. Settings.All] : [section];
        List<StatementPart> parts = [];
        foreach (string one in sections)
        {
            if (!Templates.TryGetValue(one, out StyleTemplate? template))
            {
                parts.AddRange(StatementSections.Of(file, of, one).Parts.Select(InOurForm));
                continue;
            }

            Outcome<PaperLayout> written = template.Write(file, of, one, Settings.Amounts);
            if (!written.Succeeded)
            {
                return Outcome<StatementPaper>.Wrong(written.Faults);
            }

            parts.AddRange(written.Value.Parts);
        }

        ImmutableArray<StatementPart> all = [.. parts];
        return Outcome<StatementPaper>.Of(new(StatementDraft.Heading(of), Settings.NumbersParagraphs ? Numbering.Of(all) : all) { Kind = Settings.Kind });
    }

    private StatementPart InOurForm(StatementPart part) => Settings.Amounts == AmountForm.Full ? part : part with
    {
        Blocks = [.. part.Blocks.Select(block => block switch
        {
            Block.Words words => words with { Text = words.Text.In(Settings.Amounts) },
            Block.Points points => points with { Items = [.. points.Items.Select(item => item.In(Settings.Amounts))] },
            _ => block,
        })],
    };
}
