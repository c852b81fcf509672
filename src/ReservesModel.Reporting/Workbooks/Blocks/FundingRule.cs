using System.Collections.Immutable;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Reporting.Workbooks.Blocks;

/// <summary>How far the funding of a scenario can be worked out by short formulas. What the first sources can pay together is the
/// least that cuts their money from the costs (Ford and Fulkerson 1956), of as many cuts as there are choices among the groups of
/// costs; what a source gives is what it adds to that. Where there are too many groups, or sources share what is in one reserve,
/// it stays what the program worked out.</summary>
internal sealed class FundingRule
{
    /// <summary>The most groups: 16 cuts a source.</summary>
    internal const int MostGroups = 4;

    private readonly Dictionary<PlanLine, CostGroup> _groupOf = [];

    /// <param name="plan">The plan of the scenario.</param>
    /// <param name="numbers">The numbers of groups so far, by their keys; new ones are added.</param>
    internal FundingRule(Plan plan, Dictionary<string, int> numbers)
    {
        FundingSource[] money = [.. plan.SourcesOfMoney], homes = [.. plan.IntendedSources];
        SharesReserve = money.Where(source => source.Reserve?.Opening is not null)
            .GroupBy(source => source.Reserve).Any(together => together.Count() > 1);
        AreHomesLive = !SharesReserve && CountGroups(plan, [.. money, .. homes]) <= MostGroups;
        IsLive = AreHomesLive || (!SharesReserve && CountGroups(plan, money) <= MostGroups);
        if (IsLive)
        {
            Groups = [.. Group(plan, AreHomesLive ? [.. money, .. homes] : money, numbers)];
        }
    }

    /// <summary>Whether what each source gives follows the inputs.</summary>
    internal bool IsLive { get; }

    /// <summary>Whether the intended homes of what is unfunded do too.</summary>
    internal bool AreHomesLive { get; }

    /// <summary>Whether sources share what is in a reserve.</summary>
    internal bool SharesReserve { get; }

    /// <summary>The groups, in the order of their first lines; none where the funding is not live.</summary>
    internal ImmutableArray<CostGroup> Groups { get; } = [];

    /// <summary>Whether costs differ in who may pay for them, so that it takes cuts; else the sources pay one after the other.</summary>
    internal bool NeedsCuts => Groups.Length > 1;

    /// <summary>The name of a line's group; empty where there are none to tell apart.</summary>
    internal string NameOf(PlanLine line) =>
        NeedsCuts && _groupOf.TryGetValue(line, out CostGroup? group) ? group.Name : "";

    private static int CountGroups(Plan plan, IReadOnlyList<FundingSource> sources) =>
        Costs(plan).Select(line => CostGroup.KeyOf(PayersOf(line, sources))).Distinct().Count();

    // A line without an amount is never paid for.
    private static IEnumerable<PlanLine> Costs(Plan plan) => plan.Lines.Where(line => line is not UnquantifiedLine);

    private static IEnumerable<FundingSource> PayersOf(PlanLine line, IReadOnlyList<FundingSource> sources) =>
        sources.Where(source => source.MayPayFor(line));

    private List<CostGroup> Group(Plan plan, IReadOnlyList<FundingSource> sources, Dictionary<string, int> numbers)
    {
        Dictionary<string, CostGroup> groups = [];
        List<CostGroup> inOrder = [];
        foreach (PlanLine line in Costs(plan))
        {
            ImmutableArray<FundingSource> payers = [.. PayersOf(line, sources)];
            string key = CostGroup.KeyOf(payers);
            if (!groups.TryGetValue(key, out CostGroup? group))
            {
                numbers.TryAdd(key, numbers.Count + 1);
                group = new(numbers[key], payers);
                groups.Add(key, group);
                inOrder.Add(group);
            }

            _groupOf.Add(line, group);
        }

        return inOrder;
    }
}
