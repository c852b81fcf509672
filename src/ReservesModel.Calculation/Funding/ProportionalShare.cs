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
        return choice.Allows(source, placing, out _) ? placing : new WaterLevel(choice, source).Fill();
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
    private sealed class WaterLevel
    {
        private readonly PlacingChoice _choice;
        private readonly int _source;
        private readonly decimal[] _payable;
        private readonly decimal _whole;
        private readonly bool[] _stays;
        private decimal[] _placing;

        internal WaterLevel(PlacingChoice choice, int source)
        {
            (_choice, _source) = (choice, source);
            _payable = Payable(choice, source);
            _whole = Pence.Sum(_payable);
            _stays = Array.ConvertAll(_payable, pence => pence == 0);
            _placing = new decimal[choice.Groups];
        }

        internal decimal[] Fill()
        {
            decimal level = 0;
            while (Pence.Sum(_placing) < _choice.Money(_source) && Array.IndexOf(_stays, false) >= 0)
            {
                level = HighestLevel(level);
                _placing = RaiseTo(level);
                decimal[] next = RaiseTo(level + 1);
                for (int group = 0; group < next.Length; group++)
                {
                    if (next[group] > _placing[group] && !_stays[group])
                    {
                        _placing[group]++;
                        if (!_choice.Allows(_source, _placing, out bool[]? limit))
                        {
                            _placing[group]--;
                            Stay(limit!);
                        }
                    }
                }

                level++;
            }

            return _placing;
        }

        // Together these have all that they can have, and none could rise again: each would be refused at its own level.
        private void Stay(bool[] limit)
        {
            for (int group = 0; group < limit.Length; group++)
            {
                _stays[group] |= limit[group];
            }
        }

        // Levels are whole pence of all the unpaid cost together. From the top down: what stands against a level bounds every level
        // above the highest one that it leaves (Dinkelbach 1967), so that a handful of questions find what halving asked forty for.
        private decimal HighestLevel(decimal allowed)
        {
            bool[] limit = Array.ConvertAll(_payable, _ => true);
            decimal level = HighestWithin(limit, _choice.Money(_source), allowed, _whole);
            while (level > allowed && !_choice.Allows(_source, RaiseTo(level), out limit!))
            {
                decimal most = 0;
                for (int group = 0; group < limit.Length; group++)
                {
                    most += limit[group] ? _choice.Kept(_source, group) : 0;
                }

                level = HighestWithin(limit, most, allowed, level - 1);
            }

            return level;
        }

        // The highest level up to one at which these groups together get no more than so much; that they do at the one allowed is
        // known.
        private decimal HighestWithin(bool[] groups, decimal most, decimal allowed, decimal highest)
        {
            decimal tooHigh = highest + 1;
            while (tooHigh - allowed > 1)
            {
                decimal middle = decimal.Floor((allowed + tooHigh) / 2);
                (allowed, tooHigh) = Raised(groups, middle) <= most ? (middle, tooHigh) : (allowed, middle);
            }

            return allowed;
        }

        private decimal Raised(bool[] groups, decimal level)
        {
            decimal raised = 0;
            for (int group = 0; group < groups.Length; group++)
            {
                raised += groups[group] ? RaisedTo(group, level) : 0;
            }

            return raised;
        }

        private decimal[] RaiseTo(decimal level)
        {
            decimal[] placing = new decimal[_placing.Length];
            for (int group = 0; group < placing.Length; group++)
            {
                placing[group] = RaisedTo(group, level);
            }

            return placing;
        }

        private decimal RaisedTo(int group, decimal level) =>
            _stays[group] ? _placing[group] : Math.Max(_placing[group], Allocation.Floor(level, _payable[group], _whole));
    }
}
