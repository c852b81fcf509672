using System.Collections;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Domain.Postings;

/// <summary>What one source gives, or is intended to give, in one year: the lines that it pays for, in the plan's order.</summary>
public sealed class SourcePayments : IReadOnlyList<FundingPosting>
{
    private readonly YearCosts _costs;
    private readonly int[] _positions;
    private readonly Money[] _amounts;

    /// <summary>The payments of a source, in columns.</summary>
    /// <param name="source">The source.</param>
    /// <param name="costs">The costs of the year.</param>
    /// <param name="positions">Which of them it pays for, in order; kept, not copied.</param>
    /// <param name="amounts">How much of each, in whole pence, above nil; kept, not copied.</param>
    /// <exception cref="ArgumentException">The columns are not of one length.</exception>
    public SourcePayments(FundingSource source, YearCosts costs, int[] positions, Money[] amounts)
    {
        if (positions.Length != amounts.Length)
        {
            throw new ArgumentException($"{positions.Length} costs get {amounts.Length} amounts.", nameof(positions));
        }

        (Source, _costs, _positions, _amounts) = (source, costs, positions, amounts);
        foreach (Money amount in amounts)
        {
            Total += amount;
        }
    }

    /// <summary>The source.</summary>
    public FundingSource Source { get; }

    /// <summary>All that it gives in the year.</summary>
    public Money Total { get; }

    /// <inheritdoc/>
    public int Count => _positions.Length;

    /// <inheritdoc/>
    public FundingPosting this[int index] => new(_costs.Year, Source, _costs.Line(_positions[index]), _amounts[index]);

    /// <inheritdoc/>
    public IEnumerator<FundingPosting> GetEnumerator()
    {
        for (int at = 0; at < Count; at++)
        {
            yield return this[at];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
