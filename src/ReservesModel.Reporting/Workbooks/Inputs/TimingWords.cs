using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Workbooks.Inputs;

/// <summary>When a cost falls, in the plan's own words.</summary>
internal static class TimingWords
{
    internal static string Of(Timing timing) => timing switch
    {
        Timing.Falls falls => string.Join(", ", falls.Portions.Select(Of)),
        Timing.Runs runs => $"from {runs.Start.Written}{(runs.End is { } end ? $" to {end.Written}" : "")}, "
            + (runs.Proration == Proration.Days ? "by days" : "by months"),
        Timing.Span span => $"from {Dates.InFull(span.First)} to {Dates.InFull(span.Last)}",
        Timing.Owed => "owed at the start of the year",
        Timing.IsStated stated => $"{stated.PartYear.Written} stated for the year",
        _ => throw new InvalidOperationException($"A {timing.GetType().Name} has no words."),
    };

    private static string Of(Portion portion) =>
        portion.Share is { Written.Length: > 0 } share && portion.When.Value is PortionTime.PhasedYear or PortionTime.PhasedMonth
            ? $"{portion.Share.Written} in {portion.When.Written}"
            : portion.When.Written;
}
