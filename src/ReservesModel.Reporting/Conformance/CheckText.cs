using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Conformance;

/// <summary>What became of each rule, for the terminal.</summary>
public static class CheckText
{
    private const string Indent = "          ";

    public static void Write(string file, WorkbookCheck check, TextWriter text)
    {
        string rules = check.Kind == RuleSetKind.Fast ? "a live model, by FAST" : "tables for publication";
        text.WriteLine($"{OneLine.Of(file)}: {rules}");
        text.WriteLine();
        foreach (RuleResult result in check.Results)
        {
            text.WriteLine($"{result.Id,-4}{(result.Holds ? "holds" : "FAILS"),-6}{result.Rule}");
            foreach (Breach breach in result.Breaches)
            {
                text.WriteLine($"{Indent}{OneLine.Of(breach.Where)}: {OneLine.Of(breach.Reason)}");
            }

            int more = result.Count - result.Breaches.Length;
            if (more > 0)
            {
                text.WriteLine($"{Indent}and in {English.Count(more, "more place", "more places")}");
            }
        }

        int broken = check.Results.Count(result => !result.Holds);
        text.WriteLine();
        text.WriteLine(broken == 0
            ? $"All {check.Results.Length} rules hold."
            : $"{English.Count(broken, "rule")} of {check.Results.Length} {(broken == 1 ? "does" : "do")} not hold.");
    }
}
