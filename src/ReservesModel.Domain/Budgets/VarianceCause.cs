using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Amounts;

namespace ReservesModel.Domain.Budgets;

/// <summary>A part of a line's variance to date, and what the months show about it. The causes of a line add to its variance.</summary>
/// <param name="Kind">What they show.</param>
/// <param name="Months">The months, in order.</param>
/// <param name="Amount">The part of the variance: above nil where more was spent, or less saved, than was budgeted.</param>
/// <param name="Budget">The budget of those months.</param>
public sealed record VarianceCause(VarianceCauseKind Kind, ImmutableArray<YearMonth> Months, Money Amount, Money Budget);
