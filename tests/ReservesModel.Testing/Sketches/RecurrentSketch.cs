using NodaTime;

namespace ReservesModel.Testing.Sketches;

/// <summary>A recurrent cost or a contract. Only a recurrent cost without an index may have part years as amounts.</summary>
public sealed record RecurrentSketch(string Id, AmountByYear FullYear, LocalDate Start) : RunningSketch(Id, Start)
{
    public bool IsContract { get; init; }
}
