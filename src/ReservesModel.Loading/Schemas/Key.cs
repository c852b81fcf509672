namespace ReservesModel.Loading.Schemas;

/// <summary>A key that may stand in a section of a plan.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Shape">The form of its value.</param>
/// <param name="Description">What it holds, as an editor shows it.</param>
/// <param name="IsRequired">Whether it must be there.</param>
internal sealed record Key(string Name, Shape Shape, string Description, bool IsRequired = false);
