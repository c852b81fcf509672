using System.Collections.Immutable;
using ReservesModel.Domain.Outlooks;

namespace ReservesModel.Reporting.Extracts;

/// <summary>Which figures have changed since an earlier run.</summary>
/// <param name="Earlier">What there was to compare with.</param>
/// <param name="Changes">The figures that changed: those that are, in the order of results.json, then those that are gone.</param>
public sealed record FigureChanges(EarlierRun Earlier, ImmutableArray<FigureChange> Changes)
{
    private const string Absent = "not there", Present = "there";

    /// <summary>Compares with the text of an earlier results.json, whatever that holds; null where there is none.</summary>
    public static FigureChanges Since(string? earlier, FileOutlook now)
    {
        if (earlier is null)
        {
            return new(EarlierRun.None, []);
        }
        using StringWriter text = new();
        ResultsJson.Write(now, text);
        if (text.ToString() == earlier)
        {
            return new(EarlierRun.Compared, []);
        }
        if (ResultsFigures.Read(earlier) is not { } before)
        {
            return new(EarlierRun.Unreadable, []);
        }
        ResultsFigures after = ResultsFigures.Read(text.ToString())
            ?? throw new InvalidOperationException("Results just written cannot be read.");
        return new(EarlierRun.Compared, [.. Compare(before, after)]);
    }

    private static IEnumerable<FigureChange> Compare(ResultsFigures before, ResultsFigures after)
    {
        foreach ((ResultsFigure figure, string to) in after.Figures)
        {
            string from = before.Figures.GetValueOrDefault(figure, Absent);
            if (from != to && before.HasYear(figure))
            {
                yield return new(figure.Scenario, figure.Year, figure.InWords, from, to)
                {
                    Before = before.Amount(figure),
                    After = after.Amount(figure),
                };
            }
        }
        foreach ((ResultsFigure figure, string from) in before.Figures)
        {
            if (!after.Figures.ContainsKey(figure) && after.HasYear(figure))
            {
                yield return new(figure.Scenario, figure.Year, figure.InWords, from, Absent) { Before = before.Amount(figure) };
            }
        }
        foreach ((string scenario, string year) in after.Years.Where(year => !before.Years.Contains(year)))
        {
            yield return new(scenario, year, "the year", Absent, Present);
        }
        foreach ((string scenario, string year) in before.Years.Where(year => !after.Years.Contains(year)))
        {
            yield return new(scenario, year, "the year", Present, Absent);
        }
    }
}
