using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Reporting.Extracts;

/// <summary>A row of the postings: a line in a year. One without an amount has a row for each year that it counts for, its amount
/// null: it is not nil.</summary>
internal sealed record PostingRow(PlanLine Line, CostPosting? Posting)
{
    internal const string NotYetQuantified = "not yet quantified";

    internal Money? Amount => Posting?.Amount;

    internal string Basis => Posting is null ? NotYetQuantified : Extracts.Basis.Of(Posting.Because);

    // A posting of nil rests on no factor, but may be nil because of a start that is assumed.
    internal bool IsAssumed => Posting is { Because.Terms.IsEmpty: false } ? Posting.Because.IsAssumed : Line.Heading.IsAssumed;

    /// <summary>The rows of a year, in the plan's order.</summary>
    internal static IEnumerable<PostingRow> Of(Outlook outlook, FinancialYear year)
    {
        Dictionary<PlanLine, CostPosting> postings = outlook.CostsIn(year).ToDictionary(posting => posting.Line);
        foreach (PlanLine line in outlook.Plan.Lines)
        {
            if (postings.TryGetValue(line, out CostPosting? posting) || CountsFor(line, year))
            {
                yield return new(line, posting);
            }
        }
    }

    private static bool CountsFor(PlanLine line, FinancialYear year) =>
        line is UnquantifiedLine unquantified && unquantified.Years.Contains(year);
}
