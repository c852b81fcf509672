using ReservesModel.Testing.Sketches;

namespace ReservesModel.Testing.Shrinking;

/// <summary>Simpler sources.</summary>
internal static class SourceShrinks
{
    internal static IEnumerable<SourceSketch> Of(SourceSketch source)
    {
        if (source.For is { } names)
        {
            yield return source with { For = null };
            foreach (string name in names.Length > 1 ? names : [])
            {
                yield return source with { For = names.Remove(name) };
            }
        }

        if (source.Years is not YearsSketch.All)
        {
            yield return source with { Years = new YearsSketch.All() };
        }

        if (source.Limit is not null)
        {
            yield return source with { Limit = null };
        }

        if (source.Total is not null)
        {
            yield return source with { Total = null };
        }

        if (source.Reserve is not null)
        {
            yield return source with { Source = "grant", Reserve = null };
        }
        else if (source.Source != "grant")
        {
            yield return source with { Source = "grant" };
        }

        if (source.Status is not ("approved" or SourceSketch.ToBeIdentified))
        {
            yield return source with { Status = "approved" };
        }

        foreach (AmountByYear simpler in source.Limit is { } limit ? SimplerAmounts.Of(limit) : [])
        {
            yield return source with { Limit = simpler };
        }

        foreach (decimal pounds in source.Total is { } total ? SimplerAmounts.Of(total) : [])
        {
            yield return source with { Total = pounds };
        }
    }
}
