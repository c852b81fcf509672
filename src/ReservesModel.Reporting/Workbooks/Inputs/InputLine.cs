using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Inputs;

/// <summary>What a row of the inputs holds: one value for every year, or one for each of some years.</summary>
internal sealed class InputLine
{
    /// <summary>The unit of what a price is multiplied by.</summary>
    internal const string Times = "times";

    /// <summary>The unit of a rise.</summary>
    internal const string Rate = "%";

    /// <summary>The unit of a day.</summary>
    internal const string Date = "date";

    private InputLine(string item, string value, string unit, InputValue? everyYear, IReadOnlyList<YearValue> byYear) =>
        (Item, Value, Unit, EveryYear, ByYear) = (item, value, unit, everyYear, byYear);

    /// <summary>What it is a value of: the title of the line, reserve or source.</summary>
    internal string Item { get; }

    /// <summary>Which value of it.</summary>
    internal string Value { get; }

    /// <summary>£, or what is counted.</summary>
    internal string Unit { get; }

    /// <summary>How its cells look. Of a number that a price is multiplied by no decimal may go unseen.</summary>
    internal CellStyle Style => Unit switch
    {
        "£" => CellStyle.InputMoney,
        Times => CellStyle.InputFactor,
        Rate => CellStyle.InputPercent,
        Date => CellStyle.InputDate,
        _ => CellStyle.InputCount,
    };

    internal InputValue? EveryYear { get; }

    internal IReadOnlyList<YearValue> ByYear { get; }

    internal static InputLine Same(string item, string value, string unit, InputValue everyYear) =>
        new(item, value, unit, everyYear, []);

    internal static InputLine Years(string item, string value, string unit, IEnumerable<YearValue> byYear) =>
        new(item, value, unit, null, [.. byYear]);

    /// <summary>Amounts as the plan gives them; nil in the years in which it gives none, as there is none then.</summary>
    internal static InputLine Amounts(string item, string value, ByYear<Money> amounts, ImmutableArray<FinancialYear> years)
    {
        if (amounts.IsSame)
        {
            return Same(item, value, "£", InputValue.Of(amounts[years[0]]!));
        }

        List<YearValue> byYear = [];
        foreach (FinancialYear year in years)
        {
            byYear.Add(new(year, amounts[year] is { } stated ? InputValue.Of(stated) : InputValue.Silent(0)));
        }

        return Years(item, value, "£", byYear);
    }

    /// <summary>Numbers that something is multiplied by, as the plan gives them; another in the years in which it gives none.</summary>
    internal static InputLine Numbers(
        string item, string value, ByYear<decimal> numbers, decimal notStated, ImmutableArray<FinancialYear> years) => numbers.IsSame
        ? Same(item, value, Times, InputValue.Of(numbers[years[0]]!))
        : Years(item, value, Times, years.Select(year => new YearValue(
            year, numbers[year] is { } stated ? InputValue.Of(stated) : InputValue.Silent(notStated))));

    /// <summary>Whether it has the numbers of another, wherever the plan says them.</summary>
    internal bool HasNumbersOf(InputLine other) =>
        EveryYear?.Value == other.EveryYear?.Value
        && ByYear.Count == other.ByYear.Count
        && ByYear.Zip(other.ByYear, HaveSameNumber).All(same => same);

    private static bool HaveSameNumber(YearValue one, YearValue other) =>
        one.Year == other.Year && one.Value.Value == other.Value.Value;
}
