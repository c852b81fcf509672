using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Claims;

/// <summary>An amount that somebody's report states: how much, how finely, of when, and the words that say of what.</summary>
/// <param name="Printed">As it stands in the report: £0.195m.</param>
/// <param name="Amount">What that is, exact: £195,000.</param>
/// <param name="Step">The last place printed: £1,000 for £0.195m or £195K, £1 for £195,000, whose noughts are places too.</param>
/// <param name="Time">Whether it is of each of its years, of them together, of a full year.</param>
/// <param name="Years">The years that it is of, in order; empty where none is stated.</param>
/// <param name="Words">The words around it that say what it is of, without those of other amounts.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Claim(
    string Printed,
    Money Amount,
    Money Step,
    ClaimTime Time,
    ImmutableArray<FinancialYear> Years,
    string Words,
    Place Place)
{
    /// <summary>Whether it has neither £ nor a letter of scale, so that it may be a number of something else.</summary>
    public bool IsBareNumber { get; init; }

    /// <summary>Whether it is a percentage, and its amount a number of hundredths.</summary>
    public bool IsPercentage { get; init; }

    /// <summary>Whether a figure of the ledger is exactly this one.</summary>
    public bool IsExactly(Money figure) => figure == Amount;

    /// <summary>Whether a figure of the ledger, rounded half away from zero to the places printed, is this one: £195,000 is near
    /// £0.2m, and £194,000 is not near £195,000.</summary>
    public bool IsRounded(Money figure) =>
        decimal.Round(figure.Pounds / Step.Pounds, 0, MidpointRounding.AwayFromZero) * Step.Pounds == Amount.Pounds;
}
