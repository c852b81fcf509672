using NodaTime;

namespace ReservesModel.Reporting.Display;

/// <summary>Months of one year in words: April and May; April to July and September.</summary>
public static class MonthWords
{
    public static string Of(IReadOnlyList<YearMonth> months)
    {
        List<string> runs = [];
        for (int first = 0; first < months.Count;)
        {
            int last = first;
            while (last + 1 < months.Count && months[last + 1] == months[last].PlusMonths(1))
            {
                last++;
            }

            runs.AddRange(last - first < 2
                ? months.Skip(first).Take(last - first + 1).Select(Dates.Name)
                : [$"{Dates.Name(months[first])} to {Dates.Name(months[last])}"]);
            first = last + 1;
        }

        return English.And(runs);
    }
}
