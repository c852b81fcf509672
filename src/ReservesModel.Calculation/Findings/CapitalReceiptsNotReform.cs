using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Calculation.Findings;

/// <summary>Capital receipts pay for the revenue cost of an action from which no saving of the plan comes. Receipts are for capital;
/// revenue cost may be met from them for reform that yields savings, and for nothing else.</summary>
internal static class CapitalReceiptsNotReform
{
    internal static readonly FindingCode Code = new(
        "capital-receipts-not-reform",
        "Give the saving that the action yields, in the action or with `enabledBy`; or use other money.",
        "Local Government Act 2003, section 16(2)(b), and the direction of the Secretary of State on the flexible use of capital"
        + " receipts, extended to 31 March 2030: for reform that yields savings, by a strategy that full council approves.");

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook)
    {
        FundingSource[] receipts = [.. outlook.Plan.Funding.Where(source => source.Kind == SourceKind.CapitalReceipts)];
        if (receipts.Length == 0)
        {
            yield break;
        }

        HashSet<string> yielding =
        [
            .. outlook.Plan.Lines.Where(line => line.Kind == LineKind.Saving).Select(line => line.Heading.ActionId),
            .. outlook.Ledger.Costs.Where(posting => posting.Amount < Money.Nil && posting.Line.Kind != LineKind.Income)
                .Select(posting => posting.Line.Heading.ActionId),
            .. outlook.Plan.Lines.OfType<PricedLine>().Select(line => line.EnabledBy?.Value ?? ""),
        ];
        var paid = outlook.Ledger.Funding
            .Where(posting => posting.Source.Kind == SourceKind.CapitalReceipts && !yielding.Contains(posting.Line.Heading.ActionId))
            .ToLookup(posting => (posting.Source, posting.Line.Heading.ActionId));
        foreach (FundingSource source in receipts)
        {
            foreach (PlanAction action in outlook.Plan.Actions.Where(action => paid.Contains((source, action.Id))))
            {
                yield return new(
                    Code,
                    Severity.Warning,
                    action.Title,
                    $"“{source.Title}” pays for it, and no saving of the plan comes from it: the flexible use of capital receipts is for the"
                    + " cost of reform that yields savings.",
                    YearFigures.Where(outlook, year => paid[(source, action.Id)].Where(posting => posting.Year == year)
                        .Total(posting => posting.Amount)),
                    action.Place);
            }
        }
    }
}
