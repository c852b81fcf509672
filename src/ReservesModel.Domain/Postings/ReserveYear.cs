using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Postings;

/// <summary>A reserve through one year. Closing = opening + contributions − other uses − draws, and the next year opens there.</summary>
/// <param name="Year">The year.</param>
/// <param name="Reserve">The reserve.</param>
/// <param name="Opening">Its balance at the start; null if it is not stated.</param>
/// <param name="Contributions">What is put in.</param>
/// <param name="OtherUses">What is taken for purposes outside the plan.</param>
/// <param name="Draws">What the plan's sources draw.</param>
/// <param name="Minimum">The balance to be kept.</param>
public sealed record ReserveYear(
    FinancialYear Year, Reserve Reserve, Money? Opening, Money Contributions, Money OtherUses, Money Draws, Money Minimum)
{
    /// <summary>Its balance at the end; null if the opening is not stated.</summary>
    public Money? Closing => Opening is { } opening ? opening + Contributions - OtherUses - Draws : null;

    /// <summary>What is left above its minimum at the end, below nil where it falls short; null if not known.</summary>
    public Money? Headroom => Closing is { } closing ? closing - Minimum : null;

    /// <summary>The most that sources may draw: what is above the minimum, never below nil; null where the balance is not
    /// stated, and so does not limit.</summary>
    public Money? Drawable => Opening is { } opening
        ? Money.Max(Money.Nil, opening + Contributions - OtherUses - Minimum)
        : null;
}
