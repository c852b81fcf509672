using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Queries;

namespace ReservesModel.Reporting.Statements;

/// <summary>What the draws do to each reserve, or that it cannot be said.</summary>
internal static class ReserveSentences
{
    internal static IEnumerable<Prose> Of(Subject subject)
    {
        foreach (Reserve reserve in subject.Plan.Reserves)
        {
            ReserveYear[] years = [.. subject.Outlook.Years.Select(year => subject.Outlook.Reserve(year, reserve))];
            bool isDrawn = years.Any(year => !year.Draws.IsNil);
            if (reserve.Opening is null)
            {
                if (isDrawn)
                {
                    yield return NotStated(reserve);
                }

                continue;
            }

            if (isDrawn)
            {
                yield return Balance(subject, reserve, years);
            }

            foreach (Prose sentence in Short(subject, reserve, years))
            {
                yield return sentence;
            }
        }
    }

    /// <summary>Of which reserves that are drawn on the balance is not known.</summary>
    internal static IEnumerable<Prose> WithoutBalance(Subject subject) => subject.Plan.Reserves
        .Where(reserve => reserve.Opening is null && subject.Outlook.Years.Any(year => !subject.Outlook.Reserve(year, reserve).Draws.IsNil))
        .Select(NotStated);

    /// <summary>Which reserves would close below the level they must keep, or below nil.</summary>
    internal static IEnumerable<Prose> Shortfalls(Subject subject) => subject.Plan.Reserves
        .Where(reserve => reserve.Opening is not null)
        .SelectMany(reserve => Short(subject, reserve, [.. subject.Outlook.Years.Select(year => subject.Outlook.Reserve(year, reserve))]));

    private static Prose NotStated(Reserve reserve) => reserve.Kind == ReserveKind.NotStated
        ? (Prose)$"No reserve is named and no balance stated, so the effect on the balance is not given here."
        : (Prose)$"The balance of {English.InSentence(reserve.Title)} is not stated, so the effect on it is not given here.";

    private static Prose Balance(Subject subject, Reserve reserve, ReserveYear[] years)
    {
        ReserveYear drawn = years.Last(year => !year.Draws.IsNil);
        StatedFigure minimum = subject.Ask.MinimumOf(reserve).Of(drawn.Year);
        Prose above = !(drawn.Headroom is { } headroom && headroom >= Money.Nil && !reserve.Minimum.IsEmpty) ? Prose.None
            : headroom.IsNil ? (Prose)$", which is its minimum of {minimum}"
            : (Prose)$", {subject.Ask.HeadroomOf(reserve).Of(drawn.Year)} above its minimum of {minimum}";
        return $"The balance of {English.InSentence(reserve.Title)}, {subject.Ask.OpeningOf(reserve).Of(years[0].Year)} at the start of"
            + $" {years[0].Year}, {subject.Mood.Be} {subject.Ask.ClosingOf(reserve).Of(drawn.Year)} at the end of {drawn.Year}{above}.";
    }

    private static IEnumerable<Prose> Short(Subject subject, Reserve reserve, ReserveYear[] years)
    {
        YearAmounts shortfall = subject.Amounts(subject.Ask.ShortfallOf(reserve));
        if (!shortfall.AreNil && !reserve.Minimum.IsEmpty)
        {
            yield return $"{reserve.Title} {subject.Mood.Does("close", "closed")} below its minimum, by {shortfall}.";
        }

        ReserveYear[] overdrawn = [.. years.Where(year => year.Closing < Money.Nil)];
        if (overdrawn.Length > 0)
        {
            yield return $"{reserve.Title} {subject.Mood.Is("overdrawn")} at the end of"
                + $" {YearAmounts.Span([.. overdrawn.Select(year => year.Year)])}.";
        }
    }
}
