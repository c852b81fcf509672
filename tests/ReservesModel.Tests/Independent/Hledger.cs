using System.Diagnostics;
using System.Globalization;

namespace ReservesModel.Tests.Independent;

/// <summary>hledger, asked for balances of a journal by year.</summary>
internal static class Hledger
{
    internal const string Program = "hledger";

    /// <summary>What moves on each account in each year, by account and calendar year.</summary>
    internal static Dictionary<(string Account, int Year), decimal> Changes(Journal journal) => Balances(journal, "--change");

    /// <summary>What each account holds at the end of each year.</summary>
    internal static Dictionary<(string Account, int Year), decimal> Closings(Journal journal) => Balances(journal, "--historical");

    private static Dictionary<(string Account, int Year), decimal> Balances(Journal journal, string kind)
    {
        ProcessStartInfo start = new(Program, ["-f", "-", "balance", kind, "--yearly", "--flat", "--empty", "--no-total", "-O", "csv"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> said = process.StandardOutput.ReadToEndAsync();
        Task<string> complained = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(journal);
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, complained.GetAwaiter().GetResult());

        string[][] rows = CsvCells.Read(said.GetAwaiter().GetResult());
        return rows.Skip(1).SelectMany(row => row.Skip(1).Select((amount, at) => (
            Key: (row[0], int.Parse(rows[0][at + 1].AsSpan(0, 4), CultureInfo.InvariantCulture)),
            Amount: decimal.Parse(amount, CultureInfo.InvariantCulture)))).ToDictionary(pair => pair.Key, pair => pair.Amount);
    }
}
