using System.Diagnostics;
using System.Globalization;
using ReservesModel.Calculation;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Loading;

namespace ReservesModel.Benchmarks;

/// <summary>One table of everything beside what it is measured against, each the best of ten in the same run, since code that has not run
/// often is slower: `-- compare`.</summary>
internal static class Comparison
{
    private const int Times = 10;

    internal static void Print(IReadOnlyList<int> sizes)
    {
        Console.WriteLine("| what | lines | seconds | million line-years/s | MB/s | bytes a posting |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|");
        foreach (int lines in sizes)
        {
            PrintPlain(lines);
            PrintPosts(Math.Min(lines, 100_000));
            PrintSpreadsheet(Math.Min(lines, 100_000));
        }
    }

    private static void PrintPlain(int lines)
    {
        Row("bare decimal loop", lines, Best(() => DecimalLoop.Of(lines)));
        string text = MadePlan.OfPlainLines(lines);
        Row("bare token loop over the plan's text", lines, Best(() => ReadingBenchmarks.Tokens(text)), text.Length);
        Row("text to plan", lines, Best(() => ScenarioReader.ReadText("made.json", text)), text.Length);
        PrintLedger("one-off and recurrent", lines, MadePlan.OfPlainLines);
    }

    private static void PrintPosts(int lines) => PrintLedger("posts with on-costs", lines, MadePlan.OfPosts);

    // Without a source of money there is nothing to fund: that is the costs alone.
    private static void PrintLedger(string what, int lines, Func<int, bool, string> made)
    {
        foreach (bool isFunded in (bool[])[false, true])
        {
            Plan plan = ScenarioReader.ReadText("made.json", made(lines, isFunded)).Value.Base.Plan;
            Row($"plan to ledger: {what}, {(isFunded ? "funded" : "costs alone")}", lines, Best(() => Modeller.Run(plan)), perPosting: BytesAPosting(plan));
        }
    }

    // Starting, loading, recalculating and writing the sheet out, since that is what a user waits for.
    private static void PrintSpreadsheet(int lines)
    {
        if (Spreadsheet.Recalculate(lines) is { } seconds)
        {
            Row("LibreOffice: the same model, whole process", lines, seconds);
        }
        else
        {
            Console.WriteLine("| LibreOffice | | not installed | | | |");
        }
    }

    private static double Best(Func<object> work)
    {
        double best = double.MaxValue;
        for (int time = 0; time < Times; time++)
        {
            GC.Collect();
            long start = Stopwatch.GetTimestamp();
            object result = work();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
            GC.KeepAlive(result);
        }

        return best;
    }

    private static long BytesAPosting(Plan plan)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Ledger ledger = Modeller.Run(plan);
        long bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        return bytes / ledger.Costs.Count;
    }

    private static void Row(string what, int lines, double seconds, int? characters = null, long? perPosting = null)
    {
        string speed = characters is null ? (lines * MadePlan.Years / seconds / 1_000_000).ToString("0.00", CultureInfo.InvariantCulture) : "";
        string reading = characters is { } read ? (read / seconds / 1_000_000).ToString("0.0", CultureInfo.InvariantCulture) : "";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {what} | {lines:#,0} | {seconds:0.000} | {speed} | {reading} | {perPosting} |"));
    }
}
