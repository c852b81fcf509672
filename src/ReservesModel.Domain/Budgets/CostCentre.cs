namespace ReservesModel.Domain.Budgets;

/// <summary>Where in the ledger of the authority a cost is booked.</summary>
/// <param name="Code">The cost centre, as the authority names it; empty where the plan does not say.</param>
/// <param name="Subjective">What is bought: one of CIPFA's standard subjective groups.</param>
public sealed record CostCentre(string Code, Subjective Subjective);
