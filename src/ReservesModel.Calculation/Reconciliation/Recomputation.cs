using System.Globalization;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Claims;

namespace ReservesModel.Calculation.Reconciliation;

/// <summary>A sum, a difference or a percentage that a report states with its parts, worked out again from them.</summary>
/// <param name="Verdict">Agrees, near, or contradicts; not placed where the parts are printed too coarsely to tell.</param>
/// <param name="Reason">How it was worked out: £95,000 of £195,000 is 48.72%.</param>
/// <param name="IsCertain">Whether the words can only mean those parts, so that what the plan says of the amount is no excuse.</param>
/// <param name="Difference">By how much an amount is more than its parts give.</param>
internal sealed record Recomputation(ClaimVerdict Verdict, string Reason, bool IsCertain, Money? Difference = null)
{
    private const decimal Hundred = 100m;

    /// <summary>Whether it is a change from one amount to another, or what is left: no figure of the plan by itself.</summary>
    internal bool IsChange { get; init; }

    /// <summary>The last place of an amount that is evidently rounded, as £1.2m is; £1m and £195,000 are taken as they stand.</summary>
    internal static decimal Coarseness(Claim claim) => claim.Printed.Contains('.', StringComparison.Ordinal) ? claim.Step.Pounds : 0;

    /// <summary>An amount held against what its parts give; each part may have been rounded by half of its last place.</summary>
    internal static Recomputation OfAmount(Claim claim, Money exact, decimal coarseness, string made, bool isCertain) =>
        claim.IsExactly(exact) ? new(ClaimVerdict.Agrees, made, isCertain)
        : claim.IsRounded(exact) ? new(ClaimVerdict.Near, made + ", rounded to the places printed", isCertain)
        : Math.Abs(claim.Amount.Pounds - exact.Pounds) <= coarseness ? new(ClaimVerdict.NotPlaced, made + ", and they are rounded too coarsely to tell", isCertain)
        : new(ClaimVerdict.Contradicts, made, isCertain, claim.Amount - exact);

    /// <summary>A percentage held against a part and its whole, which may themselves have been rounded.</summary>
    internal static Recomputation OfShare(Claim percentage, Claim part, Claim whole) =>
        OfShare(percentage, part.Amount.Pounds, whole.Amount.Pounds, Coarseness(part), Coarseness(whole),
            string.Create(CultureInfo.InvariantCulture, $"{part.Printed} of {whole.Printed}"), part.IsRounded);

    internal static Recomputation OfShare(
        Claim percentage, decimal part, decimal whole, decimal partStep, decimal wholeStep, string made, Func<Money, bool>? isPart = null)
    {
        if (whole == 0)
        {
            return new(ClaimVerdict.NotPlaced, "it is a percentage of nil", true);
        }

        decimal exact = part / whole * Hundred;
        string worked = string.Create(CultureInfo.InvariantCulture, $"{made} is {decimal.Round(exact, 2, MidpointRounding.AwayFromZero):0.##}%");
        if (percentage.Amount.Pounds == exact)
        {
            return new(ClaimVerdict.Agrees, worked, true);
        }

        // 2% of £1.23m is near £25K: the amount may be the rounded one.
        if (percentage.IsRounded(new(exact)) || isPart?.Invoke(new(percentage.Amount.Pounds * whole / Hundred)) == true)
        {
            return new(ClaimVerdict.Near, worked + ", rounded to the places printed", true);
        }

        if (exact * percentage.Amount.Pounds < 0)
        {
            return new(ClaimVerdict.Contradicts, worked, true);
        }

        decimal half = percentage.Step.Pounds / 2;
        decimal least = (Math.Abs(part) - (partStep / 2)) / (Math.Abs(whole) + (wholeStep / 2)) * Hundred;
        decimal most = Math.Abs(whole) > wholeStep / 2 ? (Math.Abs(part) + (partStep / 2)) / (Math.Abs(whole) - (wholeStep / 2)) * Hundred : Hundred;
        decimal stated = Math.Abs(percentage.Amount.Pounds);
        return (partStep > 0 || wholeStep > 0) && stated + half >= least && stated - half <= most
            ? new(ClaimVerdict.NotPlaced, worked + ", and the amounts are rounded too coarsely to tell", true)
            : new(ClaimVerdict.Contradicts, worked, true);
    }
}
