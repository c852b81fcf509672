namespace ReservesModel.Reporting.Display;

/// <summary>How a text writes amounts.</summary>
public enum AmountForm
{
    /// <summary>£195,000.</summary>
    Full,

    /// <summary>£195K, where the amount is so many thousands exactly; in full where it is not.</summary>
    Thousands,

    /// <summary>£0.195m, where three places say the amount exactly; in full where they do not.</summary>
    Millions,
}
