using System.Collections.Immutable;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Tables;

/// <summary>A column of a table of a plan: a key of the objects that are its rows, or a key within a key. A value by year has a
/// column for each year besides: "Full year 2016/17".</summary>
/// <param name="Path">The keys from the row's object to the value: costToAchieve, amount.</param>
/// <param name="Shape">The form of its values.</param>
/// <param name="Description">What it holds.</param>
/// <param name="IsRequired">Whether each row must have it.</param>
internal sealed record TableColumn(ImmutableArray<string> Path, Shape Shape, string Description, bool IsRequired)
{
    /// <summary>Its heading, without a year: "Cost to achieve: amount".</summary>
    internal string Heading { get; } = Headings.Of(Path);

    /// <summary>Whether its values may be given by year or month.</summary>
    internal bool IsByTime => Shape is Shape.ByYear or Shape.Phasing;
}
