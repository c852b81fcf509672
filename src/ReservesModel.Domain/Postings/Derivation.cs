using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;

namespace ReservesModel.Domain.Postings;

/// <summary>Why a posting is what it is: the factors that were multiplied, and where the plan states each. Made by the rule that
/// makes the figure, in the same expression.</summary>
/// <remarks>A figure is the sum of its terms, rounded once; for a phased cost it is the rounded running sum up to the end of the
/// year less the rounded running sum up to its start, so that the years add back to the whole.</remarks>
public sealed class Derivation
{
    /// <summary>A sum of terms, rounded once.</summary>
    public Derivation(ImmutableArray<Term> terms, Term? before = null) => (Terms, Before) = (terms, before);

    /// <summary>That of a line that costs nothing in the year.</summary>
    public static Derivation None { get; } = new([]);

    /// <summary>What is added up; empty where the line costs nothing in the year.</summary>
    public ImmutableArray<Term> Terms { get; }

    /// <summary>The running sum up to the start of the year, which is taken off; null where there is none.</summary>
    public Term? Before { get; }

    /// <summary>Every place of the plan that the figure rests on.</summary>
    public IEnumerable<Place> Places => Terms.SelectMany(term => term.Places).Distinct();

    /// <summary>Whether a value that it rests on is assumed.</summary>
    public bool IsAssumed => Terms.Any(term => term.IsAssumed);

    /// <summary>The figure at the prices in which the plan states its amounts, in whole pence: in real terms. The same as
    /// <see cref="Replay"/> where no index applies.</summary>
    public Money AtBasePrices() =>
        Terms.GroupBy(term => term.Sum).Total(sum => sum.Key == 0
            ? sum.Total(term => term.AtBasePrices)
            : Money.Max(Money.Nil, sum.Total(term => term.AtBasePrices))).ToPence() - (Before?.AtBasePrices ?? Money.Nil).ToPence();

    /// <summary>Works the figure out again from its factors: always the posting's amount.</summary>
    public Money Replay()
    {
        if (Terms.IsEmpty && Before is null)
        {
            return Money.Nil;
        }

        Money sum = Money.Nil;
        foreach (Term term in Terms)
        {
            sum += term.Product;
        }

        return sum.ToPence() - (Before?.Product ?? Money.Nil).ToPence();
    }
}
