using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Extracts;

namespace ReservesModel.Reporting.Terminal;

/// <summary>What has changed since the last run into the same folder: the first dozen figures, and how many more.</summary>
internal static class FigureChangesText
{
    private const int Most = 12;

    internal static void Write(TextWriter text, FigureChanges changes, string? folder, int width)
    {
        string since = folder is null ? "Since the last run" : $"Since the last run into {folder}";
        Wrapping.Write(text, "", "", changes.Earlier switch
        {
            EarlierRun.None => $"This is the first run{(folder is null ? "" : $" into {folder}")}: there is nothing to compare with.",
            EarlierRun.Unreadable => $"{since}: its results.json cannot be read, so what has changed is not known.",
            _ when changes.Changes.IsEmpty => $"{since}: no figure has changed.",
            _ => $"{since}: {English.Count(changes.Changes.Length, "figure has", "figures have")} changed.",
        }, width);
        foreach (FigureChange change in changes.Changes.Take(Most))
        {
            Wrapping.Write(text, "  ", "    ",
                $"{change.Scenario} {change.Year} {change.What}: {change.From} -> {change.To}", width);
        }
        if (changes.Changes.Length > Most)
        {
            text.WriteLine($"  and {English.Number(changes.Changes.Length - Most)} more");
        }
    }
}
