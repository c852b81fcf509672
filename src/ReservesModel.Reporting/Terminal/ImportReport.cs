using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Terminal;

/// <summary>What an import would bring in, and what it rejects.</summary>
public static class ImportReport
{
    private const int Shown = 5;
    private const int MostRejected = 50;

    public static void Write(string table, string sheet, ImmutableArray<ImportedRow> rows, TextWriter text, int width = 80)
    {
        ImportedRow[] taken = [.. rows.Where(row => row.Faults.IsEmpty)], rejected = [.. rows.Where(row => !row.Faults.IsEmpty)];
        Wrapping.Write(text, "", "", $"{English.Capital(English.Count(taken.Length, "row"))} of {OneLine.Of(sheet)} for the table {table}, {rejected.Length} rejected.", width);
        text.WriteLine();
        foreach (ImportedRow row in taken.Take(Shown))
        {
            text.WriteLine($"{OneLine.Of(row.Id)} ({row.Place.InFile})");
            foreach ((string field, string value) in row.Values)
            {
                Wrapping.Write(text, "  ", "    ", $"{field}: {OneLine.Of(value)}", width);
            }
        }

        if (taken.Length > Shown)
        {
            text.WriteLine($"and {taken.Length - Shown} more");
        }

        if (taken.Length > 0)
        {
            text.WriteLine();
        }

        if (rejected.Length > 0)
        {
            text.WriteLine("Rejected:");
            foreach (Fault fault in rejected.SelectMany(row => row.Faults).Take(MostRejected))
            {
                Wrapping.Write(text, "  ", "    ", $"{fault.Place.InFile}: {fault.Code}: {OneLine.Of(fault.Message)}. {fault.Hint}", width);
            }

            int more = rejected.Sum(row => row.Faults.Length) - MostRejected;
            text.WriteLine(more > 0 ? $"  and {more} more" : "");
        }
    }
}
