using System.Runtime.CompilerServices;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Queries;

namespace ReservesModel.Reporting.Statements;

/// <summary>Text that knows which of its words are figures, and which query made each. An interpolated string is one as it stands; an
/// amount has no way into it but a query.</summary>
[InterpolatedStringHandler]
public sealed class Prose
{
    private readonly List<ProsePart> _parts;

    /// <summary>Starts a text, for the compiler.</summary>
    public Prose(int literalLength, int formattedCount) => _parts = new(literalLength == 0 ? formattedCount : (2 * formattedCount) + 1);

    private Prose(IEnumerable<ProsePart> parts)
        : this(0, 0)
    {
        foreach (ProsePart part in parts)
        {
            Append(part);
        }
    }

    /// <summary>No text.</summary>
    public static Prose None { get; } = new(0, 0);

    /// <summary>The pieces, in order.</summary>
    public IReadOnlyList<ProsePart> Parts => _parts;

    /// <summary>The figures, in order.</summary>
    public IEnumerable<StatedFigure> Figures => _parts.Select(part => part.Figure).OfType<StatedFigure>();

    /// <summary>Words without a figure.</summary>
    public static Prose Of(string words) => new([new(words)]);

    /// <summary>Pieces as one text.</summary>
    public static Prose Of(IEnumerable<ProsePart> parts) => new(parts);

    /// <summary>Texts one after another.</summary>
    public static Prose Join(string between, IEnumerable<Prose> texts) => new(texts.SelectMany((text, at) => at == 0 ? text._parts : text._parts.Prepend(new(between))));

    /// <summary>This, that and the other.</summary>
    public static Prose And(IReadOnlyList<Prose> texts) => new(texts.SelectMany((text, at) =>
        at == 0 ? text._parts : text._parts.Prepend(new(at == texts.Count - 1 ? " and " : ", "))));

    /// <summary>The text with its first letter large.</summary>
    public Prose Capital() => _parts.Count > 0 && _parts[0].Figure is null
        ? new(_parts.Skip(1).Prepend(new(English.Capital(_parts[0].Words))))
        : this;

    /// <summary>The text with its first letter small.</summary>
    public Prose Small() => _parts.Count > 0 && _parts[0] is { Figure: null, Words: { Length: > 0 } words }
        ? new(_parts.Skip(1).Prepend(new(char.ToLowerInvariant(words[0]) + words[1..])))
        : this;

    /// <summary>The text without the full stop at its end.</summary>
    public Prose WithoutStop() => _parts.Count > 0 && _parts[^1].Figure is null
        ? new(_parts.SkipLast(1).Append(new(_parts[^1].Words.TrimEnd('.'))))
        : this;

    /// <summary>The text with its amounts in another form.</summary>
    public Prose In(AmountForm form) => new(_parts.Select(part => part.Figure is { } figure ? part with { Words = Pounds.In(form, figure.Amount) } : part));

    public void AppendLiteral(string words) => Append(new(words));

    public void AppendFormatted(string? words) => Append(new(words ?? ""));

    public void AppendFormatted(Prose text)
    {
        foreach (ProsePart part in text._parts)
        {
            Append(part);
        }
    }

    public void AppendFormatted(StatedFigure figure) => Append(new(Pounds.InFull(figure.Amount), figure));

    public void AppendFormatted(FinancialYear year) => Append(new(year.ToString()));

    public void AppendFormatted(Horizon years) => Append(new(years.ToString()));

    /// <summary>The text.</summary>
    public override string ToString() => string.Concat(_parts.Select(part => part.Words));

    // Words that follow words are one piece.
    private void Append(ProsePart part)
    {
        if (part.Figure is null && part.Words.Length == 0)
        {
            return;
        }

        if (part.Figure is null && _parts.Count > 0 && _parts[^1].Figure is null)
        {
            _parts[^1] = new(_parts[^1].Words + part.Words);
        }
        else
        {
            _parts.Add(part);
        }
    }
}
