using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Budgets;

/// <summary>What the budget-setting team enters: each line of cost where it is booked, and what pays for it the other way round, so
/// that a year adds to nil. What nothing pays for has a row of its own, and so has what savings leave over.</summary>
public static class BudgetJournal
{
    /// <summary>The reference of what no source pays for.</summary>
    public const string Unfunded = "unfunded";

    /// <summary>The reference of what savings and income leave over.</summary>
    public const string Surplus = "surplus";

    /// <summary>The rows, by year: costs in the plan's order, then funding by priority.</summary>
    public static IEnumerable<JournalEntry> Of(Outlook outlook) =>
        outlook.Years.SelectMany(year => Costs(outlook, year).Concat(Funding(outlook, year)));

    private static IEnumerable<JournalEntry> Costs(Outlook outlook, FinancialYear year) =>
        from posting in outlook.CostsIn(year)
        where !posting.Amount.IsNil
        let line = posting.Line
        select new JournalEntry(
            year,
            new(line.Heading.CostCentre, line.Subjective),
            IsFunding: false,
            line.IsPermanent,
            posting.Amount,
            line.Key,
            line.Heading.Title)
        {
            Months = MonthlyPhasing.Of(posting),
        };

    private static IEnumerable<JournalEntry> Funding(Outlook outlook, FinancialYear year)
    {
        foreach (var source in outlook.FundingIn(year).GroupBy(posting => (posting.Source, posting.Line.IsPermanent)))
        {
            Money given = source.Total(posting => posting.Amount);
            FundingSource of = source.Key.Source;
            yield return Entry(year, of.Id, of.Title, -given, of.Lasts && source.Key.IsPermanent, SubjectiveOf(of.Kind));
        }

        if (outlook.Gap(year) is { IsNil: false } gap)
        {
            yield return Entry(year, Unfunded, "Unfunded: no source pays for it yet", -gap, isPermanent: false);
        }

        if (outlook.Surplus(year) is { IsNil: false } surplus)
        {
            yield return Entry(year, Surplus, "Left over of savings and income", surplus, isPermanent: false);
        }
    }

    private static Subjective SubjectiveOf(SourceKind kind) => kind switch
    {
        SourceKind.Reserve => Subjective.ReserveTransfers,
        SourceKind.Grant or SourceKind.Contribution or SourceKind.CapitalReceipts => Subjective.Income,
        _ => Subjective.NotStated,
    };

    private static JournalEntry Entry(
        FinancialYear year,
        string reference,
        string title,
        Money amount,
        bool isPermanent,
        Subjective subjective = Subjective.NotStated) =>
        new(year, new("", subjective), IsFunding: true, isPermanent, amount, reference, title) { Months = MonthlyAmounts.Even(amount) };
}
