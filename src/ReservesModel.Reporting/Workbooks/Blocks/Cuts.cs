using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Workbooks.Inputs;

namespace ReservesModel.Reporting.Workbooks.Blocks;

/// <summary>What the sources so far can pay together, where costs differ in who may pay for them. For each choice of groups: the
/// money that may reach any of them, and the whole cost of the others. No more than that can be paid, whatever the choice; and
/// what can be paid is the least of them (Ford and Fulkerson 1956). Each source adds its money to the choices that it reaches.</summary>
internal sealed class Cuts
{
    private readonly SeriesRows _rows;
    private readonly CostsToMeet _costs;
    private readonly FundingRule _rule;
    private readonly Figures[] _cuts; // by choice: bit g of the position less one stands for group g; the empty choice is the gross cost

    internal Cuts(SeriesRows rows, CostsToMeet costs, FundingRule rule)
    {
        (_rows, _costs, _rule) = (rows, costs, rule);
        rows.Part("Money so far for each choice of groups, with the whole cost of the other groups: before any source");
        _cuts = new Figures[(1 << rule.Groups.Length) - 1];
        for (int at = 0; at < _cuts.Length; at++)
        {
            int choice = at + 1;
            _cuts[at] = rows.Live(Words(choice), (year, _) => Start(choice, year), (_, position) => StartValue(choice, position));
        }
    }

    internal int Count => _cuts.Length;

    /// <summary>Adds the money of a source to each choice that has a group which it may pay for.</summary>
    /// <param name="most">The most that it may give.</param>
    /// <param name="inputs">Its inputs, which say which groups it may pay for.</param>
    /// <returns>The formula for what the sources so far can pay together.</returns>
    internal Func<FinancialYear, string> Add(Figures most, SourceInputs inputs)
    {
        for (int at = 0; at < _cuts.Length; at++)
        {
            int choice = at + 1;
            Figures before = _cuts[at];
            bool reaches = inputs.MayPayFor.IsEmpty || Groups(choice).Any(group => inputs.MayPayFor[group].Line.EveryYear!.Value == 1);
            _cuts[at] = _rows.Live(
                Words(choice),
                (year, _) => $"{before.At(year)}+{most.At(year)}{Reach(choice, inputs, year)}",
                (_, position) => before.Values[position] + (reaches ? most.Values[position] : 0));
        }

        SeriesRange all = new(_cuts[0].Series, _cuts[^1].Series);
        return year => $"MIN({_costs.Gross.At(year)},{all.In(year, _rows.Sheet)})";
    }

    // 1 where the source may pay for any group of the choice.
    private string Reach(int choice, SourceInputs inputs, FinancialYear year)
    {
        string[] flags = inputs.MayPayFor.IsEmpty ? [] : [.. Groups(choice).Select(group => inputs.MayPayFor[group].In(year, _rows.Sheet))];
        return flags.Length switch
        {
            0 => "",
            1 => $"*{flags[0]}",
            _ => $"*MAX({string.Join(",", flags)})",
        };
    }

    private string[] Words(int choice)
    {
        string[] numbers = [.. Groups(choice).Select(group => $"{_rule.Groups[group].Number}")];
        return ["", numbers.Length == 1 ? $"for group {numbers[0]}" : $"for groups {string.Join(", ", numbers)}"];
    }

    private string Start(int choice, FinancialYear year) =>
        $"{_costs.Gross.At(year)}{(_costs.Credits is { } credits ? $"+{credits.At(year)}" : "")}"
        + string.Concat(Groups(choice).Select(group => $"-{_costs.Groups[group].At(year)}"));

    private decimal StartValue(int choice, int position) => _costs.Gross.Values[position]
        + (_costs.Credits?.Values[position] ?? 0)
        - Groups(choice).Sum(group => _costs.Groups[group].Values[position]);

    private IEnumerable<int> Groups(int choice)
    {
        for (int group = 0; group < _rule.Groups.Length; group++)
        {
            if ((choice >> group & 1) == 1)
            {
                yield return group;
            }
        }
    }
}
