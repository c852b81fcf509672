using System.Collections.Immutable;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Tables;

/// <summary>One table of a plan: a sheet of a workbook, or a CSV file. A row is an object that an id names, such as a line.</summary>
/// <param name="Name">The name of the sheet: "Lines".</param>
/// <param name="Path">The keys from the plan to the collection; an id in between is *: actions, *, lines.</param>
/// <param name="Owners">What the ids in between are of, as headings of columns: "Action".</param>
/// <param name="About">What it holds.</param>
/// <param name="Section">The keys of a row.</param>
/// <param name="Columns">Its columns, those of the ids apart.</param>
internal sealed record TableLayout(
    string Name, ImmutableArray<string> Path, ImmutableArray<string> Owners, string About, Section Section, ImmutableArray<TableColumn> Columns)
{
    /// <summary>The heading of the column of ids.</summary>
    internal const string Id = "Id";

    /// <summary>The columns that say which object a row is: those of its owners, then its own id.</summary>
    internal ImmutableArray<string> IdHeadings => [.. Owners, Id];

    /// <summary>The keys from the plan to a row.</summary>
    /// <param name="ids">The ids of its owners and its own.</param>
    internal IEnumerable<string> KeysOf(IReadOnlyList<string> ids)
    {
        int next = 0;
        foreach (string key in Path)
        {
            yield return key == "*" ? ids[next++] : key;
        }

        yield return ids[next];
    }
}
