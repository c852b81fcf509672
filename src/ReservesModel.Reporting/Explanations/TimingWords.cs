using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Explanations;

/// <summary>Why a term has its share of the year, in words.</summary>
internal static class TimingWords
{
    internal static string Of(Term term, FinancialYear year, Wording wording) => term.Timing switch
    {
        Timing.Falls falls => English.And([.. falls.Portions.Select(portion => Falls(portion, wording))]),
        Timing.Runs runs => $"{Running(runs, wording)}, {Count(term.Share, year, runs.Proration)}",
        Timing.Span span => $"from {Dates.InFull(span.First)} to {Dates.InFull(span.Last)}, "
            + Count(term.Share, year, span.Within.Proration),
        Timing.Owed owed => $"on what is owed at the start of {year}, with repayment over the life of the asset, {wording.Of(owed.Left.Place)}",
        Timing.IsStated stated =>
            $"the part year that the plan states{wording.IfAssumed(stated.PartYear)}, in place of the rule, "
                + wording.Of(stated.PartYear.Place),
        _ => throw new ArgumentOutOfRangeException(nameof(term), term.Timing, "There are no words for it."),
    };

    private static string Falls(Portion portion, Wording wording)
    {
        string share = portion.When.Value is PortionTime.PhasedYear or PortionTime.PhasedMonth
            ? $"{portion.Share?.Written ?? portion.Amount!.Written}{wording.IfAssumed(portion.Share)} "
            : "";
        string time = portion.When.Value switch
        {
            PortionTime.Date => $"on {Dates.InFull(portion.Until)}",
            PortionTime.PhasedMonth => $"in {portion.When.Written}",
            _ => $"in {portion.Year}",
        };
        string place = share.Length > 0 && portion.When.Assumed is null ? $" ({wording.Of(portion.When.Place)})" : "";
        return $"{share}{time}{wording.IfAssumed(portion.When)}{place}";
    }

    private static string Running(Timing.Runs runs, Wording wording)
    {
        string from = $"from {Dates.InFull(runs.Start.Value)}{wording.IfAssumed(runs.Start)}";
        return runs.End is { } end ? $"{from} to {Dates.InFull(end.Value)}{wording.IfAssumed(end)}" : from;
    }

    // 171/372 is five months and part of a sixth: only whole months are said as such.
    private static string Count(Share share, FinancialYear year, Proration proration) =>
        share.IsWhole ? $"all of {year}"
        : proration == Proration.Days ? $"{share.Parts} of the {share.Of} days of {year}"
        : share.Of == 12 ? $"{English.Number((int)share.Parts)} {(share.Parts == 1 ? "month" : "months")} of {year}"
        : $"{share} of {year}, a part month as its days over that month's";
}
