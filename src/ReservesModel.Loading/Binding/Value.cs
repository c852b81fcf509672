using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Binding;

/// <summary>A value that is being bound: what stands there, by which keys it is reached, and why it is assumed if it is.</summary>
internal sealed record Value(Node Node, Trail Trail, Place KeyPlace, string? Assumed = null)
{
    internal Place Place => Node.Place;

    internal string Key => Trail.Key;

    internal Stated<T> Stating<T>(T value) => new(value, Node.Written, Node.Place, Assumed);

    /// <summary>A part of it; what is assumed of the whole is assumed of its parts.</summary>
    internal Value Part(Member member) => new(member.Value, Trail.Then(member.Key), member.KeyPlace, Assumed);

    /// <summary>An item of a list, reached by the keys of the list.</summary>
    internal Value Item(Node item) => this with { Node = item };
}
