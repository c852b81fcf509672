using System.Globalization;
using System.Xml;
using ReservesModel.Domain.Claims;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Html;

namespace ReservesModel.Reporting.Marking;

/// <summary>A copy of a report as a web page in one file: its text, every claim highlighted and numbered, and a note for each.
/// What a mark means is said in words as well as by its colour.</summary>
public static class MarkedPage
{
    private const string Style = """
        body { font: 1rem/1.5 sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
        mark { color: #1a1a1a; padding: 0 .15em; border-bottom: 3px solid; }
        .agrees { background: #e3f3e3; border-color: #1b5e20; } .near { background: #e3eefb; border-color: #0d47a1; }
        .contradicts { background: #fbe0e0; border-color: #8b0000; } .not-in-model, .not-placed { background: #fff3cd; border-color: #6b4e00; }
        sup a { color: #0b3d91; } table { border-collapse: collapse; margin: 1rem 0; } th, td { border: 1px solid #767676; padding: .25rem .5rem; text-align: left; }
        li { margin-bottom: .75rem; } li p { margin: 0; }
        """;

    /// <summary>Writes it.</summary>
    /// <param name="report">The report as it was read.</param>
    /// <param name="found">What was found in it.</param>
    /// <param name="plan">The plan's file, without its folder.</param>
    public static string Of(Report report, ReconciledReport found, string plan)
    {
        string title = $"{report.Name} held against {plan}";
        return HtmlPage.Of(title, Style, isIndented: false, html => new Page(html, found, plan).Write(title, report));
    }

    private sealed class Page(XmlWriter html, ReconciledReport found, string plan)
    {
        private readonly List<ReconciledClaim> _notes = [];
        private readonly List<ReconciledClaim> _left = [.. found.Claims];

        internal void Write(string title, Report report)
        {
            HtmlPage.Element(html, "h1", title);
            HtmlPage.Element(html, "p", $"{VerdictWords.Counts(found)}. A marked copy: the report itself was left as it is.");
            Within("main", () => Text(report));
            Within("section", () =>
            {
                html.WriteAttributeString("aria-labelledby", "notes");
                Within("h2", () =>
                {
                    html.WriteAttributeString("id", "notes");
                    html.WriteString("Notes");
                });
                Within("ol", () =>
                {
                    foreach ((int number, ReconciledClaim claim) in _notes.Index())
                    {
                        Note(string.Create(CultureInfo.InvariantCulture, $"{number + 1}"), claim);
                    }
                });
            });
        }

        private void Text(Report report)
        {
            int table = 0;
            for (int at = 0; at <= report.Passages.Length; at++)
            {
                for (; table < report.Tables.Length && report.Tables[table].After == at; table++)
                {
                    Table(report.Tables[table]);
                }

                if (at < report.Passages.Length)
                {
                    Passage(report.Passages[at], isLast: at + 1 == report.Passages.Length || report.Passages[at + 1].IsFirst);
                }
            }
        }

        private void Passage(Passage passage, bool isLast)
        {
            if (passage.IsFirst)
            {
                html.WriteStartElement("p");
            }
            else
            {
                html.WriteString(" ");
            }

            ReconciledClaim[] claims = [.. _left.TakeWhile(claim => claim.Context == passage.Sentence)];
            _left.RemoveRange(0, claims.Length);
            Marked(passage.Sentence, claims);
            if (isLast)
            {
                html.WriteFullEndElement();
            }
        }

        private void Table(ReportTable table) => Within("table", () =>
        {
            Within("tr", () =>
            {
                HtmlPage.Element(html, "td", "");
                foreach (ReportCell cell in table.Rows.MaxBy(row => row.Cells.Length)?.Cells ?? [])
                {
                    Heading("col", cell.Heading);
                }
            });
            foreach (ReportRow row in table.Rows)
            {
                Within("tr", () => Row(row));
            }
        });

        private void Row(ReportRow row)
        {
            Heading("row", row.Label);
            foreach (ReportCell cell in row.Cells)
            {
                ReconciledClaim[] claims =
                [
                    .. _left.Where(claim => claim.Place == cell.Place && claim.Context.StartsWith(row.Label, StringComparison.Ordinal)
                        && (claim.Printed == cell.Claim?.Printed || claim.Printed == cell.Text.Trim())),
                ];
                _left.RemoveAll(claims.Contains);
                Within("td", () => Marked(cell.Text, claims));
            }
        }

        private void Heading(string scope, string words) => Within("th", () =>
        {
            html.WriteAttributeString("scope", scope);
            html.WriteString(XmlWords.Of(words));
        });

        private void Marked(string words, ReconciledClaim[] claims)
        {
            string text = ClaimSpans.Plain(words);
            ClaimSpans spans = new();
            int at = 0;
            foreach ((ReconciledClaim claim, (int At, int End)? span) in claims.Select(claim => (claim, spans.Of(claim, text))).OrderBy(pair => pair.Item2?.At ?? int.MaxValue).ToArray())
            {
                if (span is { } place && place.At >= at)
                {
                    html.WriteString(XmlWords.Of(text[at..place.At]));
                    Mark(claim, text[place.At..place.End]);
                    at = place.End;
                }

                _notes.Add(claim);
                string number = string.Create(CultureInfo.InvariantCulture, $"{_notes.Count}");
                Within("sup", () => Link($"m{number}", $"#n{number}", $"Note {number}: {VerdictWords.Of(claim.Verdict)}", $"[{number}]"));
            }

            html.WriteString(XmlWords.Of(text[at..]));
        }

        private void Note(string number, ReconciledClaim claim) => Within("li", () =>
        {
            html.WriteAttributeString("id", $"n{number}");
            foreach ((int line, string words) in ClaimNote.Lines(claim, plan).Index())
            {
                Within("p", () =>
                {
                    if (line == 0)
                    {
                        Mark(claim, words);
                    }
                    else
                    {
                        html.WriteString(XmlWords.Of(words));
                    }
                });
            }

            Within("p", () =>
            {
                html.WriteString(XmlWords.Of($"{claim.Place.InFile} "));
                Link(null, $"#m{number}", $"Back to note {number} in the text", "back");
            });
        });

        private void Mark(ReconciledClaim claim, string words) => Within("mark", () =>
        {
            html.WriteAttributeString("class", Class(claim.Verdict));
            html.WriteString(XmlWords.Of(words));
        });

        private void Link(string? id, string to, string label, string words) => Within("a", () =>
        {
            if (id is not null)
            {
                html.WriteAttributeString("id", id);
            }

            html.WriteAttributeString("href", to);
            html.WriteAttributeString("aria-label", label);
            html.WriteString(words);
        });

        private void Within(string name, Action content)
        {
            html.WriteStartElement(name);
            content();
            html.WriteFullEndElement();
        }
    }

    private static string Class(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Agrees => "agrees",
        ClaimVerdict.Near => "near",
        ClaimVerdict.Contradicts => "contradicts",
        ClaimVerdict.NotInModel => "not-in-model",
        _ => "not-placed",
    };
}
