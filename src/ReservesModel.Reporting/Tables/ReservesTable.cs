using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;

namespace ReservesModel.Reporting.Tables;

/// <summary>Each reserve rolled forward: a year opens where the one before closed. Of one whose balance is not stated, only what
/// moves is shown.</summary>
public static class ReservesTable
{
    public static Table Of(Outlook outlook)
    {
        AssumedParts assumed = new(outlook.Plan);
        return Table.Of("Reserves", "Reserve", outlook.Years,
            outlook.Plan.Reserves.SelectMany(reserve => Rows(outlook, reserve, assumed.Reserve(reserve))),
            Notes(outlook));
    }

    private static IEnumerable<Row> Rows(Outlook outlook, Reserve reserve, bool assumed)
    {
        ReserveYear[] years = [.. outlook.Years.Select(year => outlook.Reserve(year, reserve))];
        bool isStated = reserve.Opening is not null;
        bool keepsMinimum = Array.Exists(years, year => !year.Minimum.IsNil);
        yield return new(Title(reserve), [.. years.Select(_ => Cell.Blank)], 0, RowKind.Heading, assumed);
        if (isStated)
        {
            yield return Row("Opening balance", year => year.Opening);
        }
        if (Array.Exists(years, year => !year.Contributions.IsNil))
        {
            yield return Row("add contributions", year => year.Contributions);
        }
        if (Array.Exists(years, year => !year.OtherUses.IsNil))
        {
            yield return Row("less other uses", year => year.OtherUses);
        }
        yield return Row(isStated ? "less drawn for this plan" : "Drawn for this plan", year => year.Draws);
        if (isStated)
        {
            yield return Row("Closing balance", year => year.Closing) with { Kind = RowKind.Total };
        }
        if (keepsMinimum)
        {
            yield return Row("Minimum balance", year => year.Minimum);
        }
        if (isStated && keepsMinimum)
        {
            yield return Row("Left above the minimum", year => year.Headroom);
        }

        Row Row(string label, Func<ReserveYear, Money?> sum) => new(label, [.. years.Select(year => Cell.Of(sum(year)))], 1);
    }

    private static string Title(Reserve reserve) => (reserve.Opening is null, reserve.Kind == ReserveKind.NotStated) switch
    {
        (true, true) => $"{reserve.Title} (none is named; balance not stated)",
        (true, false) => $"{reserve.Title} (balance not stated)",
        (false, true) => $"{reserve.Title} (none is named)",
        _ => reserve.Title,
    };

    private static IEnumerable<string> Notes(Outlook outlook) =>
        outlook.Plan.Reserves.IsEmpty || outlook.Years.All(outlook.IsComplete)
            ? []
            : ["Draws are those for costs that are quantified; what others will take is not known."];
}
