using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Reporting.Workbooks.Inputs;

/// <summary>What a row of the inputs holds: one value for every year, or one for each of some years.</summary>
internal sealed class InputLine
{
    private InputLine(string item, string value, string unit, InputValue? everyYear, (FinancialYear, InputValue)[] byYear) =>
        (Item, Value, Unit, EveryYear, ByYear) = (item, value, unit, everyYear, byYear);

    /// <summary>What it is a value of: the title of the line, reserve or source.</summary>
    internal string Item { get; }

    /// <summary>Which value of it.</summary>
    internal string Value { get; }

    /// <summary>£, or what is counted.</summary>
    internal string Unit { get; }

    internal bool IsMoney => Unit == "£";

    internal InputValue? EveryYear { get; }

    internal IReadOnlyList<(FinancialYear Year, InputValue Value)> ByYear { get; }

    internal static InputLine Same(string item, string value, string unit, InputValue everyYear) =>
        new(item, value, unit, everyYear, []);

    internal static InputLine Years(string item, string value, string unit, IEnumerable<(FinancialYear, InputValue)> byYear) =>
        new(item, value, unit, null, [.. byYear]);

    /// <summary>Amounts as the plan gives them; nil in the years in which it gives none, as there is none then.</summary>
    internal static InputLine Amounts(string item, string value, ByYear<Money> amounts, IEnumerable<FinancialYear> years) =>
        amounts.IsSame
            ? Same(item, value, "£", InputValue.Of(amounts.Values.First()))
            : Years(item, value, "£", years.Select(year =>
                (year, amounts[year] is { } stated ? InputValue.Of(stated) : InputValue.Silent(0))));

    /// <summary>Whether it has the numbers of another, wherever the plan says them.</summary>
    internal bool HasNumbersOf(InputLine other) =>
        EveryYear?.Value == other.EveryYear?.Value
        && ByYear.Select(pair => (pair.Year, pair.Value.Value)).SequenceEqual(other.ByYear.Select(pair => (pair.Year, pair.Value.Value)));
}
