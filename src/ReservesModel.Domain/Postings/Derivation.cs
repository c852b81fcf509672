using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Domain.Postings;

/// <summary>Why a posting is what it is: the factors that were multiplied, and where the plan states each. Made by the rule that
/// makes the figure, in the same expression.</summary>
/// <remarks>A figure is the sum of its terms, rounded once; for a phased cost it is the rounded running sum up to the end of the
/// year less the rounded running sum up to its start, so that the years add back to the whole.</remarks>
public abstract class Derivation
{
    /// <summary>That of a line that costs nothing in the year.</summary>
    public static Derivation None { get; } = Of([]);

    /// <summary>What is added up; empty where the line costs nothing in the year.</summary>
    /// <remarks>Made when asked for, from what the line keeps anyway: a ledger of a million lines does not keep each.</remarks>
    public abstract ImmutableArray<Term> Terms { get; }

    /// <summary>The running sum up to the start of the year, which is taken off; null where there is none.</summary>
    public virtual Term? Before => null;

    /// <summary>Every place of the plan that the figure rests on.</summary>
    public IEnumerable<Place> Places => Terms.SelectMany(term => term.Places).Distinct();

    /// <summary>Whether a value that it rests on is assumed.</summary>
    public bool IsAssumed => Terms.Any(term => term.IsAssumed);

    /// <summary>A sum of terms, rounded once.</summary>
    public static Derivation Of(ImmutableArray<Term> terms, Term? before = null) => new AllTerms(terms, before);

    /// <summary>One term: a share of an amount that the plan states.</summary>
    /// <param name="unitPrice">The amount.</param>
    /// <param name="share">The share of it that falls in the year.</param>
    /// <param name="timing">Why that share.</param>
    /// <param name="isLess">Whether it is taken off, as a saving is.</param>
    public static Derivation Of(Stated<Money> unitPrice, Share share, Timing timing, bool isLess = false) =>
        new OneTerm(unitPrice, share, timing, isLess);

    /// <summary>All charges of a line over one time of the year, in which none of them changes.</summary>
    /// <param name="charges">The charges.</param>
    /// <param name="time">The time.</param>
    /// <param name="isCredit">Whether they lower the cost.</param>
    public static Derivation Of(ImmutableArray<Charge> charges, ChargedTime time, bool isCredit) => new OfOneTime(charges, time, isCredit);

    /// <summary>The charges of a line over the times of the year.</summary>
    public static Derivation Of(ImmutableArray<ChargedTimes> charged) => new OfCharges(charged);

    /// <summary>The figure at the prices in which the plan states its amounts, in whole pence: in real terms. The same as
    /// <see cref="Replay"/> where no index applies.</summary>
    public Money AtBasePrices() =>
        Terms.GroupBy(term => term.Sum).Total(sum => sum.Key == 0
            ? sum.Total(term => term.AtBasePrices)
            : Money.Max(Money.Nil, sum.Total(term => term.AtBasePrices))).ToPence() - (Before?.AtBasePrices ?? Money.Nil).ToPence();

    /// <summary>Works the figure out again from its factors: always the posting's amount.</summary>
    public Money Replay() => Whole().ToPence() - (Before?.Product ?? Money.Nil).ToPence();

    // The terms added up in their order, before rounding. Where they are made when asked for, so is their sum.
    private protected virtual Money Whole()
    {
        Money sum = Money.Nil;
        foreach (Term term in Terms)
        {
            sum += term.Product;
        }

        return sum;
    }

    private sealed class AllTerms(ImmutableArray<Term> terms, Term? before) : Derivation
    {
        public override ImmutableArray<Term> Terms => terms;

        public override Term? Before => before;
    }

    private sealed class OneTerm(Stated<Money> unitPrice, Share share, Timing timing, bool isLess) : Derivation
    {
        public override ImmutableArray<Term> Terms => [new(unitPrice, share, timing) { IsLess = isLess }];

        private protected override Money Whole() => (isLess ? -unitPrice.Value : unitPrice.Value) * share;
    }

    // Most years are of one time: kept by itself it is half as large.
    private sealed class OfOneTime(ImmutableArray<Charge> charges, ChargedTime time, bool isCredit) : Derivation
    {
        private readonly ChargedTime _time = time;

        public override ImmutableArray<Term> Terms
        {
            get
            {
                ImmutableArray<Term>.Builder terms = ImmutableArray.CreateBuilder<Term>();
                ChargedTimes.AddTo(terms, charges, new(in _time), isCredit);
                return terms.DrainToImmutable();
            }
        }

        private protected override Money Whole() => ChargedTimes.AddTo(Money.Nil, charges, new(in _time), isCredit);
    }

    private sealed class OfCharges(ImmutableArray<ChargedTimes> charged) : Derivation
    {
        public override ImmutableArray<Term> Terms
        {
            get
            {
                ImmutableArray<Term>.Builder terms = ImmutableArray.CreateBuilder<Term>();
                foreach (ChargedTimes times in charged)
                {
                    ChargedTimes.AddTo(terms, times.Charges, times.Times.AsSpan(), times.IsCredit);
                }

                return terms.DrainToImmutable();
            }
        }

        private protected override Money Whole()
        {
            Money sum = Money.Nil;
            foreach (ChargedTimes times in charged)
            {
                sum = ChargedTimes.AddTo(sum, times.Charges, times.Times.AsSpan(), times.IsCredit);
            }

            return sum;
        }
    }
}
