using ReservesModel.Domain.Faults;

namespace ReservesModel.Reporting.Workbooks.Inputs;

/// <summary>Places in words.</summary>
internal static class PlaceWords
{
    /// <summary>Each place once: plan.json:6:71.</summary>
    internal static IReadOnlyList<string> Of(IEnumerable<Place> places)
    {
        List<string> words = [];
        foreach (Place place in places)
        {
            if (!words.Contains(place.InFile))
            {
                words.Add(place.InFile);
            }
        }

        return words;
    }

    /// <summary>Places in a row, the file named where it changes: plan.json:6:71, 6:82.</summary>
    internal static string Joined(IEnumerable<string> places)
    {
        List<string> words = [];
        string file = "";
        foreach (string place in places.Distinct())
        {
            words.Add(file.Length > 0 && FileOf(place) == file ? place[(file.Length + 1)..] : place);
            file = FileOf(place);
        }

        return string.Join(", ", words);
    }

    // What stands before line and column; nothing where there is neither.
    private static string FileOf(string place)
    {
        int column = place.LastIndexOf(':');
        int line = column > 0 ? place.LastIndexOf(':', column - 1) : -1;
        return line > 0 ? place[..line] : "";
    }
}
