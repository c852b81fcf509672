using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Findings;

/// <summary>An action that costs something once and saves later, with the savings that it enables elsewhere.</summary>
/// <param name="Action">The action.</param>
/// <param name="SoFar">Its cost less its savings of each year and all years before it.</param>
/// <param name="From">The first year in which it costs anything.</param>
/// <param name="IsPart">Whether a line of it has no amount yet.</param>
internal sealed record Investment(PlanAction Action, ImmutableArray<YearFigure> SoFar, FinancialYear From, bool IsPart)
{
    /// <summary>How long authorities allow.</summary>
    internal const string PublishedLimits = "Published practice: typically three years (South Kesteven), up to five as the norm (Bromley).";

    /// <summary>What its figures are.</summary>
    internal string Figures => "The figures are the cost less the savings of each year with all years before it: they are not added up."
        + (IsPart ? " A line has no amount yet and is not in them." : "");

    /// <summary>The year from whose end on the savings have made up for all that it costs; null where they have not by the end of the
    /// horizon.</summary>
    internal FinancialYear? PaidBack
    {
        get
        {
            int last = SoFar.Length - 1;
            while (last >= 0 && SoFar[last].Amount <= Money.Nil)
            {
                last--;
            }

            return last == SoFar.Length - 1 ? null : SoFar[last + 1].Year;
        }
    }

    /// <summary>Those of a plan, in its order.</summary>
    internal static IEnumerable<Investment> Of(Outlook outlook)
    {
        if (!outlook.HasCredits)
        {
            yield break;
        }

        Func<PlanLine, string> actionOf = ActionOf(outlook);
        ILookup<string, CostPosting> postings = outlook.Ledger.Costs
            .Where(posting => !posting.Amount.IsNil).ToLookup(posting => actionOf(posting.Line));
        foreach (PlanAction action in outlook.Plan.Actions)
        {
            ImmutableArray<CostPosting> own = [.. postings[action.Id]];
            if (own.Any(posting => posting.Line.Nature == LineNature.OneOff && posting.Amount > Money.Nil)
                && own.Any(posting => posting.Amount < Money.Nil))
            {
                FinancialYear from = own.Where(posting => posting.Amount > Money.Nil).MinBy(posting => posting.Year)!.Year;
                yield return new(action, Sums(outlook, own), from, outlook.Unquantified.Any(line => line.Heading.ActionId == action.Id));
            }
        }
    }

    // A saving, and what it costs to achieve, counts for the action that enables it where that is an investment; otherwise for its own.
    private static Func<PlanLine, string> ActionOf(Outlook outlook)
    {
        ILookup<string, PricedLine> enabled = outlook.Plan.Lines.OfType<PricedLine>()
            .Where(line => line.EnabledBy is not null).ToLookup(line => line.EnabledBy!.Value);
        Dictionary<string, string> enablers = outlook.Plan.Actions
            .Where(action => IsInvestment(outlook, action, enabled[action.Id]))
            .SelectMany(action => enabled[action.Id].Select(line => (line.Key, action.Id)))
            .ToDictionary(pair => pair.Key, pair => pair.Id, StringComparer.Ordinal);
        return line => enablers.GetValueOrDefault($"{line.Heading.ActionId}/{line.Heading.Id}") ?? line.Heading.ActionId;
    }

    // It has a one-off cost of its own, and costs less in the last year than what it enables saves then: an action that goes on to
    // cost more is a service that a saving needs, and was not meant to be paid back by it.
    private static bool IsInvestment(Outlook outlook, PlanAction action, IEnumerable<PricedLine> enabled)
    {
        FinancialYear last = outlook.Plan.Horizon.To;
        return action.Lines.Any(line => line is { Nature: LineNature.OneOff, IsCredit: false, Heading.Part: null })
            && action.Lines.Total(line => outlook.Cost(last, line)) < -enabled.Total(line => outlook.Cost(last, line));
    }

    // Cost less savings of each year and all before it.
    private static ImmutableArray<YearFigure> Sums(Outlook outlook, ImmutableArray<CostPosting> postings)
    {
        Money sum = Money.Nil;
        ImmutableArray<YearFigure>.Builder soFar = ImmutableArray.CreateBuilder<YearFigure>(outlook.Years.Length);
        foreach (FinancialYear year in outlook.Years)
        {
            sum += postings.Where(posting => posting.Year == year).Total(posting => posting.Amount);
            soFar.Add(new(year, sum));
        }

        return soFar.MoveToImmutable();
    }
}
