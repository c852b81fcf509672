using System.Collections.Immutable;

namespace ReservesModel.Testing.Sketches;

/// <summary>One amount for every year, or one for each year of the horizon in turn; null in a year that is left out. Years beyond
/// the last have its amount, so that a longer horizon needs no other sketch.</summary>
public sealed record AmountByYear
{
    private AmountByYear(decimal? every, ImmutableArray<decimal?> each) => (Every, Each) = (every, each);

    public decimal? Every { get; }

    public ImmutableArray<decimal?> Each { get; }

    public static AmountByYear Same(decimal pounds) => new(pounds, []);

    public static AmountByYear Steps(IEnumerable<decimal?> pounds) => new(null, [.. pounds]);

    /// <summary>The amount of a year, by its position in the horizon.</summary>
    public decimal? In(int year) => Every ?? Each[Math.Min(year, Each.Length - 1)];

    public AmountByYear With(Func<decimal, decimal> change) => Every is { } pounds
        ? Same(change(pounds))
        : Steps(Each.Select(each => each is { } amount ? change(amount) : each));
}
