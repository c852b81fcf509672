using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Time;

namespace ReservesModel.Reporting.Display;

/// <summary>A few years' figures in words. The same figure in years that follow each other is said once, so that nobody adds it
/// up: £95,000 in 2016/17, £190,000 in each year from 2017/18 to 2019/20.</summary>
public static class FiguresByYear
{
    public static string InWords(IReadOnlyList<KeyValuePair<FinancialYear, Money>> figures)
    {
        List<string> runs = [];
        for (int first = 0; first < figures.Count;)
        {
            int last = first;
            while (last + 1 < figures.Count && Follows(figures[last], figures[last + 1]))
            {
                last++;
            }
            runs.Add(Words(figures[first].Value, figures[first].Key, figures[last].Key));
            first = last + 1;
        }

        return string.Join(", ", runs);
    }

    private static bool Follows(KeyValuePair<FinancialYear, Money> one, KeyValuePair<FinancialYear, Money> next) =>
        next.Key == one.Key.Next && next.Value == one.Value;

    private static string Words(Money sum, FinancialYear from, FinancialYear to) =>
        from == to ? $"{Pounds.InFull(sum)} in {from}"
        : from.Next == to ? $"{Pounds.InFull(sum)} in {from} and in {to}"
        : $"{Pounds.InFull(sum)} in each year from {from} to {to}";
}
