namespace ReservesModel.Reporting.Display;

/// <summary>The unit in which a published table shows money: pounds to the penny where the figures have any, or rounded so that
/// the tables still add up.</summary>
/// <param name="Worth">What one is worth in pounds.</param>
/// <param name="Decimals">With how many decimals it is shown; null for two where a figure has pence, else none, and no rounding.</param>
/// <param name="Name">In words: £ thousands.</param>
public sealed record MoneyUnit(decimal Worth, int? Decimals, string Name)
{
    /// <summary>Every figure as it is.</summary>
    public static MoneyUnit Exact { get; } = new(1, null, "£");

    public static MoneyUnit Pounds(int decimals = 0) => new(1, decimals, "£");

    public static MoneyUnit Thousands(int decimals = 0) => new(1_000, decimals, "£ thousands");

    public static MoneyUnit Millions(int decimals = 1) => new(1_000_000, decimals, "£ millions");
}
