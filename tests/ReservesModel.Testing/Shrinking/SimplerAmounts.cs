using ReservesModel.Testing.Sketches;

namespace ReservesModel.Testing.Shrinking;

/// <summary>Amounts that read more easily: £100, then £1, then a penny, then nil; failing those, rounder ones. Pence stay pence,
/// so that a law that tries every way of paying them still can. Every step goes down an order, so that shrinking ends.</summary>
internal static class SimplerAmounts
{
    private static readonly decimal[] Plain = [100m, 1m, 0.01m, 0m];
    private static readonly decimal[] Pence = [0.01m, 0m];

    internal static IEnumerable<decimal> Of(decimal pounds)
    {
        decimal[] plainer = decimal.Abs(pounds) < 1 ? Pence : Plain;
        int rank = Array.IndexOf(plainer, pounds);
        foreach (decimal plain in rank < 0 ? plainer : plainer.Take(rank))
        {
            yield return plain;
        }

        if (rank >= 0)
        {
            yield break;
        }

        if (pounds < 0)
        {
            yield return -pounds;
        }

        foreach (decimal rounder in Rounder(decimal.Abs(pounds)))
        {
            yield return pounds < 0 ? -rounder : rounder;
        }
    }

    internal static IEnumerable<AmountByYear> Of(AmountByYear amounts)
    {
        if (amounts.Every is { } every)
        {
            return Of(every).Select(AmountByYear.Same);
        }

        IEnumerable<AmountByYear> level = amounts.Each.OfType<decimal>().Take(1).Select(AmountByYear.Same);
        IEnumerable<AmountByYear> simpler = Enumerable.Range(0, amounts.Each.Length).SelectMany(at =>
            amounts.Each[at] is { } pounds
                ? Of(pounds).Select(less => AmountByYear.Steps(amounts.Each.SetItem(at, less)))
                : []);
        return level.Concat(simpler);
    }

    // Fewer digits first, of the front or of the end, then less: £123,456.78 may become £100,000, £120,000, ..., £0.08, £0.78,
    // ... or £61,728.39. The end keeps an odd penny that the law may turn on.
    private static IEnumerable<decimal> Rounder(decimal pounds)
    {
        for (decimal unit = 100_000_000_000m; unit >= 0.01m; unit /= 10)
        {
            decimal rounded = decimal.Floor(pounds / unit) * unit;
            if (rounded > 0 && rounded < pounds)
            {
                yield return rounded;
            }
        }

        for (decimal unit = 0.1m; unit < pounds; unit *= 10)
        {
            if (pounds % unit is var end and > 0 && end < pounds)
            {
                yield return end;
            }
        }

        decimal half = decimal.Floor(pounds * 50) / 100;
        if (half > 0)
        {
            yield return half;
        }

        if (pounds > 0.01m && pounds <= 0.20m)
        {
            yield return pounds - 0.01m;
        }
    }
}
