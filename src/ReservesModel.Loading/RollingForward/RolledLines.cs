using System.Collections.Immutable;
using System.Globalization;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Binding.Texts;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.RollingForward;

/// <summary>The lines of a plan in its next year: what is wholly past drops out, what is phased keeps what is left of it. Lines that
/// run keep their start, so that a part year becomes a full year by itself.</summary>
internal sealed class RolledLines(Plan plan, FinancialYear first, YearEnd end, List<NewYearChange> changes)
{
    private const int MostDecimals = 6;

    private readonly ILookup<string, PlanLine> _lines = plan.Lines.ToLookup(line => $"{line.Heading.ActionId}/{line.Heading.Id}");

    /// <summary>The line in the next year; null where it is past.</summary>
    internal ObjectNode? Of(string key, ObjectNode node)
    {
        PlanLine line = _lines[key].First(of => of.Heading.Part is null);
        if (IsPast(line))
        {
            if (WithPart(key, "cost-to-achieve") is { } cost && !IsPast(cost) && node["costToAchieve"]?.Value is ObjectNode own)
            {
                changes.Add(new(NewYearChangeKind.Changed, key, "is past but for the cost of achieving it, and is now that cost alone"));
                return CostAlone(node, Rest(own, cost));
            }

            if (!end.LinesGoingOn.Contains(key))
            {
                changes.Add(new(NewYearChangeKind.Dropped, key, line is RunningLine ? $"it ended before {first}" : $"it fell before {first}"));
                return null;
            }
        }

        node = line switch
        {
            OneOffLine { Kind: not LineKind.Capital } once => Phased(key, node, once),
            UnquantifiedLine => Unquantified(node),
            PricedLine { Kind: LineKind.DemandLed } priced => Grown(key, node, priced),
            _ => node,
        };
        return WithoutPastPart(WithoutPastPart(node, key, "costToAchieve", "cost-to-achieve"), key, "retention", "retention");
    }

    private bool IsPast(PlanLine line) => line switch
    {
        OneOffLine { Kind: not LineKind.Capital } once => once.Portions.All(portion => portion.Year < first),
        RunningLine { End: { } last } => last.Value < first.FirstDay,
        UnquantifiedLine { Years: { IsEmpty: false } years } => years.All(year => year < first),
        _ => false,
    };

    private OneOffLine? WithPart(string key, string part) => _lines[key].OfType<OneOffLine>().FirstOrDefault(line => line.Heading.Part == part);

    private ObjectNode WithoutPastPart(ObjectNode node, string key, string member, string part) =>
        node[member]?.Value is not ObjectNode own || WithPart(key, part) is not { } cost ? node
            : IsPast(cost) ? node.Dropping(member)
            : node.With(member, Rest(own, cost));

    private ObjectNode Phased(string key, ObjectNode node, OneOffLine line)
    {
        ObjectNode rest = Rest(node, line);
        if (rest != node)
        {
            changes.Add(new(NewYearChangeKind.Changed, key,
                $"what is left of {line.Amount.Written} from {first} on: {rest["amount"]!.Value.Written}"));
        }

        return rest;
    }

    // Amounts in place of shares: each is the rounded running sum less the one before it, so that every year stays to the penny.
    private ObjectNode Rest(ObjectNode node, OneOffLine line)
    {
        if (node["phasing"]?.Value is not ObjectNode || line.Portions.All(portion => portion.Year >= first))
        {
            return node;
        }

        List<Member> left = [];
        (Money sum, Money before, Share running) = (Money.Nil, Money.Nil, Share.None);
        foreach (Portion portion in line.Portions)
        {
            running = portion.Share is { } share ? Share.Sum([running, share.Value])!.Value : running;
            Money upTo = portion.Amount is { } amount ? before + amount.Value : (line.Amount.Value * running).ToPence();
            if (portion.Year >= first)
            {
                left.Add(new(portion.When.Written, node.Place, node.Says(upTo - before)));
                sum += upTo - before;
            }

            before = upTo;
        }

        return node.With("amount", node.Says(sum)).With("phasing", node.With([.. left]));
    }

    // There is no amount: the shares only say which years it counts for.
    private ObjectNode Unquantified(ObjectNode node)
    {
        if (node["phasing"]?.Value is not ObjectNode phasing)
        {
            return node;
        }

        Member[] left = [.. phasing.Members.Where(member => !IsPast(member.Key))];
        return left.Length == phasing.Members.Length ? node : node.With("phasing", phasing.With(
        [
            .. left.Select(member => member with { Value = node.Says(string.Create(CultureInfo.InvariantCulture, $"1/{left.Length}")) }),
        ]));
    }

    private bool IsPast(string time) => DateText.LooksLikeMonth(time)
        ? DateText.Month(time) is { Slip: null, Value: var month } && month.OnDayOfMonth(1) < first.FirstDay
        : new PastYears(first).Contains(time);

    // The first year has the number as stated: that of the next year is what it has grown to.
    private ObjectNode Grown(string key, ObjectNode node, PricedLine line)
    {
        string? growth = node["growth"]?.Value is ObjectNode years ? years[first.ToString()]?.Value.Written : node["growth"]?.Value.Written;
        if (growth is null || node["number"]?.Value is not NumberNode number || line.Start.Value >= first.FirstDay
            || RateText.Parse(growth, mayBeNegative: true) is not { Slip: null, Value: var rate })
        {
            return node;
        }

        decimal exact = decimal.Parse(number.Raw, CultureInfo.InvariantCulture) * (1 + rate);
        decimal grown = decimal.Round(exact, MostDecimals, MidpointRounding.AwayFromZero);
        string rounded = grown == exact ? "" : ", rounded to six decimals, so that figures may move by pennies";
        changes.Add(new(NewYearChangeKind.Changed, key, $"number {number.Raw} has grown by {growth} to {Raw(grown)}{rounded}"));
        return node.With("number", new NumberNode(Raw(grown), number.Place));
    }

    private static string Raw(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    // The keys that a one-off shares with the line, and the amount and time of the cost.
    private static ObjectNode CostAlone(ObjectNode node, ObjectNode cost)
    {
        Section oneOff = LineSections.All.Kinds.First(kind => kind.Kind == Words.Of(LineKind.OneOff)).Section;
        ImmutableArray<string> times = ["kind", "amount", "year", "date", "phasing", "assumed"];
        ObjectNode alone = node.With([.. node.Members.Where(member => oneOff[member.Key] is not null && !times.Contains(member.Key))]);
        alone = alone.With("kind", node.Says(Words.Of(LineKind.OneOff)));
        return alone.With([.. alone.Members, .. cost.Members]);
    }
}
