using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Terminal;

namespace ReservesModel.Reporting.Faults;

/// <summary>What an officer should know of how a workbook was read, as it is printed.</summary>
public static class RemarksText
{
    /// <summary>Prints every remark with its place; nothing where there is none.</summary>
    public static void Write(ImmutableArray<Remark> remarks, TextWriter text, int width = 80)
    {
        if (remarks.IsEmpty)
        {
            return;
        }

        text.WriteLine("How it was read:");
        foreach (Remark remark in remarks)
        {
            Wrapping.Write(text, "  ", "    ", $"{OneLine.Of(remark.Place.InFile)}: {OneLine.Of(remark.Message)}.", width);
        }

        text.WriteLine();
    }
}
