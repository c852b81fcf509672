using System.Collections.Immutable;

namespace ReservesModel.Domain.Claims;

/// <summary>What a report says that figures can be held against. Deleted text of tracked changes is not part of it.</summary>
/// <param name="Name">The file's name, without its folder.</param>
/// <param name="Passages">Its sentences, in its order.</param>
/// <param name="Tables">Its tables, in its order.</param>
public sealed record Report(string Name, ImmutableArray<Passage> Passages, ImmutableArray<ReportTable> Tables);
