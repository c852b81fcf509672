using System.Collections.Immutable;
using ReservesModel.Domain.Faults;

namespace ReservesModel.Loading.Writing;

/// <summary>A plan as it is to be written.</summary>
/// <param name="Form">Its form.</param>
/// <param name="Remarks">What an officer should know of how it was read.</param>
/// <param name="Files">Its content: one file, or those of the folder by name.</param>
public sealed record PlanInForm(PlanForm Form, ImmutableArray<Remark> Remarks, ImmutableArray<(string Name, ImmutableArray<byte> Bytes)> Files);
