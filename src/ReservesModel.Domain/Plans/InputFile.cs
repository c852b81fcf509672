using System.Collections.Immutable;

namespace ReservesModel.Domain.Plans;

/// <summary>A file that a plan was read from, with its content: what it was is known by that.</summary>
/// <param name="Name">Its name, without the folder.</param>
/// <param name="Bytes">What was in it. A digest is made of it only where one is written down: to make one takes longer than to
/// check a small plan.</param>
public sealed record InputFile(string Name, ImmutableArray<byte> Bytes);
