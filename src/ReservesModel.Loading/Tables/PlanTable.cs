using System.Collections.Immutable;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Tables;

/// <summary>A table of a plan that is written, with its headings and rows.</summary>
/// <param name="Name">The name of its sheet.</param>
/// <param name="About">What it holds, in a sentence.</param>
/// <param name="Headings">Its columns.</param>
/// <param name="Rows">Its rows, each as wide as the headings; null where a cell is blank.</param>
internal sealed record PlanTable(string Name, string About, ImmutableArray<PlanHeading> Headings, ImmutableArray<ImmutableArray<TableCell?>> Rows);

/// <summary>A column of a table that is written.</summary>
/// <param name="Text">Its heading.</param>
/// <param name="Description">What it holds, as a note on it says.</param>
/// <param name="Shape">The form of its values; null for one that any may stand in.</param>
/// <param name="IdsOf">The table whose ids its values must be; null where they are not ids of another table.</param>
internal sealed record PlanHeading(string Text, string Description, Shape? Shape, string? IdsOf = null);
