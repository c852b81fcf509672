using System.Collections.Immutable;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Binding.Texts;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.RollingForward;

/// <summary>Takes the values of past years out of a plan, wherever they stand by year. Rates of an index stay: prices are raised from
/// the year in whose prices the plan states them.</summary>
internal sealed class PastYears(FinancialYear first)
{
    internal bool Contains(string year) => YearText.Parse(year, first.StartMonth) is { Slip: null, Value: var of } && of < first;

    internal ObjectNode TakeOut(ObjectNode plan) => TakeOut(plan, Sections.Plan, isOfLine: false);

    private ObjectNode TakeOut(ObjectNode node, Section section, bool isOfLine)
    {
        if (section == Sections.Index)
        {
            return node;
        }

        Section keys = section.Kinds.FirstOrDefault(kind => node["kind"]?.Value.Written == kind.Kind)?.Section ?? section;
        isOfLine |= section == LineSections.All;
        foreach (Member member in node.Members)
        {
            if (member.Value is not ObjectNode value)
            {
                continue;
            }

            node = keys[member.Key]?.Shape switch
            {
                Shape.ByYear => ByYear(node, member.Key, value, isOfLine),
                Shape.Object(var of) => node.With(member.Key, TakeOut(value, of, isOfLine)),
                Shape.Collection(var of) => node.With(member.Key, value.With(
                [
                    .. value.Members.Select(item => item.Value is ObjectNode inner ? item with { Value = TakeOut(inner, of, isOfLine) } : item),
                ])),
                _ => node,
            };
        }

        return node;
    }

    // A line that does not run in these years still needs a value there: its last one serves, and costs nothing.
    private ObjectNode ByYear(ObjectNode node, string key, ObjectNode years, bool isOfLine)
    {
        ImmutableArray<Member> left = [.. years.Members.Where(year => !Contains(year.Key))];
        return !left.IsEmpty || years.Members.IsEmpty ? node.With(key, years.With(left))
            : isOfLine && key is not ("partYear" or "growth") ? node.With(key, years.Members[^1].Value)
            : node.Dropping(key);
    }
}
