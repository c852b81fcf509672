using System.Collections.Immutable;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Tables;

/// <summary>Finds the column that a heading means, however it is written: "Full Year", "full_year 2016-17".</summary>
internal sealed class HeadingMatcher
{
    private static readonly Shape Text = new Shape.Text();

    private readonly ImmutableArray<string> _ids;
    private readonly Dictionary<string, TableColumn> _columns = new(StringComparer.Ordinal);

    /// <param name="ids">The headings of its ids.</param>
    /// <param name="columns">Its other columns.</param>
    internal HeadingMatcher(ImmutableArray<string> ids, IEnumerable<TableColumn> columns)
    {
        _ids = ids;
        foreach (TableColumn column in columns)
        {
            _columns.TryAdd(Headings.Plain(column.Heading), column);
        }

        Alias("Name", "title");
        Alias("Description", "title");
    }

    /// <summary>All headings, as they are written.</summary>
    internal IEnumerable<string> Known => _ids.Concat(_columns.Values.Select(column => column.Heading));

    /// <summary>The column of a heading; null where there is none.</summary>
    internal ColumnUse? Match(int at, string heading, bool mayBeId = true)
    {
        string plain = Headings.Plain(heading);
        for (int id = 0; id < _ids.Length && mayBeId; id++)
        {
            if (plain == Headings.Plain(_ids[id]) || (plain is "ref" or "identifier" && id == _ids.Length - 1 && !_columns.ContainsKey(plain)))
            {
                return new(at, heading, [], Text, id);
            }
        }

        if (_columns.TryGetValue(plain, out TableColumn? column) && column.Shape is not Shape.Phasing)
        {
            return new(at, heading, column.Path, column.Shape);
        }

        return TimeWords.Split(heading) is var (rest, time) && _columns.TryGetValue(Headings.Plain(rest), out TableColumn? byTime) && byTime.IsByTime
            ? OfTime(at, heading, byTime, time)
            : null;
    }

    /// <summary>Whether a column of this heading has values by year or month; it may stand over headings that are years alone.</summary>
    internal TableColumn? ByTime(string heading) =>
        _columns.TryGetValue(Headings.Plain(heading), out TableColumn? column) && column.IsByTime ? column : null;

    /// <summary>The use of a column whose heading names a year or a month.</summary>
    internal static ColumnUse OfTime(int at, string heading, TableColumn column, string time) => column.Shape is Shape.ByYear(var of)
        ? new(at, heading, [.. column.Path, TimeWords.Year(time)], of)
        : new(at, heading, [.. column.Path, Period(time)], new Shape.ShareOrAmount());

    // 2010-11 may be either; a plan writes a month so, and a year with a stroke.
    private static string Period(string time) => TimeWords.Tidy(time) is [_, _, _, _, '-', _, _] month && TimeWords.Month(month) is not null
        ? month
        : TimeWords.Year(time) is [_, _, _, _, '/', _, _] year ? year : TimeWords.Month(time) ?? TimeWords.Year(time);

    private void Alias(string heading, string key)
    {
        if (_columns.TryGetValue(key, out TableColumn? column) && !_ids.Contains(heading))
        {
            _columns.TryAdd(Headings.Plain(heading), column);
        }
    }
}
