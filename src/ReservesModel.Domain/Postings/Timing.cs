using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Domain.Postings;

/// <summary>Why a term has the share of the year that it has.</summary>
public abstract record Timing
{
    /// <summary>Where the plan states the time.</summary>
    public abstract IEnumerable<Place> Places { get; }

    /// <summary>Whether the time is assumed.</summary>
    public abstract bool IsAssumed { get; }

    /// <summary>A one-off that falls in the year, whole or in portions.</summary>
    /// <param name="Portions">Those that the share is made of.</param>
    public sealed record Falls(ImmutableArray<Portion> Portions) : Timing
    {
        /// <inheritdoc/>
        public override IEnumerable<Place> Places =>
            Portions.SelectMany(portion => new[] { portion.When.Place, portion.Share?.Place ?? portion.When.Place });

        /// <inheritdoc/>
        public override bool IsAssumed =>
            Portions.Any(portion => (portion.When.Assumed ?? portion.Share?.Assumed) is not null);
    }

    /// <summary>A cost that runs in the year, counted by months or days.</summary>
    public sealed record Runs(Proration Proration, Stated<LocalDate> Start, Stated<LocalDate>? End) : Timing
    {
        /// <inheritdoc/>
        public override IEnumerable<Place> Places => End is null ? [Start.Place] : [Start.Place, End.Place];

        /// <inheritdoc/>
        public override bool IsAssumed => (Start.Assumed ?? End?.Assumed) is not null;
    }

    /// <summary>A part of the time that a cost runs in the year, over which none of its prices and factors changes.</summary>
    /// <param name="First">Its first day.</param>
    /// <param name="Last">Its last day, which belongs to it.</param>
    /// <param name="Within">The time that the cost runs.</param>
    public sealed record Span(LocalDate First, LocalDate Last, Runs Within) : Timing
    {
        /// <inheritdoc/>
        public override IEnumerable<Place> Places => Within.Places;

        /// <inheritdoc/>
        public override bool IsAssumed => Within.IsAssumed;
    }

    /// <summary>What is left to repay of borrowing, on which interest is paid.</summary>
    public sealed record Owed(Stated<PartYear> Left) : Timing
    {
        /// <inheritdoc/>
        public override IEnumerable<Place> Places => [Left.Place];

        /// <inheritdoc/>
        public override bool IsAssumed => Left.Assumed is not null;
    }

    /// <summary>A part year that the plan states in place of the rule.</summary>
    public sealed record IsStated(Stated<PartYear> PartYear) : Timing
    {
        /// <inheritdoc/>
        public override IEnumerable<Place> Places => [PartYear.Place];

        /// <inheritdoc/>
        public override bool IsAssumed => PartYear.Assumed is not null;
    }
}
