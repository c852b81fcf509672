using System.Collections.Immutable;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Reporting.Workbooks.Inputs;

/// <summary>The inputs of a source of money.</summary>
/// <param name="MayPay">1 in a year in which it may pay, 0 in one in which it may not.</param>
/// <param name="Limit">The most that it pays in a year; null where nothing is said.</param>
/// <param name="Total">The most that it pays over all years; null where nothing is said.</param>
internal sealed record SourceInputs(Input MayPay, Input? Limit, Input? Total)
{
    internal static SourceInputs Add(InputRows rows, FundingSource source, ImmutableArray<FinancialYear> years)
    {
        string key = $"source/{source.Id}";
        string[] place = [source.Place.InFile];
        List<YearValue> mayPay = [];
        foreach (FinancialYear year in years)
        {
            mayPay.Add(new(year, new(source.Years.Contains(year) ? 1 : 0, "", place, false)));
        }

        return new(
            rows.Add($"{key}/years", InputLine.Years(source.Title, "may pay in the year", "1 yes, 0 no", mayPay)),
            source.Limit.IsEmpty
                ? null
                : rows.Add($"{key}/limit", InputLine.Amounts(source.Title, "limit of a year", source.Limit, years)),
            source.Total is { } total
                ? rows.Add($"{key}/total", InputLine.Same(source.Title, "limit over all years", "£", InputValue.Of(total)))
                : null);
    }
}
