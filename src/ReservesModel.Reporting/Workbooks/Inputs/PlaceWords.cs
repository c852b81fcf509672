using ReservesModel.Domain.Faults;

namespace ReservesModel.Reporting.Workbooks.Inputs;

/// <summary>Places in words, each once, the file named where it changes: plan.json:6:71, 6:82.</summary>
internal static class PlaceWords
{
    internal static string Of(IEnumerable<Place> places)
    {
        string words = "";
        string file = "";
        foreach (Place place in places.Distinct().Where(place => place.Line > 0))
        {
            string inFile = place.FileName == file ? place.InFile[(file.Length + 1)..] : place.InFile;
            words += words.Length == 0 ? inFile : $", {inFile}";
            file = place.FileName;
        }

        return words;
    }
}
