using ReservesModel.Domain.Faults;

namespace ReservesModel.Loading.Tables;

/// <summary>What is found while tables are read: faults, and remarks on what was taken otherwise than it stands.</summary>
internal sealed class TableNotes
{
    private readonly List<Fault> _faults = [];
    private readonly List<Remark> _remarks = [];

    internal IReadOnlyList<Fault> Faults => _faults;

    internal IReadOnlyList<Remark> Remarks => _remarks;

    internal void Wrong(string code, Place place, string message, string hint) => _faults.Add(new(code, place, message, hint));

    internal void Say(Place place, string message) => _remarks.Add(new(place, message));
}
