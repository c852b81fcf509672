using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Extracts;
using ReservesModel.Reporting.Tables;

namespace ReservesModel.Reporting.Terminal;

/// <summary>What a run prints: the base case in tables, the scenarios beside it, findings, assumed values, the statement, what has
/// changed since the last run, and where the files are.</summary>
public sealed class TerminalReport
{
    public required FileOutlook File { get; init; }

    /// <summary>The text of the statement; null to leave it out.</summary>
    public string? Statement { get; init; }

    /// <summary>What has changed since the last run into the same folder; null where nothing is compared.</summary>
    public FigureChanges? Changes { get; init; }

    /// <summary>The folder that was written to, as the user named it; null where nothing was.</summary>
    public string? Folder { get; init; }

    /// <summary>The names of the files written.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>How many columns there are.</summary>
    public int Width { get; init; } = 80;

    public Ink Ink { get; init; } = Ink.None;

    public void Write(TextWriter text)
    {
        Outlook outlook = File.Base.Outlook;
        PlanHeading.Write(text, File.Base, Width, Ink);
        WriteTable(text, CostsTable.Of(outlook));
        WriteTable(text, FundingTable.Of(outlook));
        WriteTable(text, ReservesTable.Of(outlook));
        if (File.Base.Budget is { } budget)
        {
            WriteTable(text, BudgetTable.Movement(budget));
            WriteTable(text, BudgetTable.Gap(budget));
            WriteTable(text, BudgetTable.CouncilTax(budget));
        }

        if (File.Scenarios.Length > 1)
        {
            WriteTable(text, ScenariosTable.Of(File));
        }
        FindingsText.Write(text, File.Base, Width, Ink);
        FindingsText.WriteOthers(text, File, Width);
        WriteAssumptions(text, outlook.Plan);
        WriteStatement(text);
        WriteFiles(text);
    }

    private void WriteTable(TextWriter text, Table table)
    {
        if (!table.IsEmpty)
        {
            TableText.Write(text, table, Width, Ink);
        }
    }

    private void WriteAssumptions(TextWriter text, Plan plan)
    {
        if (plan.Assumptions.IsEmpty)
        {
            return;
        }
        text.WriteLine(Ink.Strong("* Assumed"));
        foreach (Assumption value in plan.Assumptions)
        {
            string written = value.Written.Length == 0 ? "" : $" {value.Written}";
            Wrapping.Write(text, "  ", "    ", $"{value.Of}: {value.Key}{written} ({value.Place.InFile})", Width);
            Wrapping.Write(text, "    ", "    ", value.Reason, Width);
        }
        text.WriteLine();
    }

    private void WriteStatement(TextWriter text)
    {
        if (Statement is null)
        {
            return;
        }
        text.WriteLine(Ink.Strong("Statement"));
        foreach (string line in Statement.TrimEnd().Split('\n'))
        {
            Wrapping.Write(text, "", "", line, Width);
        }
        text.WriteLine();
    }

    private void WriteFiles(TextWriter text)
    {
        if (Changes is not null)
        {
            FigureChangesText.Write(text, Changes, Folder, Width);
        }
        if (Folder is not null)
        {
            string[] named = [.. Files.Where(name => name is "workbook.xlsx" or "statement.md")];
            string among = named.Length == 0 ? "" : $", {English.And(named)} among them";
            Wrapping.Write(text, "", "", $"Written to {Folder}: {English.Count(Files.Count, "file")}{among}.", Width);
        }
    }
}
