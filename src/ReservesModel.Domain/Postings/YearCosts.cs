using System.Collections;
using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Postings;

/// <summary>What each line with an amount costs in one year, in the plan's order.</summary>
public sealed class YearCosts : IReadOnlyList<CostPosting>
{
    private readonly ImmutableArray<PlanLine> _lines;
    private readonly Money[] _amounts;
    private readonly Derivation[] _because;

    /// <summary>The costs of a year, in columns.</summary>
    /// <param name="year">The year.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="amounts">What each costs, in whole pence; kept, not copied.</param>
    /// <param name="because">How each is made; kept, not copied.</param>
    /// <exception cref="ArgumentException">The columns are not of one length.</exception>
    public YearCosts(FinancialYear year, ImmutableArray<PlanLine> lines, Money[] amounts, Derivation[] because)
    {
        if (lines.Length != amounts.Length || lines.Length != because.Length)
        {
            throw new ArgumentException($"{lines.Length} lines have {amounts.Length} amounts, made in {because.Length} ways.", nameof(lines));
        }

        (Year, _lines, _amounts, _because) = (year, lines, amounts, because);
    }

    /// <summary>The year.</summary>
    public FinancialYear Year { get; }

    /// <inheritdoc/>
    public int Count => _lines.Length;

    /// <inheritdoc/>
    public CostPosting this[int index] => new(Year, _lines[index], _amounts[index], _because[index]);

    /// <summary>The line of a posting, by its position.</summary>
    public PlanLine Line(int index) => _lines[index];

    /// <summary>The amount of a posting, by its position.</summary>
    public Money Amount(int index) => _amounts[index];

    /// <inheritdoc/>
    public IEnumerator<CostPosting> GetEnumerator()
    {
        for (int at = 0; at < Count; at++)
        {
            yield return this[at];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
