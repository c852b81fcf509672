using System.Globalization;
using System.Text;
using ReservesModel.Domain.Claims;
using ReservesModel.Reporting.Display;

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
    public static string Of(Report report, ReconciledReport found, string plan) => new Page(report, found, plan).Text();

    private sealed class Page(Report report, ReconciledReport found, string plan)
    {
        private readonly StringBuilder _html = new();
        private readonly List<ReconciledClaim> _notes = [];
        private readonly List<ReconciledClaim> _left = [.. found.Claims];

        internal string Text()
        {
            string title = $"{Html(report.Name)} held against {Html(plan)}";
            Line($"<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n<style>\n{Style.ReplaceLineEndings("\n")}\n</style>\n</head>\n<body>");
            Line($"<h1>{title}</h1>");
            Line($"<p>{Counts()}. A marked copy: the report itself was left as it is.</p>\n<main>");
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

            Line("</main>\n<section aria-labelledby=\"notes\">\n<h2 id=\"notes\">Notes</h2>\n<ol>");
            foreach ((int number, ReconciledClaim claim) in _notes.Index())
            {
                Note(number + 1, claim);
            }

            Line("</ol>\n</section>\n</body>\n</html>");
            return _html.ToString();
        }

        private string Counts() => string.Create(CultureInfo.InvariantCulture,
            $"{found.Count(ClaimVerdict.Agrees)} agree, {found.Count(ClaimVerdict.Near)} near, {found.Count(ClaimVerdict.NotInModel)} not in the model, {found.Count(ClaimVerdict.NotPlaced)} could not be placed, {found.Count(ClaimVerdict.Contradicts)} contradict the plan");

        private void Passage(Passage passage, bool isLast)
        {
            _html.Append(passage.IsFirst ? "<p>" : " ");
            ReconciledClaim[] claims = [.. _left.TakeWhile(claim => claim.Context == passage.Sentence)];
            _left.RemoveRange(0, claims.Length);
            Marked(passage.Sentence, claims);
            _html.Append(isLast ? "</p>\n" : "");
        }

        private void Table(ReportTable table)
        {
            ReportRow? widest = table.Rows.MaxBy(row => row.Cells.Length);
            Line($"<table>\n<tr><td></td>{string.Concat((widest?.Cells ?? []).Select(cell => $"<th scope=\"col\">{Html(cell.Heading)}</th>"))}</tr>");
            foreach (ReportRow row in table.Rows)
            {
                _html.Append("<tr><th scope=\"row\">").Append(Html(row.Label)).Append("</th>");
                foreach (ReportCell cell in row.Cells)
                {
                    ReconciledClaim[] claims =
                    [
                        .. _left.Where(claim => claim.Place == cell.Place && claim.Context.StartsWith(row.Label, StringComparison.Ordinal)
                            && (claim.Printed == cell.Claim?.Printed || claim.Printed == cell.Text.Trim())),
                    ];
                    _left.RemoveAll(claims.Contains);
                    _html.Append("<td>");
                    Marked(cell.Text, claims);
                    _html.Append("</td>");
                }

                Line("</tr>");
            }

            Line("</table>");
        }

        private void Marked(string text, ReconciledClaim[] claims)
        {
            text = ClaimSpans.Plain(text);
            ClaimSpans spans = new();
            ReconciledClaim? last = null;
            int at = 0;
            foreach ((ReconciledClaim claim, (int At, int End)? span) in claims.Select(claim => (claim, spans.Of(claim, text))).OrderBy(pair => pair.Item2?.At ?? int.MaxValue).ToArray())
            {
                if (span is { } place && place.At >= at)
                {
                    _html.Append(Html(text[at..place.At])).Append(CultureInfo.InvariantCulture, $"<mark class=\"{Class(claim.Verdict)}\">{Html(text[place.At..place.End])}</mark>");
                    at = place.End;
                }

                _notes.Add(claim);
                last = claim;
                _html.Append(CultureInfo.InvariantCulture, $"<sup><a id=\"m{_notes.Count}\" href=\"#n{_notes.Count}\" aria-label=\"Note {_notes.Count}: {Html(ClaimNote.Verdict(last.Verdict))}\">[{_notes.Count}]</a></sup>");
            }

            _html.Append(Html(text[at..]));
        }

        private void Note(int number, ReconciledClaim claim)
        {
            _html.Append(CultureInfo.InvariantCulture, $"<li id=\"n{number}\">");
            foreach ((int line, string words) in ClaimNote.Lines(claim, plan).Index())
            {
                _html.Append("<p>").Append(line == 0 ? $"<mark class=\"{Class(claim.Verdict)}\">{Html(words)}</mark>" : Html(words)).Append("</p>");
            }

            Line($"<p>{Html(claim.Place.InFile)} <a href=\"#m{number}\" aria-label=\"Back to note {number} in the text\">back</a></p></li>");
        }

        private void Line(FormattableString text) => Line(text.ToString(CultureInfo.InvariantCulture));

        private void Line(string text) => _html.Append(text).Append('\n');
    }

    private static string Class(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Agrees => "agrees",
        ClaimVerdict.Near => "near",
        ClaimVerdict.Contradicts => "contradicts",
        ClaimVerdict.NotInModel => "not-in-model",
        _ => "not-placed",
    };

    private static string Html(string text) => OneLine.Of(text)
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
