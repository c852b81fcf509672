using System.Collections.Immutable;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Workbooks.Blocks;

namespace ReservesModel.Reporting.Workbooks.Inputs;

/// <summary>The inputs of a source of money.</summary>
/// <param name="MayPay">1 in a year in which it may pay, 0 in one in which it may not.</param>
/// <param name="Limit">The most that it pays in a year; null where nothing is said.</param>
/// <param name="ShareOfCost">The most as a share of the cost that it may pay for; null where nothing is said.</param>
/// <param name="Total">The most that it pays over all years; null where nothing is said.</param>
internal sealed record SourceInputs(Input MayPay, Input? Limit, Input? ShareOfCost, Input? Total)
{
    private const string OneOrNil = "1 yes, 0 no";

    /// <summary>1 for each group of costs that it may pay for, 0 for the others; none where it may pay for everything, or where the
    /// groups are too many.</summary>
    internal ImmutableArray<Input> MayPayFor { get; private init; } = [];

    internal static SourceInputs Add(InputRows rows, FundingSource source, ImmutableArray<FinancialYear> years, FundingRule rule)
    {
        string key = $"source/{source.Id}";
        string[] place = [source.Place.InFile];
        List<YearValue> mayPay = [];
        foreach (FinancialYear year in years)
        {
            mayPay.Add(new(year, new(source.Years.Contains(year) ? 1 : 0, "", place, false)));
        }

        return new(
            rows.Add($"{key}/years", InputLine.Years(source.Title, "may pay in the year", OneOrNil, mayPay)),
            source.Limit.IsEmpty
                ? null
                : rows.Add($"{key}/limit", InputLine.Amounts(source.Title, "limit of a year", source.Limit, years)),
            source.ShareOfCost.IsEmpty
                ? null
                : rows.Add($"{key}/share", InputLine.Numbers(source.Title, "share of the cost that it may pay for", source.ShareOfCost, 1, years)),
            source.Total is { } total
                ? rows.Add($"{key}/total", InputLine.Same(source.Title, "limit over all years", "£", InputValue.Of(total)))
                : null)
        {
            MayPayFor = source.For.IsEmpty
                ? []
                : [.. rule.Groups.Select(group => rows.Add($"{key}/for/{group.Key}", RingFence(source, group, rule)))],
        };
    }

    private static InputLine RingFence(FundingSource source, CostGroup group, FundingRule rule) => InputLine.Same(
        source.Title,
        rule.NeedsCuts ? $"may pay for {group.Name.ToLowerInvariant()}" : "may pay for the costs of the plan",
        OneOrNil,
        new(group.Payers.Contains(source) ? 1 : 0, string.Join(", ", source.For.Select(name => name.Written)), [source.For[0].Place.InFile], false));
}
