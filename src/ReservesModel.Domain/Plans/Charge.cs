using System.Collections.Immutable;

namespace ReservesModel.Domain.Plans;

/// <summary>A part of a priced line: a product, or a sum of products that is not let fall below nil (National Insurance is paid on
/// what of the pay lies above the threshold, and on nothing if none does).</summary>
/// <param name="Name">What it is: pay, employer's National Insurance.</param>
/// <param name="Products">What is added up.</param>
public sealed record Charge(string Name, ImmutableArray<PriceProduct> Products);
