using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Findings;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Terminal;

namespace ReservesModel.Reporting.Faults;

/// <summary>Faults as an officer reads them: where and what, the line of the file with the place marked, what would be
/// right.</summary>
public static class FaultText
{
    private const string Margin = "     ";

    /// <summary>Prints every fault, and how many there are. The first line of each is never broken: other programs find the
    /// place by it.</summary>
    public static void Write(IReadOnlyList<Fault> faults, TextWriter text, int width = 80, Ink? ink = null)
    {
        ink ??= Ink.None;
        foreach (Fault fault in faults)
        {
            string place = fault.Place.ToString();
            string where = place.Length == 0 ? "" : $"{OneLine.Of(place)}: ";
            text.WriteLine($"{where}{ink.Severe(Severity.Error, fault.Code)}: {OneLine.Of(fault.Message)}");
            if (Excerpt.Of(fault, width) is { } excerpt)
            {
                text.WriteLine(excerpt.Line);
                text.WriteLine(ink.Severe(Severity.Error, excerpt.Marks));
            }
            if (fault.Hint.Length > 0)
            {
                Wrapping.Write(text, Margin, Margin, fault.Hint, width);
            }
            text.WriteLine();
        }
        text.WriteLine($"{English.Count(faults.Count, "fault")}; nothing was written.");
    }
}
