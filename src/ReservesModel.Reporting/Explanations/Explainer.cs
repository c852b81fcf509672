using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Explanations;

/// <summary>Explains figures of a scenario: which are meant, and how each is made.</summary>
public static class Explainer
{
    public const string UnknownSelector = "unknown-selector", UnknownYear = "unknown-year", NoSuchFigure = "no-such-figure";

    /// <summary>Explains the figures that a selector means: costs, funding, gap, an action, an action/line, a source, a reserve,
    /// or an amount (every figure that is that much).</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="year">The year as it is written, 2016/17; null for every year of the horizon.</param>
    /// <param name="selector">What to explain; null for costs.</param>
    public static Outcome<Explanation> Explain(ScenarioOutlook scenario, string? year, string? selector)
    {
        Outlook outlook = scenario.Outlook;
        string file = scenario.Scenario.Place.FileName;
        AskedFor asked = new(outlook, new(file));
        FinancialYear[] years = [.. outlook.Years.Where(at => year is null || at.ToString() == year)];
        if (years.Length == 0)
        {
            return Wrong(UnknownYear, $"{year} is not a year of the plan", $"The plan runs over {outlook.Plan.Horizon}.");
        }

        selector ??= AskedFor.Costs;
        ImmutableArray<ExplainedFigure> figures = [.. years.SelectMany(at => asked.Named(selector, at))];
        if (!figures.IsEmpty)
        {
            return Outcome<Explanation>.Of(new(file, scenario.Scenario.Id, figures));
        }
        if (AmountAsked.Of(selector) is not { } sum)
        {
            return Wrong(UnknownSelector, $"there is nothing in the plan by the name of \"{selector}\"", Nearest(asked, selector));
        }
        figures = [.. years.SelectMany(asked.All).Where(figure => figure.Sum == sum).Select(figure => figure.Explain())];
        return figures.IsEmpty
            ? Wrong(NoSuchFigure, $"no figure {In(year)} is {Pounds.InFull(sum)}", Nearest(asked, years, sum))
            : Outcome<Explanation>.Of(new(file, scenario.Scenario.Id, figures));
    }

    private static string In(string? year) => year is null ? "of the plan" : $"of {year}";

    private static string Nearest(AskedFor asked, string selector)
    {
        string[] near = [.. Likeness.Nearest(asked.Names.Distinct(), selector).Take(3)];
        return (near.Length == 0 ? "" : $"The nearest: {English.And(near)}. ")
            + "It may be costs, funding, gap, an action, an action/line, a source, a reserve, or an amount such as £195,000.";
    }

    private static string Nearest(AskedFor asked, FinancialYear[] years, Money sum)
    {
        string[] near =
        [
            .. years.SelectMany(asked.All).Select(figure => figure.Sum).Where(other => !other.IsNil).Distinct()
                .OrderBy(other => Math.Abs(other.Pounds - sum.Pounds)).ThenBy(other => other.Pounds)
                .Take(3).Select(Pounds.InFull),
        ];
        return near.Length == 0 ? "There is no figure above nil." : $"The nearest: {English.And(near)}.";
    }

    private static Outcome<Explanation> Wrong(string code, string message, string hint) =>
        Outcome<Explanation>.Wrong([new(code, Place.None, message, hint)]);
}
