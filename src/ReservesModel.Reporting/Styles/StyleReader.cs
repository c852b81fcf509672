using System.Collections.Immutable;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReservesModel.Domain.Faults;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Statements;

namespace ReservesModel.Reporting.Styles;

/// <summary>Reads a style from its files.</summary>
public static class StyleReader
{
    /// <summary>The style, or everything that is wrong with its files.</summary>
    /// <param name="name">What it is called by.</param>
    /// <param name="files">Its files: the path by which messages name each, and what stands in it. Others than style.json and templates
    /// are no part of it.</param>
    public static Outcome<Style> Read(string name, IReadOnlyDictionary<string, string> files)
    {
        List<Fault> faults = [];
        ImmutableSortedDictionary<string, StyleTemplate>.Builder templates = ImmutableSortedDictionary.CreateBuilder<string, StyleTemplate>(StringComparer.Ordinal);
        string[] sections = [.. StatementSections.Names.Where(section => section != StatementSections.All)];
        StyleSettings settings = StyleSettings.Usual;
        foreach ((string path, string text) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            string file = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
            if (file == Style.SettingsFile)
            {
                settings = Settings(path, text, faults);
            }
            else if (file.EndsWith(Style.Ending, StringComparison.Ordinal))
            {
                string section = file[..^Style.Ending.Length];
                if (!sections.Contains(section, StringComparer.Ordinal))
                {
                    faults.Add(StyleFaults.NotASection(new(path, 0, 0), file, sections));
                    continue;
                }

                Outcome<StyleTemplate> template = StyleTemplate.Read(path, text);
                faults.AddRange(template.Faults);
                if (template.Succeeded)
                {
                    templates[section] = template.Value;
                }
            }
        }

        if (faults.Count == 0 && templates.Count == 0)
        {
            faults.Add(StyleFaults.NotASection(new(name, 0, 0), "nothing in it", sections));
        }

        return faults.Count == 0 ? Outcome<Style>.Of(new(name, settings, templates.ToImmutable())) : Outcome<Style>.Wrong([.. faults]);
    }

    private static StyleSettings Settings(string path, string text, List<Fault> faults)
    {
        StyleSettings settings = StyleSettings.Usual;
        JObject json;
        try
        {
            json = JObject.Parse(text, new() { CommentHandling = CommentHandling.Ignore, DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error });
        }
        catch (JsonException wrong)
        {
            int line = wrong is JsonReaderException reader ? reader.LineNumber : 0, column = wrong is JsonReaderException at ? at.LinePosition : 0;
            faults.Add(StyleFaults.Settings(new(path, line, column), "style.json is no JSON object that can be read"));
            return settings;
        }

        foreach (JProperty property in json.Properties())
        {
            IJsonLineInfo at = property.Value;
            Place place = new(path, at.LineNumber, at.LinePosition);
            string? word = property.Value.Type == JTokenType.String ? (string?)property.Value : null;
            StyleSettings? read = property.Name switch
            {
                "title" when word is not null => settings, // for those who read the file
                "about" when word is not null => settings with { About = word },
                "kind" when word is not null => Kind(settings, word, place, faults),
                "amounts" when word is "full" => settings with { Amounts = AmountForm.Full },
                "amounts" when word is "thousands" => settings with { Amounts = AmountForm.Thousands },
                "amounts" when word is "millions" => settings with { Amounts = AmountForm.Millions },
                "numbering" when word is "none" or "paragraphs" => settings with { NumbersParagraphs = word == "paragraphs" },
                "all" when property.Value is JArray list && list.All(IsSection) => settings with { All = [.. list.Select(section => (string)section!)] },
                _ => null,
            };
            if (read is null)
            {
                faults.Add(StyleFaults.Settings(place, $"\"{property.Name}\" cannot be {property.Value.ToString(Formatting.None)}"));
            }

            settings = read ?? settings;
        }

        return settings;
    }

    private static StyleSettings Kind(StyleSettings settings, string kind, Place place, List<Fault> faults)
    {
        if (LiteralWords.Wrong(kind, _ => place) is { } wrong)
        {
            faults.Add(wrong);
        }

        return settings with { Kind = kind };
    }

    private static bool IsSection(JToken token) =>
        token.Type == JTokenType.String && (string?)token is { } section && section != StatementSections.All && StatementSections.Names.Contains(section);
}
