using System.Collections.Immutable;
using System.Globalization;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Postings;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Explanations;
using ReservesModel.Reporting.Queries;

namespace ReservesModel.Reporting.Statements;

/// <summary>A paper with a number for each figure of its text, which says what the figure is and what it is the sum of, down to the lines
/// of the plan: as text after it, or as notes where a form has notes of its own. The numbers are the same in both.</summary>
public sealed class StatementTrace
{
    /// <summary>What the command line calls the part with the derivations.</summary>
    public const string Part = "figures";

    /// <summary>What stands above the derivations.</summary>
    public const string Heading = "How the figures are made";

    private readonly List<StatedFigure> _figures = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private StatementTrace()
    {
    }

    /// <summary>The same paper with a number after each figure, and a part that says for each number how the figure is made; as it is
    /// where its text has none.</summary>
    public static StatementPaper Of(StatementPaper paper)
    {
        StatementPaper noted = WithNotes(paper);
        return noted.Notes.IsEmpty ? paper : paper with
        {
            Parts =
            [
                .. InEachText(noted.Parts, Numbered),
                new(Part, Heading, [new Block.Points([.. noted.Notes.Select(Prose.Of)], AreNumbered: true)]),
            ],
        };
    }

    /// <summary>The same paper with a note at each figure, for a form that has notes of its own; as it is where its text has none.</summary>
    public static StatementPaper WithNotes(StatementPaper paper)
    {
        StatementTrace trace = new();
        ImmutableArray<StatementPart> parts = InEachText(paper.Parts, trace.Noted);
        return trace._figures.Count == 0 ? paper : paper with { Parts = parts, Notes = [.. trace._figures.Select(Derivation)] };
    }

    /// <summary>What a figure is, and what it is the sum of: total cost, 2016/17: £195,000 = £100,000 short-term posts + £95,000
    /// recurrent posts.</summary>
    private static string Derivation(StatedFigure figure)
    {
        string years = figure.Years.IsEmpty ? "" : $", {YearAmounts.Span(figure.Years)}";
        string[] sums = [.. figure.Parts.Select(Sum)];
        string made = sums.Distinct().Count() == 1 ? sums[0] : string.Join("; ", sums.Select((sum, at) => $"in {figure.Years[at]} {sum}"));
        return $"{English.Capital(figure.Query.Name)}{years}: {Pounds.InFull(figure.Amount)} = {made}.";
    }

    private static string Sum(ImmutableArray<QueryPart> parts) =>
        parts.IsEmpty ? "nil" : string.Join(" ", parts.Select((part, at) => Signed(part, at == 0)));

    private static string Signed(QueryPart part, bool isFirst)
    {
        bool isTakenOff = part.Amount < Money.Nil;
        string sign = isFirst ? isTakenOff ? "-" : "" : isTakenOff ? "- " : "+ ";
        string made = part.Because is { Terms.IsEmpty: false } because ? Made(because, part.Amount) : "";
        string basis = made.Length == 0 || made == Pounds.InFull(isTakenOff ? -part.Amount : part.Amount) ? "" : $"{made}; ";
        string place = part.Place is { } at && at != Domain.Faults.Place.None ? at.InFile : "";
        string how = (basis + place).TrimEnd(';', ' ');
        return $"{sign}{Pounds.InFull(isTakenOff ? -part.Amount : part.Amount)} {part.Name}{(how.Length == 0 ? "" : $" ({how})")}";
    }

    // What is saved is told without a minus, and its posting has one.
    private static string Made(Derivation because, Money amount)
    {
        string made = PostingWords.Arithmetic(because);
        bool isTurned = !amount.IsNil && because.Replay() == -amount;
        return !isTurned ? made : because.Terms.Length == 1 && made.StartsWith('−') ? made[1..] : $"−({made})";
    }

    private static ImmutableArray<StatementPart> InEachText(ImmutableArray<StatementPart> parts, Func<Prose, Prose> change)
    {
        return [.. parts.Select(part => part with { Blocks = [.. part.Blocks.Select(Changed)] })];

        Block Changed(Block block) => block switch
        {
            Block.Words words => words with { Text = change(words.Text) },
            Block.Points points => points with { Items = [.. points.Items.Select(change)] },
            Block.Form form => new Block.Form([.. form.Boxes.Select(box => box with { Blocks = [.. box.Blocks.Select(Changed)] })]),
            _ => block,
        };
    }

    private static Prose Numbered(Prose text) => Prose.Of(text.Parts.SelectMany(part => part.Note is { } number
        ? new[] { part with { Note = null }, new ProsePart(string.Create(CultureInfo.InvariantCulture, $" [{number}]")) }
        : [part]));

    private Prose Noted(Prose text) => Prose.Of(text.Parts.Select(part => part.Figure is { } figure ? part with { Note = Number(figure) } : part));

    // A figure that is said again has its number already.
    private int Number(StatedFigure figure)
    {
        string same = string.Join('|', figure.Years.Select(year => year.ToString()).Prepend(figure.Query.Name).Append(Pounds.Plain(figure.Amount)));
        if (!_numbers.TryGetValue(same, out int number))
        {
            _figures.Add(figure);
            _numbers[same] = number = _figures.Count;
        }

        return number;
    }
}
