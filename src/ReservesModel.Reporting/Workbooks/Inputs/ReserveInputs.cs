using System.Collections.Immutable;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Inputs;

/// <summary>The inputs of a reserve.</summary>
/// <param name="Opening">The balance at the start; null where it is not stated.</param>
/// <param name="Contributions">What is put in.</param>
/// <param name="OtherUses">What is taken for other purposes.</param>
/// <param name="Minimum">The levels to be kept, each with the budget that it is a share of.</param>
internal sealed record ReserveInputs(
    Input? Opening, Input Contributions, Input OtherUses, IReadOnlyList<ReserveInputs.Level> Minimum)
{
    internal static ReserveInputs Add(InputRows rows, Reserve reserve, ImmutableArray<FinancialYear> years, Input? budget)
    {
        string key = $"reserve/{reserve.Id}";
        if (reserve.Opening is null)
        {
            rows.NotStated($"{key}/opening", reserve.Title, "opening balance", reserve.Place.InFile);
        }

        return new(
            reserve.Opening is { } opening
                ? rows.Add($"{key}/opening", InputLine.Same(reserve.Title, "opening balance", "£", InputValue.Of(opening)))
                : null,
            rows.Add($"{key}/contributions", InputLine.Amounts(reserve.Title, "contributions", reserve.Contributions, years)),
            rows.Add($"{key}/other-uses", InputLine.Amounts(reserve.Title, "other uses", reserve.OtherUses, years)),
            [.. reserve.Minimum.Select((level, at) => Level.Add(rows, $"{key}/minimum/{at}", reserve.Title, level, budget))]);
    }

    /// <summary>The balance to be kept in a year: the greatest of the levels, never below nil.</summary>
    internal string MinimumIn(FinancialYear year, Sheet here) =>
        $"MAX({string.Join(",", ["0", .. Minimum.Select(level => level.In(year, here))])})";

    /// <summary>A level in pounds, or as a share of the net revenue budget.</summary>
    internal sealed record Level(Input Amount, Input? Of, Input? Budget)
    {
        internal static Level Add(InputRows rows, string key, string title, MinimumLevel level, Input? budget)
        {
            if (level.ShareOfBudget is not { } share)
            {
                InputLine amount = InputLine.Same(title, "minimum balance", "£", InputValue.Of(level.Amount!));
                return new(rows.Add(key, amount), null, null);
            }

            InputValue parts = new(share.Value.Parts, share.Written, [share.Place.InFile], share.Assumed is not null);
            InputValue of = InputValue.Silent(share.Value.Of);
            const string name = "minimum as a share of the net revenue budget";
            return new(
                rows.Add($"{key}/parts", InputLine.Same(title, name, "parts", parts)),
                rows.Add($"{key}/of", InputLine.Same(title, name, "of", of)),
                budget);
        }

        internal string In(FinancialYear year, Sheet here) => Budget is null || Of is null
            ? Amount.In(year, here)
            : $"ROUND({Budget.In(year, here)}*{Amount.In(year, here)}/{Of.In(year, here)},2)";
    }
}
