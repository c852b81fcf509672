using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Reporting.Display;

/// <summary>A few years' figures in words. The same figure in years that follow each other is said once, so that nobody adds it
/// up: £95,000 in 2016/17, £190,000 in each year from 2017/18 to 2019/20.</summary>
public static class FiguresByYear
{
    public static string InWords(IReadOnlyList<YearFigure> figures)
    {
        List<string> runs = [];
        for (int first = 0; first < figures.Count;)
        {
            int last = first;
            while (last + 1 < figures.Count && Follows(figures[last], figures[last + 1]))
            {
                last++;
            }
            runs.Add(Words(figures[first].Amount, figures[first].Year, figures[last].Year));
            first = last + 1;
        }

        return string.Join(", ", runs);
    }

    private static bool Follows(YearFigure one, YearFigure next) =>
        next.Year == one.Year.Next && next.Amount == one.Amount;

    private static string Words(Money sum, FinancialYear from, FinancialYear to) =>
        from == to ? $"{Pounds.InFull(sum)} in {from}"
        : from.Next == to ? $"{Pounds.InFull(sum)} in {from} and in {to}"
        : $"{Pounds.InFull(sum)} in each year from {from} to {to}";
}
