using System.Numerics;
using ReservesModel.Domain.Amounts;

namespace ReservesModel.Calculation.Funding;

/// <summary>How a source's money is shared over the groups that it may pay for: in proportion to what of them is unpaid, as far as
/// the other sources can then still place theirs.</summary>
internal static class ProportionalShare
{
    /// <summary>Pence by group, adding to the source's money.</summary>
    internal static decimal[] Of(PlacingChoice choice, int source)
    {
        decimal[] placing = new decimal[choice.Groups];
        decimal money = choice.Money(source);
        if (money == 0)
        {
            return placing;
        }

        IReadOnlyList<int> groups = choice.MayPay(source);
        decimal[] proportion = Allocation.Split(money, [.. groups.Select(choice.Unpaid)]);
        for (int at = 0; at < groups.Count; at++)
        {
            placing[groups[at]] = proportion[at];
        }

        return choice.Allows(source, placing) ? placing : new WaterLevel(choice, source).Fill();
    }

    // Not in one proportion, then: the level of payment rises for all groups alike until one can take no more without
    // leaving another source's money no place; it stays there, and the others rise on. What comes of it is the fairest
    // placing: no group gets more except where none that has less can (Fujishige 1980, lexicographically optimal base).
    private sealed class WaterLevel(PlacingChoice choice, int source)
    {
        private readonly List<int> _rising = [.. choice.MayPay(source)];
        private readonly decimal[] _placing = new decimal[choice.Groups];
        private readonly decimal _full = choice.MayPay(source).Sum(choice.Unpaid);

        internal decimal[] Fill()
        {
            decimal level = 0;
            while (_rising.Count > 0 && _placing.Sum() < choice.Money(source))
            {
                level = HighestLevel(level);
                RaiseTo(level).CopyTo(_placing, 0);
                decimal[] next = RaiseTo(level + 1);
                foreach (int group in _rising.Where(group => next[group] > _placing[group]).ToArray())
                {
                    _placing[group]++;
                    if (!choice.Allows(source, _placing))
                    {
                        _placing[group]--;
                        _rising.Remove(group);
                    }
                }

                level++;
            }

            return _placing;
        }

        // Levels are whole pence of all the unpaid cost together; that what is allowed at a level is allowed below it makes
        // halving safe.
        private decimal HighestLevel(decimal allowed)
        {
            decimal tooHigh = _full + 1;
            while (tooHigh - allowed > 1)
            {
                decimal middle = decimal.Floor((allowed + tooHigh) / 2);
                (allowed, tooHigh) = choice.Allows(source, RaiseTo(middle)) ? (middle, tooHigh) : (allowed, middle);
            }

            return allowed;
        }

        private decimal[] RaiseTo(decimal level)
        {
            decimal[] placing = [.. _placing];
            foreach (int group in _rising)
            {
                placing[group] = Math.Max(
                    placing[group],
                    (decimal)((BigInteger)level * (BigInteger)choice.Unpaid(group) / (BigInteger)_full));
            }

            return placing;
        }
    }
}
