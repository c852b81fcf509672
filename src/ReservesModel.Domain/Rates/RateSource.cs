namespace ReservesModel.Domain.Rates;

/// <summary>Where a rate was read: an address or a name of a publication, or that nobody has checked it.</summary>
/// <remarks>A rate that is not checked is general knowledge: a default, which a plan may replace, and of which a reader must be
/// told.</remarks>
public sealed record RateSource
{
    /// <summary>What stands in place of an address where there is none.</summary>
    public const string NotChecked = "not checked against a published source";

    /// <summary>A source as it is written in the file of rates.</summary>
    /// <exception cref="ArgumentException">No text: every rate says where it is from, or that it is not checked.</exception>
    public RateSource(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        Text = text;
    }

    /// <summary>The address, or <see cref="NotChecked"/>.</summary>
    public string Text { get; }

    /// <summary>Whether it was read in a published source.</summary>
    public bool IsChecked => Text != NotChecked;
}
