namespace ReservesModel.Calculation.Funding;

/// <summary>Arithmetic on rows of whole pence.</summary>
internal static class Pence
{
    /// <summary>The total of a row.</summary>
    internal static decimal Sum(decimal[] row)
    {
        decimal sum = 0;
        foreach (decimal pence in row)
        {
            sum += pence;
        }

        return sum;
    }
}
