using System.Collections.Immutable;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Tables;

/// <summary>What a column of a sheet holds.</summary>
/// <param name="At">The column, from 0.</param>
/// <param name="Heading">What stands over it.</param>
/// <param name="Keys">The keys from the row's object to its values; none for an id.</param>
/// <param name="Shape">The form of its values.</param>
/// <param name="IdAt">For a column of ids, the position of its id; null for others.</param>
internal sealed record ColumnUse(int At, string Heading, ImmutableArray<string> Keys, Shape Shape, int? IdAt = null);
