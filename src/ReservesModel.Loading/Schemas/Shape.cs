using System.Collections.Immutable;

namespace ReservesModel.Loading.Schemas;

/// <summary>The form of the value of a key: what a binder makes of it, how a patch changes it and what the JSON Schema says of
/// it all go by this.</summary>
internal abstract record Shape
{
    internal sealed record Text : Shape;

    internal sealed record Amount(bool MayBeNegative = false) : Shape;

    internal sealed record Date : Shape;

    internal sealed record Year : Shape;

    internal sealed record WholeNumber(int Least, int Most) : Shape;

    /// <summary>A number that may have decimals: how many posts, people or weeks.</summary>
    internal sealed record Number(decimal Least, decimal Most) : Shape;

    /// <summary>A rate: "2%", or 0.02.</summary>
    internal sealed record Rate(bool MayBeNegative = false) : Shape;

    /// <summary>One of some words.</summary>
    internal sealed record OneOf(ImmutableArray<string> Words) : Shape;

    /// <summary>One value for every year, or an object by year.</summary>
    internal sealed record ByYear(Shape Of) : Shape;

    /// <summary>A share of the year: "6/12", "50%".</summary>
    internal sealed record Share : Shape;

    /// <summary>A share of the year, or an amount.</summary>
    internal sealed record ShareOrAmount : Shape;

    /// <summary>Shares or amounts, by year or by month.</summary>
    internal sealed record Phasing : Shape;

    /// <summary>An amount, a percentage, or a list of those.</summary>
    internal sealed record Minimum : Shape;

    /// <summary>A list of years, or an object of a first and a last one.</summary>
    internal sealed record Years(Section Ends) : Shape;

    /// <summary>A list of names.</summary>
    internal sealed record Names : Shape;

    /// <summary>An object with keys of its own.</summary>
    internal sealed record Object(Section Section) : Shape;

    /// <summary>An object whose keys are ids.</summary>
    internal sealed record Collection(Section Section) : Shape;

    /// <summary>An object of keys of the object that it stands in, and reasons.</summary>
    internal sealed record Assumed : Shape;

    /// <summary>A merge patch on the plan.</summary>
    internal sealed record Change : Shape;
}
