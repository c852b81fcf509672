using ReservesModel.Reporting.Queries;

namespace ReservesModel.Reporting.Statements;

/// <summary>A piece of a text: words, or a figure as it is printed.</summary>
/// <param name="Words">The words, or the figure: £195,000.</param>
/// <param name="Figure">The figure; null where they are words.</param>
public sealed record ProsePart(string Words, StatedFigure? Figure = null)
{
    /// <summary>The number of the note that says how the figure is made; null where the paper has none.</summary>
    public int? Note { get; init; }
}
