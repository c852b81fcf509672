using ReservesModel.Domain.Faults;
using ReservesModel.Reporting.Statements;
using Scriban.Runtime;

namespace ReservesModel.Reporting.Styles;

/// <summary>What a template has written: its own words and what the model gave, kept apart.</summary>
internal sealed class TemplateOutput : IScriptOutput
{
    private readonly List<TemplatePiece> _pieces = [];

    internal IReadOnlyList<TemplatePiece> Pieces => _pieces;

    /// <summary>Where what is written next stands in the template.</summary>
    internal Place Place { get; set; } = Place.None;

    public void Write(string text, int offset, int count) => _pieces.Add(new TemplatePiece.Own(text.Substring(offset, count), Place));

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    internal void Write(Prose text) => _pieces.Add(new TemplatePiece.Given(text, Place));

    internal void Write(IEnumerable<Block> blocks) => _pieces.Add(new TemplatePiece.SetIn([.. blocks], Place));
}
