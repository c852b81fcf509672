using System.Collections.Immutable;
using System.Text;
using ReservesModel.Domain.Faults;
using ReservesModel.Reporting.Statements;

namespace ReservesModel.Reporting.Styles;

/// <summary>Makes parts, paragraphs, lists and forms of the lines that a template has written. The marks at the start of a line count
/// only where the template itself wrote them.</summary>
internal sealed class PaperLayout
{
    private readonly string _section;
    private readonly List<Fault> _faults = [];
    private readonly List<StatementPart> _parts = [];
    private readonly List<Block> _blocks = [];
    private readonly List<FormBox> _boxes = [];
    private readonly List<Block> _box = [];
    private readonly List<Prose> _paragraph = [];
    private readonly List<Prose> _points = [];
    private bool _numbered;
    private string? _label;
    private string _heading;

    private PaperLayout(string section) => (_section, _heading) = (section, StatementSections.Heading(section));

    internal ImmutableArray<StatementPart> Parts => [.. _parts];

    /// <summary>The parts; or what a line says that a template may not.</summary>
    /// <param name="pieces">What the template wrote.</param>
    /// <param name="section">The section, by name: its heading stands where the template writes none.</param>
    internal static Outcome<PaperLayout> Of(IEnumerable<TemplatePiece> pieces, string section)
    {
        PaperLayout layout = new(section);
        List<TemplatePiece> line = [];
        foreach (TemplatePiece piece in pieces)
        {
            if (piece is not TemplatePiece.Own own)
            {
                line.Add(piece);
                continue;
            }

            string[] lines = own.Words.Split('\n');
            for (int at = 0; at < lines.Length; at++)
            {
                if (at > 0)
                {
                    layout.Line(line);
                    line.Clear();
                }
                if (lines[at].Length > 0)
                {
                    line.Add(own with { Words = lines[at] });
                }
            }
        }

        layout.Line(line);
        layout.EndPart();
        return layout._faults.Count == 0 ? Outcome<PaperLayout>.Of(layout) : Outcome<PaperLayout>.Wrong([.. layout._faults]);
    }

    private void Line(List<TemplatePiece> pieces)
    {
        Check(pieces);
        if (pieces.OfType<TemplatePiece.SetIn>().FirstOrDefault() is { } blocks)
        {
            Set(blocks, pieces);
            return;
        }

        string start = pieces is [TemplatePiece.Own own, ..] ? own.Words.TrimStart() : "";
        switch (start)
        {
            case ['#', '#', ' ', ..]:
                Add(new Block.Subheading(Plain(pieces, 2)));
                break;
            case ['#', ' ', ..]:
                StartPart(Plain(pieces, 1));
                break;
            case [':', ':', ..]:
                StartBox(Plain(pieces, 2));
                break;
            case ['-' or '+', ' ', ..]:
                Point(Text(pieces, 1), isNumbered: start[0] == '+');
                break;
            default:
                Words(Text(pieces, 0));
                break;
        }
    }

    // The line without its mark, with single spaces, and no plan's word able to break it.
    private static Prose Text(List<TemplatePiece> pieces, int mark)
    {
        List<ProsePart> parts = [];
        int skip = mark;
        foreach (ProsePart part in pieces.SelectMany(piece => piece is TemplatePiece.Given given ? given.Text.Parts : [new(((TemplatePiece.Own)piece).Words)]))
        {
            string words = skip > 0 ? part.Words.TrimStart()[skip..] : part.Words;
            skip = 0;
            parts.Add(part with { Words = Spaces(words) });
        }

        return Trimmed(Prose.Of(parts));
    }

    private static Prose Trimmed(Prose text)
    {
        ProsePart[] parts = [.. text.Parts];
        if (parts.Length > 0 && parts[0].Figure is null)
        {
            parts[0] = new(parts[0].Words.TrimStart());
        }
        if (parts.Length > 0 && parts[^1].Figure is null)
        {
            parts[^1] = new(parts[^1].Words.TrimEnd());
        }

        return Prose.Of(parts);
    }

    private static string Spaces(string words)
    {
        StringBuilder text = new();
        foreach (char letter in words)
        {
            bool isSpace = letter is '\n' or '\r' or '\t' or ' ';
            if (!isSpace || text.Length == 0 || text[^1] != ' ')
            {
                text.Append(isSpace ? ' ' : letter);
            }
        }

        return text.ToString();
    }

    private void Check(List<TemplatePiece> pieces)
    {
        if (pieces.Count == 0)
        {
            return;
        }

        StringBuilder line = new();
        foreach (TemplatePiece piece in pieces)
        {
            if (piece is TemplatePiece.Own own)
            {
                line.Append(own.Words);
            }
            else if (piece is TemplatePiece.Given given)
            {
                foreach (ProsePart part in given.Text.Parts)
                {
                    line.Append(part.Figure is null ? LiteralWords.Proved : LiteralWords.Figure);
                }
            }
        }

        if (LiteralWords.Wrong(line.ToString(), _ => pieces[0].Place) is { } wrong)
        {
            _faults.Add(wrong);
        }
    }

    private void Set(TemplatePiece.SetIn blocks, List<TemplatePiece> pieces)
    {
        if (pieces.Any(piece => piece is TemplatePiece.Given || (piece is TemplatePiece.Own own && own.Words.Trim().Length > 0)))
        {
            _faults.Add(StyleFaults.Failed(blocks.Place, "a table or a section stands on a line of its own"));
        }
        else if (_label is not null && blocks.All.Any(block => block is not (Block.Words or Block.Points)))
        {
            _faults.Add(StyleFaults.Failed(blocks.Place, "a table or a heading cannot stand in the box of a form"));
        }

        EndText();
        (_label is null ? _blocks : _box).AddRange(blocks.All);
    }

    private void Words(Prose text)
    {
        if (text.Parts.Count == 0)
        {
            EndParagraph(); // a list goes on over empty lines
            return;
        }

        EndPoints();
        _paragraph.Add(text);
    }

    private void Point(Prose text, bool isNumbered)
    {
        EndParagraph();
        if (_points.Count > 0 && _numbered != isNumbered)
        {
            EndPoints();
        }
        if (text.Parts.Count > 0)
        {
            _points.Add(text);
            _numbered = isNumbered;
        }
    }

    private void Add(Block block)
    {
        EndForm();
        _blocks.Add(block);
    }

    // A heading is read without what follows it, and has no place for where a figure comes from.
    private string Plain(List<TemplatePiece> pieces, int mark)
    {
        Prose text = Text(pieces, mark);
        if (text.Figures.Any())
        {
            _faults.Add(StyleFaults.Failed(pieces[0].Place, "a figure has no place in a heading or in the name of a box"));
        }

        return text.ToString();
    }

    private void StartPart(string heading)
    {
        EndPart();
        _heading = heading;
    }

    private void StartBox(string label)
    {
        EndBox();
        _label = label.Length == 0 ? null : label;
        if (_label is null)
        {
            EndForm();
        }
    }

    private void EndText()
    {
        EndParagraph();
        EndPoints();
    }

    private void EndParagraph()
    {
        if (_paragraph.Count > 0)
        {
            (_label is null ? _blocks : _box).Add(new Block.Words(Prose.Join(" ", _paragraph)));
            _paragraph.Clear();
        }
    }

    private void EndPoints()
    {
        if (_points.Count > 0)
        {
            (_label is null ? _blocks : _box).Add(new Block.Points([.. _points], _numbered));
            _points.Clear();
        }
    }

    // A box that has nothing to say keeps its place in the form.
    private void EndBox()
    {
        EndText();
        if (_label is { } label)
        {
            _boxes.Add(new(label, _box.Count > 0 ? [.. _box] : [new Block.Words($"The plan says nothing of this.")]));
            _box.Clear();
            _label = null;
        }
    }

    private void EndForm()
    {
        EndBox();
        if (_boxes.Count > 0)
        {
            _blocks.Add(new Block.Form([.. _boxes]));
            _boxes.Clear();
        }
    }

    private void EndPart()
    {
        EndForm();
        if (_blocks.Count > 0)
        {
            _parts.Add(new(_parts.Count == 0 ? _section : $"{_section}-{_parts.Count + 1}", _heading, [.. _blocks]));
            _blocks.Clear();
        }
    }
}
