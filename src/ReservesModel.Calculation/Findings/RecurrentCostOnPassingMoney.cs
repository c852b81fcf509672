using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Findings;

/// <summary>A recurrent cost met from money that passes: usual in the first part-year, a concern after that.</summary>
internal static class RecurrentCostOnPassingMoney
{
    internal static readonly FindingCode Code = new(
        "recurrent-cost-on-passing-money",
        "Say which lasting money takes over, and from when.",
        "CIPFA LAAP Bulletin 99 (July 2014) on reserves and balances: reserves can pay for a recurrent cost once, not for good.");

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook)
    {
        ILookup<PlanLine, FundingPosting> passing = outlook.Ledger.Funding.Where(IsPassing).ToLookup(posting => posting.Line);
        foreach (PlanLine line in outlook.Plan.Lines.Where(line => line.Nature == LineNature.Recurrent && passing.Contains(line)))
        {
            FinancialYear first = FirstYear(line, outlook.Plan.Horizon.From);
            var figures = YearFigures.Where(outlook, year => passing[line]
                .Where(posting => posting.Year == year)
                .Total(posting => posting.Amount));
            ImmutableArray<YearFigure> part = [.. figures.Where(figure => figure.Year == first)];
            ImmutableArray<YearFigure> later = [.. figures.Where(figure => figure.Year > first)];
            if (!part.IsEmpty)
            {
                yield return Finding(line, Severity.Note, part, "In its first year the cost is met from money that does not come again each year.");
            }

            if (!later.IsEmpty)
            {
                yield return Finding(
                    line,
                    Severity.Warning,
                    later,
                    $"The cost goes on, and in {Words.Years(later)} it is met from money that does not come again each year.");
            }
        }
    }

    private static FinancialYear FirstYear(PlanLine line, FinancialYear first) => line switch
    {
        RunningLine running => FinancialYear.Of(running.Start.Value, first.StartMonth),
        OneOffLine portioned => portioned.Portions[0].Year,
        _ => first,
    };

    private static Finding Finding(
        PlanLine line, Severity severity, ImmutableArray<YearFigure> figures, string message) =>
        new(Code, severity, line.Heading.Title, message, figures, line.Heading.Place);

    // Of a source that the plan does not name nothing is known, not even that it passes.
    private static bool IsPassing(FundingPosting posting) => posting.Source.Kind is
        SourceKind.Reserve or SourceKind.Grant or SourceKind.Contribution or SourceKind.CapitalReceipts;
}
