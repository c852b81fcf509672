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
        if (choice.Money(source) == 0)
        {
            return new decimal[choice.Groups];
        }

        decimal[] placing = Allocation.Split(choice.Money(source), Payable(choice, source));
        return choice.Allows(source, placing) ? placing : new WaterLevel(choice, source).Fill();
    }

    // What is unpaid of the groups that the source may pay for, nil for the others.
    private static decimal[] Payable(PlacingChoice choice, int source)
    {
        decimal[] payable = new decimal[choice.Groups];
        for (int group = 0; group < payable.Length; group++)
        {
            payable[group] = choice.MayPay(source, group) ? choice.Unpaid(group) : 0;
        }

        return payable;
    }

    // Not in one proportion, then: the level of payment rises for all groups alike until one can take no more without
    // leaving another source's money no place; it stays there, and the others rise on. What comes of it is the fairest
    // placing: no group gets more except where none that has less can (Fujishige 1980, lexicographically optimal base).
    private sealed class WaterLevel(PlacingChoice choice, int source)
    {
        private readonly decimal[] _payable = Payable(choice, source);
        private readonly bool[] _stays = Array.ConvertAll(Payable(choice, source), pence => pence == 0);
        private decimal[] _placing = new decimal[choice.Groups];

        internal decimal[] Fill()
        {
            decimal level = 0;
            while (Pence.Sum(_placing) < choice.Money(source) && Array.IndexOf(_stays, false) >= 0)
            {
                level = HighestLevel(level);
                _placing = RaiseTo(level);
                decimal[] next = RaiseTo(level + 1);
                for (int group = 0; group < next.Length; group++)
                {
                    if (next[group] > _placing[group])
                    {
                        _placing[group]++;
                        if (!choice.Allows(source, _placing))
                        {
                            _placing[group]--;
                            _stays[group] = true;
                        }
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
            decimal tooHigh = Pence.Sum(_payable) + 1;
            while (tooHigh - allowed > 1)
            {
                decimal middle = decimal.Floor((allowed + tooHigh) / 2);
                (allowed, tooHigh) = choice.Allows(source, RaiseTo(middle)) ? (middle, tooHigh) : (allowed, middle);
            }

            return allowed;
        }

        private decimal[] RaiseTo(decimal level)
        {
            BigInteger full = (BigInteger)Pence.Sum(_payable);
            decimal[] placing = (decimal[])_placing.Clone();
            for (int group = 0; group < placing.Length; group++)
            {
                if (!_stays[group])
                {
                    placing[group] =
                        Math.Max(placing[group], (decimal)((BigInteger)level * (BigInteger)_payable[group] / full));
                }
            }

            return placing;
        }
    }
}
