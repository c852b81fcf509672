using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.RollingForward;

/// <summary>The reserves and sources of a plan in its next year: reserves open where they closed, sources have what is left of their
/// totals and of their years.</summary>
internal sealed class RolledFunding(
    Plan plan, FinancialYear first, YearEnd end, IReadOnlyDictionary<string, Money> closings, string file, List<NewYearChange> changes)
{
    private readonly PastYears _past = new(first);

    internal ObjectNode In(ObjectNode root)
    {
        HashSet<string> names = [.. Names(root)];
        return root.Each("reserves", Reserve).Each("funding", (id, source) => Source(id, source, names));
    }

    private ObjectNode Reserve(string id, ObjectNode reserve)
    {
        if (closings.TryGetValue(id, out Money given))
        {
            reserve = reserve.With("opening", reserve.Says(given)).Assuming("opening", null);
            changes.Add(new(NewYearChangeKind.Opened, $"reserves/{id}", $"{reserve["opening"]!.Value.Written}, as given"));
        }
        else if (end.Reserves.TryGetValue(id, out Money closing))
        {
            reserve = reserve.With("opening", reserve.Says(closing))
                .Assuming("opening", $"The closing balance of {end.Year} as modelled on {file}.");
            changes.Add(new(NewYearChangeKind.Opened, $"reserves/{id}", $"{reserve["opening"]!.Value.Written}, the closing balance of {end.Year} as modelled"));
        }

        return reserve;
    }

    private ObjectNode? Source(string id, ObjectNode source, HashSet<string> names)
    {
        FundingSource bound = plan.Funding.First(of => of.Id == id);
        if (bound.Years.All(year => year < first))
        {
            changes.Add(new(NewYearChangeKind.Dropped, $"funding/{id}", $"it pays in no year from {first} on"));
            return null;
        }

        if (source["for"]?.Value is ListNode { Items: var items } list)
        {
            Node[] left = [.. items.Where(item => names.Contains(item.Written))];
            if (left.Length == 0)
            {
                changes.Add(new(NewYearChangeKind.Dropped, $"funding/{id}", "nothing is left of what it may pay for"));
                return null;
            }

            source = source.With("for", new ListNode([.. left], list.Place));
        }

        return Total(id, Years(source), bound);
    }

    private ObjectNode Years(ObjectNode source) => source["years"]?.Value switch
    {
        ListNode list => source.With("years", new ListNode([.. list.Items.Where(year => !_past.Contains(year.Written))], list.Place)),
        ObjectNode span when span["from"] is { } from && _past.Contains(from.Value.Written) => span.Members.Length == 1
            ? source.Dropping("years")
            : source.With("years", span.Without("from")),
        _ => source,
    };

    private ObjectNode Total(string id, ObjectNode source, FundingSource bound)
    {
        if (bound.Total is not { } total || !end.Given.TryGetValue(id, out Money given) || given.IsNil)
        {
            return source;
        }

        source = source.With("total", source.Says(total.Value - given));
        changes.Add(new(NewYearChangeKind.Changed, $"funding/{id}",
            $"total {source["total"]!.Value.Written}, what is left of {total.Written} after {end.Year} as modelled"));
        return source.Assuming("total", $"What is left of {total.Written} after {end.Year} as modelled on {file}.");
    }

    // What a source may be tied to: actions, lines and tags that are left.
    private static IEnumerable<string> Names(ObjectNode root)
    {
        foreach ((string id, ObjectNode action) in root.Items("actions"))
        {
            yield return id;
            foreach (string tag in Tags(action))
            {
                yield return tag;
            }

            foreach ((string line, ObjectNode node) in action.Items("lines"))
            {
                yield return $"{id}/{line}";
                foreach (string tag in Tags(node))
                {
                    yield return tag;
                }
            }
        }
    }

    private static IEnumerable<string> Tags(ObjectNode node) =>
        node["tags"]?.Value is ListNode { Items: var items } ? items.Select(tag => tag.Written) : [];
}
