using System.Collections.Immutable;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Conformance;

/// <summary>The sheet of a workbook of ours that says which rules it keeps.</summary>
internal static class ConformanceSheet
{
    internal const string Name = "Conformance";

    private const string Standard = "the FAST standard for models";
    private const string Guidance = "the Government Analysis Function's checklist for accessible spreadsheets";

    /// <summary>Writes a workbook with this sheet in it. The sheet is one of those checked, so it says first that every rule holds;
    /// where the file then read back does not bear that out, it is written again with what is wrong.</summary>
    /// <param name="kind">The rules.</param>
    /// <param name="stream">Where the file goes.</param>
    /// <param name="write">Writes the file with the sheet that it is given.</param>
    internal static void Write(RuleSetKind kind, Stream stream, Action<Sheet, Stream> write)
    {
        using MemoryStream first = new();
        write(Make(kind, [.. RulesOf(kind).Select(rule => rule.Result)]), first);
        first.Position = 0;
        WorkbookCheck check = WorkbookCheck.Of(first, kind);
        if (check.Holds)
        {
            first.Position = 0;
            first.CopyTo(stream);
        }
        else
        {
            write(Make(kind, check.Results), stream);
        }
    }

    internal static ImmutableArray<Rule> RulesOf(RuleSetKind kind) => kind == RuleSetKind.Fast ? FastRules.All() : PublicationRules.All();

    private static Sheet Make(RuleSetKind kind, ImmutableArray<RuleResult> results)
    {
        Sheet sheet = new(Name, 10, 70, 12, 70);
        sheet.Add().Words(CellStyle.Title, "Conformance");
        sheet.Add().Words(
            CellStyle.Plain,
            $"This sheet has one table: the rules of {(kind == RuleSetKind.Fast ? Standard : Guidance)} that a program can see, and whether this file keeps them.");
        int header = sheet.Add().Words(CellStyle.TextHeader, "Rule", "What it asks", "Result", "Where, and why").Number;
        sheet.RepeatHere();
        foreach (RuleResult result in results)
        {
            sheet.Add().Words(CellStyle.Wrapped, result.Id, result.Rule, result.Holds ? "holds" : "does not hold", Why(result));
        }

        sheet.AddTable("ConformanceTable", new(new(Name, header, 1), new(Name, header + results.Length, 4)));
        return sheet;
    }

    private static string Why(RuleResult result)
    {
        string more = result.Count > result.Breaches.Length ? $"\nIn {result.Count} places in all." : "";
        return result.Holds ? "nowhere" : string.Join('\n', result.Breaches.Select(breach => $"{breach.Where}: {breach.Reason}")) + more;
    }
}
