using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Reporting.Workbooks.Blocks;

/// <summary>The costs that sources have to meet, before savings and income are taken off: in all, and by group where costs differ
/// in who may pay for them. The plan's own savings and income meet them first, whatever they are for.</summary>
internal sealed class CostsToMeet
{
    /// <summary>The column that says which group a cost is in, and which group a row is the cost of.</summary>
    internal const int GroupColumn = 4;

    internal CostsToMeet(SeriesRows rows, Outlook outlook, CostBlock costs, FundingRule rule)
    {
        SeriesRange lines = costs.Lines;
        string groups = lines.Column(GroupColumn, rows.Sheet);
        if (rule.NeedsCuts)
        {
            Groups = [.. rule.Groups.Select(group => rows.Live(
                [$"Cost that may be paid by: {Payers(group)}", "cost of a group", "", group.Name],
                (year, row) => $"SUMIFS({lines.In(year, rows.Sheet)},{groups},{row.Column(GroupColumn).FixedColumn},{lines.In(year, rows.Sheet)},\">0\")",
                year => Of(group, outlook, rule, year).Pounds))];
        }

        Gross = rows.Live(
            ["Cost before savings and income", "cost"],
            (year, _) => $"SUMIF({lines.In(year, rows.Sheet)},\">0\")",
            year => outlook.GrossCost(year).Pounds);
        if (outlook.HasCredits || outlook.Plan.Lines.Any(line => line.IsCredit || line.Kind == LineKind.DemandLed))
        {
            Credits = rows.Live(
                ["Savings and income", "savings and income"],
                (year, _) => $"-SUMIF({lines.In(year, rows.Sheet)},\"<0\")",
                year => outlook.Credits(year).Pounds);
            Offset = rows.Live(
                ["Met by the plan's own savings and income", "met so far"],
                (year, _) => $"MIN({Gross.At(year)},{Credits.At(year)})",
                year => outlook.Offset(year).Pounds);
        }
    }

    /// <summary>The cost of each group; none where there is only one.</summary>
    internal ImmutableArray<Figures> Groups { get; } = [];

    internal Figures Gross { get; }

    /// <summary>Savings and income as an amount above nil; null where the plan can have none.</summary>
    internal Figures? Credits { get; }

    /// <summary>What of the costs they meet; null where there are none.</summary>
    internal Figures? Offset { get; }

    private static string Payers(CostGroup group) =>
        group.Payers.IsEmpty ? "no source" : string.Join("; ", group.Payers.Select(source => source.Title));

    private static Money Of(CostGroup group, Outlook outlook, FundingRule rule, FinancialYear year) => outlook.CostsIn(year)
        .Where((CostPosting posting) => rule.NameOf(posting.Line) == group.Name)
        .Total(posting => Money.Max(Money.Nil, posting.Amount));
}
