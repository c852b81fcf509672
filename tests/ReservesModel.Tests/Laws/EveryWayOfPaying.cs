using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Tests.Laws;

/// <summary>Every way in which the sources of a small year can pay for its costs in whole pence, tried one after another; the
/// best is the one that reads best as a list of figures, the first that differs deciding.</summary>
internal sealed class EveryWayOfPaying
{
    private readonly YearFacts _facts;
    private readonly FundingSource[] _sources; // those that can fund, then those to be identified, each by priority
    private readonly PlanLine[] _lines;
    private readonly int[] _unpaid;
    private readonly int[] _left;
    private readonly Dictionary<Reserve, int> _reserves;
    private readonly int[,] _paid;
    private int[] _best = [];

    internal EveryWayOfPaying(Outlook outlook, FinancialYear year)
    {
        _facts = new(outlook, year);
        _sources = [.. _facts.Sources, .. _facts.Intended];
        _lines = [.. _facts.Costs.Select(cost => cost.Line)];
        _unpaid = [.. _facts.Costs.Select(cost => (int)cost.Amount.Pence)];
        _left = [.. _sources.Select(source => (int)Math.Min(_facts.Allowed(source) ?? _facts.Cost, _facts.Cost))];
        _reserves = outlook.Plan.Reserves.ToDictionary(
            reserve => reserve, reserve => (int)Math.Min(_facts.Drawable(reserve) ?? _facts.Cost, _facts.Cost));
        _paid = new int[_sources.Length, _lines.Length];
    }

    /// <summary>In this order: what all sources fund; what each funds, by priority; what of the gap has a home; what of it each
    /// source to be identified is the home of; how much money pays like for like; how much of what is intended would.</summary>
    internal int[] Best()
    {
        Try(0);
        return _best;
    }

    /// <summary>The same figures of the ledger.</summary>
    internal int[] OfLedger(Outlook outlook, FinancialYear year)
    {
        Array.Clear(_paid);
        foreach (var posting in outlook.FundingIn(year).Concat(outlook.IntendedHomesIn(year)))
        {
            _paid[Array.IndexOf(_sources, posting.Source), Array.IndexOf(_lines, posting.Line)] += (int)posting.Amount.Pence;
        }

        return Figures();
    }

    private void Try(int cell)
    {
        if (cell == _paid.Length)
        {
            int[] figures = Figures();
            _best = _best.Length == 0 || figures.AsSpan().SequenceCompareTo(_best) > 0 ? figures : _best;
            return;
        }

        (int source, int line) = (cell / _lines.Length, cell % _lines.Length);
        for (int pence = Most(source, line); pence >= 0; pence--)
        {
            Pay(source, line, pence);
            Try(cell + 1);
            Pay(source, line, -pence);
        }
    }

    private int Most(int source, int line)
    {
        int most = YearFacts.MayPayFor(_sources[source], _lines[line]) ? Math.Min(_left[source], _unpaid[line]) : 0;
        return Draws(source) is { } reserve ? Math.Min(most, _reserves[reserve]) : most;
    }

    private void Pay(int source, int line, int pence)
    {
        _paid[source, line] += pence;
        _left[source] -= pence;
        _unpaid[line] -= pence;
        if (Draws(source) is { } reserve)
        {
            _reserves[reserve] -= pence;
        }
    }

    private Reserve? Draws(int source) => source < _facts.Sources.Length ? _sources[source].Reserve : null;

    private int[] Figures()
    {
        int funding = _facts.Sources.Length, all = _sources.Length;
        int[] figures = new int[all + 4];
        for (int source = 0; source < all; source++)
        {
            int given = 0, like = 0;
            for (int line = 0; line < _lines.Length; line++)
            {
                given += _paid[source, line];
                like += IsLike(_sources[source], _lines[line]) ? _paid[source, line] : 0;
            }

            bool funds = source < funding;
            figures[funds ? 0 : funding + 1] += given;
            figures[source + (funds ? 1 : 2)] = given;
            figures[all + (funds ? 2 : 3)] += like;
        }

        return figures;
    }

    private static bool IsLike(FundingSource source, PlanLine line) =>
        source.Kind is SourceKind.BaseBudget or SourceKind.Savings ? line is RecurrentLine : line is OneOffLine;
}
