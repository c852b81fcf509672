using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Postings;

namespace ReservesModel.Reporting.Queries;

/// <summary>One of what a figure is the sum of.</summary>
/// <param name="Name">What it is of.</param>
/// <param name="Amount">How much of the figure; below nil where it is taken off.</param>
/// <param name="Place">Where the plan states what it comes from; null where no one place does.</param>
/// <param name="Because">How a cost is made; null where the amount is no cost of a line, or a part of one.</param>
public sealed record QueryPart(string Name, Money Amount, Place? Place = null, Derivation? Because = null);
