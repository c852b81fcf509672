using ReservesModel.Domain.Faults;

namespace ReservesModel.Loading.Reading;

/// <summary>A bracket that is still open.</summary>
/// <param name="IsObject">Whether it is that of an object, not of a list.</param>
/// <param name="Opened">Where it was opened.</param>
internal sealed record Bracket(bool IsObject, Place Opened);
