using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Reporting.Workbooks.Inputs;

/// <summary>A number of the plan with its source.</summary>
/// <param name="Value">The number; null for a cell that the plan leaves empty and somebody may fill.</param>
/// <param name="Written">The plan's own words.</param>
/// <param name="Places">Where they stand; none where the plan says nothing.</param>
/// <param name="IsAssumed">Whether the plan calls it assumed.</param>
internal sealed record InputValue(decimal? Value, string Written, IReadOnlyList<string> Places, bool IsAssumed)
{
    /// <summary>A cell left empty.</summary>
    internal static InputValue Empty => new(null, "", [], false);

    /// <summary>A number that the plan's own words do not hold, or nil where it has none.</summary>
    internal static InputValue Silent(decimal value) => new(value, "", [], false);

    internal static InputValue Of(Stated<decimal> stated) =>
        new(stated.Value, stated.Written, [stated.Place.InFile], stated.Assumed is not null);

    internal static InputValue Of(Stated<Money> stated) =>
        new(stated.Value.Pounds, stated.Written, [stated.Place.InFile], stated.Assumed is not null);
}
