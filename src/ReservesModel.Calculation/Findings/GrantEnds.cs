using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Findings;

/// <summary>The cliff edge: a grant or contribution pays for a line in one year and for less of it in the next, while the cost goes
/// on. It is worth knowing where other money takes over, and to be answered where any of those costs is unfunded.</summary>
internal static class GrantEnds
{
    internal static readonly FindingCode Code = new(
        "grant-ends",
        "Say what pays when the money ends, or end the cost with it.",
        "CIPFA Financial Management Code, standard G: sustainability in the longer term.");

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook)
    {
        foreach (FundingSource source in outlook.Plan.Funding.Where(source => source.Kind is SourceKind.Grant or SourceKind.Contribution))
        {
            ILookup<FinancialYear, FundingPosting> given = outlook.Ledger.Funding
                .Where(posting => posting.Source == source).ToLookup(posting => posting.Year);
            ImmutableArray<YearFigure> falls = YearFigures.Where(outlook, year => Fall(outlook, given, year));
            if (!falls.IsEmpty)
            {
                bool unfunded = falls.Any(figure => Falls(outlook, given, figure.Year).Any(fall => !outlook.Gap(figure.Year, fall.Line).IsNil));
                string after = unfunded
                    ? "and no source covers all of the cost then"
                    : "and the plan's other money takes over";
                yield return new(
                    Code,
                    unfunded ? Severity.Warning : Severity.Note,
                    source.Title,
                    $"It pays less than in the year before for costs that go on in {Words.Years(falls)}, {after}. The figures are the fall of"
                    + " each year.",
                    falls,
                    source.Place);
            }
        }
    }

    // Of money that goes to one line in place of another, only what it gives less in all is a fall.
    private static Money Fall(Outlook outlook, ILookup<FinancialYear, FundingPosting> given, FinancialYear year)
    {
        Money less = year == outlook.Years[0]
            ? Money.Nil
            : given[Before(year)].Total(posting => posting.Amount) - given[year].Total(posting => posting.Amount);
        return less <= Money.Nil ? Money.Nil : Money.Min(less, Falls(outlook, given, year).Total(fall => fall.By));
    }

    private static FinancialYear Before(FinancialYear year) => new(year.StartYear - 1, year.StartMonth);

    // What the money paid for a line in the year before and does not pay now, as far as the line still costs that much.
    private static IEnumerable<(PlanLine Line, Money By)> Falls(
        Outlook outlook, ILookup<FinancialYear, FundingPosting> given, FinancialYear year)
    {
        Dictionary<PlanLine, Money> now = Sums(given[year]);
        foreach ((PlanLine line, Money before) in Sums(given[Before(year)]))
        {
            Money toMeet = outlook.Cost(year, line) - outlook.Offset(year, line);
            Money fall = Money.Min(before, toMeet) - now.GetValueOrDefault(line);
            if (fall > Money.Nil)
            {
                yield return (line, fall);
            }
        }
    }

    private static Dictionary<PlanLine, Money> Sums(IEnumerable<FundingPosting> postings)
    {
        Dictionary<PlanLine, Money> sums = [];
        foreach (FundingPosting posting in postings)
        {
            sums[posting.Line] = sums.GetValueOrDefault(posting.Line) + posting.Amount;
        }

        return sums;
    }
}
