using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Queries;

namespace ReservesModel.Reporting.Statements;

/// <summary>The figures of a query by year as a sentence says them: £195,000 in 2016/17 and £190,000 in each of 2017/18 and 2018/19.
/// Amounts of several years are never added up: a cost that comes again is the same cost.</summary>
/// <param name="query">What they are figures of.</param>
/// <param name="years">The years asked for; those of nil are left out.</param>
/// <param name="remark">What is said of one year beside its amount: six months of it.</param>
internal sealed class YearAmounts(LedgerQuery query, IEnumerable<FinancialYear> years, (FinancialYear Year, string Words)? remark = null)
{
    private readonly ImmutableArray<YearFigure> _amounts = [.. years.Select(year => new YearFigure(year, query.In(year))).Where(figure => !figure.Amount.IsNil)];

    internal bool AreNil => _amounts.IsEmpty;

    /// <summary>The years that have an amount, in order.</summary>
    internal IEnumerable<FinancialYear> Years => _amounts.Select(figure => figure.Year);

    /// <summary>Those amounts that stand in more than one year running.</summary>
    internal IEnumerable<StatedFigure> Repeated => Runs().Where(run => run.Years.Count > 1).Select(Amount);

    /// <summary>The figure of one year; null where it is nil.</summary>
    internal StatedFigure? In(FinancialYear year) => _amounts.FirstOrDefault(figure => figure.Year == year) is { } found
        ? new(query, [year], found.Amount)
        : null;

    /// <summary>The same amounts with something said of one year.</summary>
    internal YearAmounts With(FinancialYear year, string words) => new(query, Years, (year, words));

    /// <summary>The amounts as an allocation: of £195,000 from reserves in 2016/17.</summary>
    internal Prose From(string source) => Runs() is [{ Years: [var only] } run]
        ? (Prose)$"of {Amount(run)} from {source} in {only}"
        : (Prose)$"from {source} of {(Prose)this}";

    internal bool Equal(YearAmounts other) => _amounts.SequenceEqual(other._amounts);

    public static implicit operator Prose(YearAmounts amounts) => Prose.And([.. amounts.Runs().Select(amounts.Words)]);

    /// <summary>2016/17; 2016/17 and 2017/18; 2016/17 to 2019/20.</summary>
    internal static string Span(IReadOnlyList<FinancialYear> years) =>
        years.Count > 2 && years[^1].StartYear - years[0].StartYear == years.Count - 1
            ? $"{years[0]} to {years[^1]}"
            : English.And([.. years.Select(year => year.ToString())]);

    private Prose Words(Run run)
    {
        StatedFigure amount = Amount(run);
        return run.Years switch
        {
            [var only] when remark?.Year == only => (Prose)$"{amount} in {only} ({remark?.Words})",
            [var only] => (Prose)$"{amount} in {only}",
            [var first, var second] => (Prose)$"{amount} in each of {first} and {second}",
            _ => (Prose)$"{amount} in each year from {run.Years[0]} to {run.Years[^1]}",
        };
    }

    private StatedFigure Amount(Run run) => new(query, [.. run.Years], run.Amount);

    private List<Run> Runs()
    {
        List<Run> runs = [];
        foreach ((FinancialYear year, Money amount) in _amounts)
        {
            if (runs.Count > 0 && runs[^1].Amount == amount && runs[^1].Years[^1].Next == year)
            {
                runs[^1].Years.Add(year);
            }
            else
            {
                runs.Add(new(amount, [year]));
            }
        }

        return runs;
    }

    private sealed record Run(Money Amount, List<FinancialYear> Years);
}
