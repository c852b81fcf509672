using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;

namespace ReservesModel.Reporting.Explanations;

/// <summary>A figure, what it is, and what it comes of.</summary>
/// <param name="Sum">The figure; null where it is not stated or not yet quantified, or where a sentence stands for it.</param>
/// <param name="Name">What it is: costs of 2016/17.</param>
/// <param name="Place">Where the plan states it; null for a figure that is worked out.</param>
/// <param name="Notes">More about it, a sentence each.</param>
/// <param name="Branches">What it is made of, what meets it, why it is there.</param>
public sealed record ExplainedFigure(
    Money? Sum, string Name, Place? Place, ImmutableArray<string> Notes, ImmutableArray<ExplanationBranch> Branches)
{
    internal static ExplainedFigure Of(Money? sum, string name, Place? place = null, params IEnumerable<string> notes) =>
        new(sum, name, place, [.. notes], []);

    /// <summary>The same with one branch more, unless it is empty.</summary>
    internal ExplainedFigure With(string title, IEnumerable<ExplainedFigure> parts)
    {
        ImmutableArray<ExplainedFigure> figures = [.. parts];
        return figures.IsEmpty ? this : this with { Branches = [.. Branches, new(title, figures)] };
    }
}
