using System.Collections.Immutable;
using ReservesModel.Reporting.Charts;
using ReservesModel.Reporting.Tables;

namespace ReservesModel.Reporting.Statements;

/// <summary>A piece of a paper, in no format.</summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <summary>A heading within a part.</summary>
    public sealed record Subheading(string Text) : Block;

    /// <summary>A paragraph.</summary>
    public sealed record Words(Prose Text) : Block;

    /// <summary>A list; numbered where somebody may want to name a point of it.</summary>
    public sealed record Points(ImmutableArray<Prose> Items, bool AreNumbered = false) : Block;

    /// <summary>A form to be filled in: each box with what stands beside it.</summary>
    public sealed record Form(ImmutableArray<FormBox> Boxes) : Block;

    /// <summary>A table.</summary>
    /// <param name="Table">The table.</param>
    /// <param name="Description">What it shows, for those who cannot see how it is laid out.</param>
    /// <param name="Chart">The same figures drawn, for a form that has charts; null where there is nothing to draw.</param>
    public sealed record Figures(Table Table, string Description, YearChart? Chart = null) : Block;
}
