using ReservesModel.Domain.Faults;
using ReservesModel.Reporting.Statements;
using Scriban.Runtime;

namespace ReservesModel.Reporting.Styles;

/// <summary>What a template has written: its own words and what the model gave, kept apart.</summary>
internal sealed class TemplateOutput : IScriptOutput
{
    private const int Page = 4_000;
    private const int MostLetters = 100 * Page;

    private readonly List<TemplatePiece> _pieces = [];
    private int _letters;

    /// <summary>Whether it has been given more than any section is long; what came after is left out.</summary>
    internal bool IsFull => _letters > MostLetters;

    internal IReadOnlyList<TemplatePiece> Pieces => _pieces;

    /// <summary>Where what is written next stands in the template.</summary>
    internal Place Place { get; set; } = Place.None;

    public void Write(string text, int offset, int count)
    {
        if (Fits(count))
        {
            _pieces.Add(new TemplatePiece.Own(text.Substring(offset, count), Place));
        }
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    internal void Write(Prose text)
    {
        if (Fits(text.Parts.Sum(part => part.Words.Length)))
        {
            _pieces.Add(new TemplatePiece.Given(text, Place));
        }
    }

    internal void Write(IEnumerable<Block> blocks)
    {
        if (Fits(Page))
        {
            _pieces.Add(new TemplatePiece.SetIn([.. blocks], Place));
        }
    }

    private bool Fits(int letters)
    {
        _letters += IsFull ? 0 : letters;
        return !IsFull;
    }
}
