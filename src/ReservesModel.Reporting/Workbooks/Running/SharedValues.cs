using System.Collections.Immutable;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Workbooks.Inputs;

namespace ReservesModel.Reporting.Workbooks.Running;

/// <summary>What several lines of a plan share: the indices that raise their prices, and rates that are the same for all of them, as that
/// of National Insurance. They stand among the inputs once, so that one change reaches every line.</summary>
internal sealed class SharedValues
{
    /// <summary>What stands beside an input that is of no single line.</summary>
    internal const string Title = "Several lines";

    private readonly HashSet<object> _ofSeveral = new(ReferenceEqualityComparer.Instance);

    /// <param name="rows">Where the inputs go.</param>
    /// <param name="parts">The lines whose time formulas follow, each with the parts that its years are cut into.</param>
    /// <param name="years">The years.</param>
    internal SharedValues(
        InputRows rows, IReadOnlyDictionary<PlanLine, ImmutableArray<YearDay>> parts, ImmutableArray<FinancialYear> years)
    {
        Indices = IndexInputs.Add(rows, parts.Keys.OfType<RunningLine>(), years);
        Dictionary<object, PlanLine> users = new(ReferenceEqualityComparer.Instance);
        HashSet<object> cutInTwoWays = new(ReferenceEqualityComparer.Instance);
        foreach ((PlanLine line, ImmutableArray<YearDay> ofLine) in parts)
        {
            foreach (object steps in StepsOf(line))
            {
                if (!users.TryAdd(steps, line) && users[steps] != line)
                {
                    _ofSeveral.Add(steps);
                    if (!parts[users[steps]].SequenceEqual(ofLine))
                    {
                        cutInTwoWays.Add(steps);
                    }
                }
            }
        }

        _ofSeveral.ExceptWith(cutInTwoWays);
    }

    internal IReadOnlyDictionary<Steps<decimal>, IndexInputs> Indices { get; }

    /// <summary>The inputs of what several lines share, as far as they are written.</summary>
    internal Dictionary<object, FactorInputs> Values { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether more than one line uses it, and all of them cut their years at the same days.</summary>
    internal bool IsOfSeveral(object steps) => _ofSeveral.Contains(steps);

    private static IEnumerable<object> StepsOf(PlanLine line) => line is not PricedLine priced
        ? []
        : priced.Charges.SelectMany(charge => charge.Products)
            .SelectMany(product => product.Multipliers.Select(multiplier => (object)multiplier.Values).Prepend(product.Price));
}
