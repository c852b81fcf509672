using System.Globalization;
using System.Text;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Tests.Independent;

/// <summary>A ledger as a plain-text journal of double entries. It holds what happens; no balance of ours is in it.</summary>
/// <remarks>Every financial year is dated in the calendar year in which it starts, so that a report by calendar years tells them
/// apart whatever month they start in.</remarks>
internal sealed class Journal
{
    internal const string Reserves = "reserves";
    internal const string Sources = "sources";
    internal const string Costs = "costs";
    internal const string Unfunded = "unfunded";

    private readonly StringBuilder _text = new();

    internal Journal(Outlook outlook)
    {
        foreach (Reserve reserve in outlook.Plan.Reserves)
        {
            Entry(outlook.Years[0], 1, ($"{Reserves}:{reserve.Id}", reserve.Opening?.Value ?? Money.Nil), "before");
        }

        foreach (FinancialYear year in outlook.Years)
        {
            Entry(year, 2, ("nothing", Money.Nil), Unfunded);
            foreach (CostPosting cost in outlook.CostsIn(year))
            {
                Entry(year, 3, ($"{Costs}:{Name(cost.Line)}", cost.Amount), Unfunded);
            }

            foreach (FundingPosting funding in outlook.FundingIn(year))
            {
                Entry(year, 4, (Unfunded, funding.Amount), $"{Sources}:{funding.Source.Id}");
                if (funding.Source.Reserve is { } reserve)
                {
                    Entry(year, 4, ("drawn", funding.Amount), $"{Reserves}:{reserve.Id}");
                }
            }

            foreach (Reserve reserve in outlook.Plan.Reserves)
            {
                Entry(year, 5, ($"{Reserves}:{reserve.Id}", reserve.Contributions[year]?.Value ?? Money.Nil), "put-in");
                Entry(year, 5, ("taken-out", reserve.OtherUses[year]?.Value ?? Money.Nil), $"{Reserves}:{reserve.Id}");
            }
        }
    }

    internal static string Name(PlanLine line) => line.Key.Replace('/', '.');

    public override string ToString() => _text.ToString();

    private void Entry(FinancialYear year, int month, (string Account, Money Amount) into, string from) => _text.Append(
        CultureInfo.InvariantCulture,
        $"{year.StartYear}-{month:00}-01 {year}\n    {into.Account}    {into.Amount.Pounds:0.00}\n    {from}    {-into.Amount.Pounds:0.00}\n\n");
}
