using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Reporting.Workbooks.Inputs;

/// <summary>A number of the plan with its source.</summary>
/// <param name="Value">The number.</param>
/// <param name="Written">The plan's own words.</param>
/// <param name="Place">Where they stand; empty where the plan says nothing.</param>
/// <param name="IsAssumed">Whether the plan calls it assumed.</param>
internal sealed record InputValue(decimal Value, string Written, string Place, bool IsAssumed)
{
    internal static InputValue Of(Stated<Money> stated) =>
        new(stated.Value.Pounds, stated.Written, stated.Place.InFile, stated.Assumed is not null);
}
