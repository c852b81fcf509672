using System.Globalization;
using ReservesModel.Domain.Amounts;

namespace ReservesModel.Reporting.Display;

/// <summary>Money as officers write it. The format is our own, so that it is the same with and without the system's cultures.</summary>
public static class Pounds
{
    private static readonly NumberFormatInfo English = new()
    {
        NumberGroupSeparator = ",",
        NumberGroupSizes = [3],
        NumberDecimalSeparator = ".",
        NegativeSign = "-",
    };

    /// <summary>In full: £195,000, with pence only where there are any: £359,333.33; below nil with a minus: -£1,862,000.</summary>
    public static string InFull(Money sum) => Write(sum, decimal.IsInteger(sum.Pounds) ? "N0" : "N2");

    /// <summary>In a form that says the amount to the penny: a short form is used only where nothing is rounded away.</summary>
    public static string In(AmountForm form, Money sum) => form switch
    {
        AmountForm.Thousands when !sum.IsNil && sum.Pounds % 1_000m == 0m => Short(sum.Pounds / 1_000m, "#,##0", "K"),
        AmountForm.Millions when !sum.IsNil && sum.Pounds % 1_000m == 0m => Short(sum.Pounds / 1_000_000m, "#,##0.###", "m"),
        _ => InFull(sum),
    };

    /// <summary>In full with pence always: £195,000.00.</summary>
    public static string WithPence(Money sum) => Write(sum, "N2");

    /// <summary>For a table: in full, and a dash for nil.</summary>
    public static string OrDash(Money sum) => sum.IsNil ? "-" : InFull(sum);

    /// <summary>For another program: two decimals, never a minus before nil: 195000.00.</summary>
    public static string Plain(Money sum) => (sum.IsNil ? 0m : sum.Pounds).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Short(decimal number, string format, string unit) =>
        (number < 0m ? "-£" : "£") + Math.Abs(number).ToString(format, English) + unit;

    private static string Write(Money sum, string format) =>
        (sum < Money.Nil ? "-£" : "£") + Math.Abs(sum.Pounds).ToString(format, English);
}
