using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Queries;

namespace ReservesModel.Reporting.Statements;

/// <summary>What kind of cost it is, line by line where they are few: the nature of a cost is one matter, that of its funding
/// another.</summary>
internal static class CostNature
{
    // Beyond this the table of costs tells it better than a paragraph.
    private const int MostLines = 6;

    internal static IEnumerable<Prose> Sentences(Subject subject)
    {
        PlanLine[] lines = [.. subject.Plan.Lines.Where(line => !Costs(subject, line).AreNil)];
        IEnumerable<Prose> sentences = lines.Length > MostLines
            ? ByNature(subject)
            : lines.Select(line => line switch
            {
                RecurrentLine recurrent => Recurrent(subject, recurrent),
                PricedLine priced => Priced(subject, priced),
                _ => OneOff(subject, line),
            });
        return sentences.Concat(GoesOn(subject));
    }

    /// <summary>What lines without an end cost in the last year of the horizon: not always what they cost in a year after it, since it
    /// may be a part-year.</summary>
    internal static StatedFigure AfterHorizon(Subject subject) => subject.Ask.WithoutEnd.Of(subject.Plan.Horizon.To);

    private static StatedFigure FullYear(RecurrentLine line) => LedgerQueries.FullYearOf(line, line.FullYear.Values.First());

    private static YearAmounts Costs(Subject subject, PlanLine line) =>
        subject.Amounts(Lowers(subject, line) ? subject.Ask.CreditOf(line) : subject.Ask.CostOf(line));

    // A saving or income, or a change of placements that costs less in every year.
    private static bool Lowers(Subject subject, PlanLine line) =>
        line.IsCredit || subject.Outlook.Years.All(year => subject.Outlook.Cost(year, line) <= Money.Nil);

    private static IEnumerable<Prose> ByNature(Subject subject)
    {
        YearAmounts oneOff = subject.Amounts(subject.Ask.GrossCostOf(LineNature.OneOff));
        YearAmounts recurrent = subject.Amounts(subject.Ask.GrossCostOf(LineNature.Recurrent));
        if (!oneOff.AreNil)
        {
            yield return $"Of that, {oneOff} {subject.Mood.Is("one-off cost")}.";
        }

        if (!recurrent.AreNil)
        {
            yield return $"Recurrent cost {subject.Mood.Be} {recurrent}.";
        }
    }

    // Posts, places, contracts and savings: what they are, from when, and how much in each year.
    private static Prose Priced(Subject subject, PricedLine line)
    {
        string end = line.End is { } last ? $" to {Dates.InFull(last.Value)}" : "";
        string index = line.Indices.IsEmpty
            ? ""
            : $", with {English.And([.. line.Indices.Select(one => English.InSentence(one.Title))])} added";
        return $"{line.Heading.Title}: a recurrent {Noun(subject, line)} from {Dates.InFull(line.Start.Value)}"
            + $"{(line.Start.Assumed is null ? "" : " (an assumed date)")}{end}{index}; {Costs(subject, line)}.";
    }

    private static string Noun(Subject subject, PlanLine line) => line.Kind switch
    {
        LineKind.Income => "income",
        _ => Lowers(subject, line) ? "saving" : "cost",
    };

    private static Prose OneOff(Subject subject, PlanLine line) => line.Nature == LineNature.Recurrent
        ? (Prose)$"{line.Heading.Title}: a recurrent {Noun(subject, line)}, {Costs(subject, line)}."
        : (Prose)$"{line.Heading.Title}: a one-off {Noun(subject, line)}, {Costs(subject, line)}{(line.Heading.IsAssumed ? " (part of that is assumed)" : "")}.";

    private static Prose Recurrent(Subject subject, RecurrentLine line)
    {
        string assumed = line.Start.Assumed is null ? "" : " (an assumed date)";
        string end = line.End is { } last ? $" to {Dates.InFull(last.Value)}" : "";
        Prose fullYear = line.FullYear.IsSame ? (Prose)$" of {FullYear(line)} in a full year" : Prose.None;
        return $"{line.Heading.Title}: a recurrent cost{fullYear} from {Dates.InFull(line.Start.Value)}{assumed}{end};"
            + $" {PartYear(subject, line)}.";
    }

    // "£95,000 in 2016/17 (six months of it) and £190,000 in 2017/18", where the first year is so many months.
    private static YearAmounts PartYear(Subject subject, RecurrentLine line)
    {
        CostPosting first = subject.Outlook.Ledger.Costs.First(posting => posting.Line == line && !posting.Amount.IsNil);
        YearAmounts costs = Costs(subject, line);
        return first.Because.Terms is [{ Timing: Timing.Runs { Proration: Proration.Months }, Share: { Of: 12, IsWhole: false } share }]
            ? costs.With(first.Year, $"{English.Number((int)share.Parts)} {(share.Parts == 1 ? "month" : "months")} of it")
            : costs;
    }

    private static IEnumerable<Prose> GoesOn(Subject subject)
    {
        Domain.Time.FinancialYear last = subject.Plan.Horizon.To;
        StatedFigure after = AfterHorizon(subject);
        if (!after.Amount.IsNil)
        {
            yield return after.Amount == subject.Ask.GrossCostOf(LineNature.Recurrent).In(last)
                ? (Prose)$"The recurrent cost goes on after {last}: no end is stated."
                : (Prose)$"Of the recurrent cost, {after} in {last} goes on after that year: no end is stated for it.";
        }
    }
}
