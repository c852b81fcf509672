using ReservesModel.Testing.Sketches;

namespace ReservesModel.Testing.Shrinking;

/// <summary>Simpler reserves.</summary>
internal static class ReserveShrinks
{
    internal static IEnumerable<ReserveSketch> Of(ReserveSketch reserve)
    {
        if (reserve.Contributions is not null)
        {
            yield return reserve with { Contributions = null };
        }

        if (reserve.OtherUses is not null)
        {
            yield return reserve with { OtherUses = null };
        }

        foreach (MinimumSketch level in reserve.Minimum)
        {
            yield return reserve with { Minimum = reserve.Minimum.Remove(level) };
        }

        foreach (decimal pounds in reserve.Opening is { } opening ? SimplerAmounts.Of(opening) : [])
        {
            yield return reserve with { Opening = pounds };
        }

        foreach (AmountByYear simpler in reserve.Contributions is { } into ? SimplerAmounts.Of(into) : [])
        {
            yield return reserve with { Contributions = simpler };
        }

        foreach (AmountByYear simpler in reserve.OtherUses is { } uses ? SimplerAmounts.Of(uses) : [])
        {
            yield return reserve with { OtherUses = simpler };
        }

        foreach (MinimumSketch level in reserve.Minimum)
        {
            foreach (decimal pounds in SimplerAmounts.Of(level.Amount ?? 1_000_000m))
            {
                yield return reserve with { Minimum = reserve.Minimum.Replace(level, new(pounds, 0)) };
            }
        }
    }
}
