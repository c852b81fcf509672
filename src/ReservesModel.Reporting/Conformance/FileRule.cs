using ReservesModel.Spreadsheets.Reading;

namespace ReservesModel.Reporting.Conformance;

/// <summary>A rule about what the file says of itself, one reason for each time that it is broken.</summary>
internal sealed class FileRule(string id, string words, Func<ReadBook, IEnumerable<string>> broken) : Rule(id, words)
{
    internal override void Finish()
    {
        foreach (string reason in broken(Book))
        {
            Break(reason);
        }
    }
}
