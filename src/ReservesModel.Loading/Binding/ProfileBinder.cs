using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Binding;

/// <summary>How the cost of a line that runs falls over the months of a year: shares by calendar month, which add to 1 exactly.</summary>
internal static class ProfileBinder
{
    /// <summary>The profile; null where the line has none or it is wrong.</summary>
    internal static Stated<MonthlyProfile>? Bind(Fields line, PlanContext context)
    {
        const string Form = "Write shares by month that add to 1: { \"april\": \"40%\", \"may\": \"60%\" }.";
        if (line["profile"] is not { } value)
        {
            return null;
        }

        if (value.Node is not ObjectNode)
        {
            context.WrongType(value, "an object", Form);
            return null;
        }

        int before = context.Faults.Count;
        Fields months = Fields.Of(value, LineSections.Profile, context)!;
        ImmutableArray<Share> shares = [.. LineSections.CalendarMonths.Select(month => Share(months[month], context))];
        return context.Faults.Count == before && PhasingBinder.AddToOne(value, shares, "Write them over one denominator: \"1/7\", \"3/7\".", context)
            ? value.Stating(new MonthlyProfile(shares))
            : null;
    }

    private static Share Share(Value? month, PlanContext context) => month is null
        ? Domain.Amounts.Share.None
        : context.Share(month, null, mayExceedOne: false, "Write the month's share of the year: \"8.5%\". The line's amount is said for the whole year.")
            ?? Domain.Amounts.Share.None;
}
