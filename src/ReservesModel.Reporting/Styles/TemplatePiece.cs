using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Reporting.Statements;

namespace ReservesModel.Reporting.Styles;

/// <summary>A piece of what a template has written.</summary>
/// <param name="Place">Where in the template.</param>
internal abstract record TemplatePiece(Place Place)
{
    /// <summary>The template's own words.</summary>
    internal sealed record Own(string Words, Place Place) : TemplatePiece(Place);

    /// <summary>What the plan or the model says.</summary>
    internal sealed record Given(Prose Text, Place Place) : TemplatePiece(Place);

    /// <summary>A table, or what a section says.</summary>
    internal sealed record SetIn(ImmutableArray<Block> All, Place Place) : TemplatePiece(Place);
}
