using ReservesModel.Domain.Claims;
using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Terminal;

/// <summary>A report held against a plan, the gravest first. What agrees is counted, and shown if it is asked for.</summary>
public static class ReconciliationReport
{
    public static void Write(TextWriter text, ScenarioOutlook scenario, ReconciledReport report, bool isAll, int width, Ink ink)
    {
        PlanHeading.Write(text, scenario, width, ink);
        foreach (ClaimVerdict verdict in VerdictWords.Gravest)
        {
            ReconciledClaim[] claims = [.. report.Claims.Where(claim => claim.Verdict == verdict)];
            if (claims.Length == 0 || (verdict == ClaimVerdict.Agrees && !isAll))
            {
                continue;
            }

            string title = VerdictWords.Of(verdict);
            text.WriteLine(verdict == ClaimVerdict.Contradicts ? ink.Severe(Severity.Error, title) : ink.Strong(title));
            foreach (ReconciledClaim claim in claims)
            {
                Write(text, claim, width);
            }

            text.WriteLine();
        }

        if (!report.YearsOutside.IsEmpty)
        {
            Wrapping.Write(text, "", "  ", $"Named, and not modelled: {English.And([.. report.YearsOutside.Select(year => year.ToString())])}.", width);
        }

        Wrapping.Write(text, "", "  ", $"{report.Name}: {VerdictWords.Counts(report)}.", width);
    }

    private static void Write(TextWriter text, ReconciledClaim claim, int width)
    {
        Wrapping.Write(text, "  ", "    ", $"{claim.Place.InFile}: {claim.Printed}", width);
        Wrapping.Write(text, "    ", "    ", $"“{claim.Context}”", width);
        if (!claim.Figures.IsEmpty)
        {
            string figures = string.Join("; ", claim.Figures.Select(figure => $"{figure.Name}, {figure.When}: {Pounds.InFull(figure.Amount)}"));
            Wrapping.Write(text, "    ", "      ", $"Against: {figures}", width);
        }

        string reason = English.Capital(claim.Reason) + (claim.Reason.Length > 0 ? "." : "");
        string difference = claim.Difference is { } by ? $"Difference: {Pounds.InFull(by)}." : "";
        if ($"{reason} {difference}".Trim() is { Length: > 0 } more)
        {
            Wrapping.Write(text, "    ", "      ", more, width);
        }
    }
}
