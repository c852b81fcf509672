namespace ReservesModel.Benchmarks;

/// <summary>The floor: what the bare multiplications and roundings take, without a plan, a derivation or a posting.</summary>
internal static class DecimalLoop
{
    internal static decimal Of(int lines)
    {
        decimal sum = 0;
        for (int line = 0; line < lines; line++)
        {
            decimal amount = 1000 + (line * 7 % 90_000) + 0.13m;
            for (int year = 0; year < MadePlan.Years; year++)
            {
                decimal months = year == 0 ? 6 : 12;
                sum += decimal.Round(amount * months / 12, 2, MidpointRounding.AwayFromZero);
            }
        }

        return sum;
    }
}
