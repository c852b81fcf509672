using System.Globalization;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Binding;

/// <summary>The month in which years start, and the years of the plan.</summary>
internal static class HorizonBinder
{
    internal static void Bind(Fields plan, PlanContext context)
    {
        if (context.WholeNumber(plan["yearStarts"], Sections.Plan["yearStarts"]?.Shape) is { } month)
        {
            context.YearStarts = month.Value;
        }

        if (plan["horizon"] is not { } value || Fields.Of(value, Sections.Horizon, context) is not { } fields)
        {
            return;
        }

        FinancialYear? from = context.AnyYear(fields["from"]), to = context.AnyYear(fields["to"]);
        if (from is { } first && to is { } last && IsInOrder(first, last, fields["to"]!, fields["from"]!.Trail, context))
        {
            context.Horizon = new(first, last);
        }
    }

    /// <summary>Whether one year is not after another; where it is, that is reported.</summary>
    internal static bool IsForwards(FinancialYear first, FinancialYear last, Value to, Trail from, PlanContext context)
    {
        if (first <= last)
        {
            return true;
        }

        context.Wrong(FaultCodes.YearsBackwards, to, $"{last} comes before {first}",
            $"`from` is the earlier year: {{ \"from\": \"{last}\", \"to\": \"{first}\" }}, if that is meant.", from);
        return false;
    }

    private static bool IsInOrder(FinancialYear first, FinancialYear last, Value to, Trail from, PlanContext context)
    {
        if (!IsForwards(first, last, to, from, context))
        {
            return false;
        }

        int years = last.StartYear - first.StartYear + 1;
        if (years <= Horizon.MostYears)
        {
            return true;
        }

        context.Wrong(FaultCodes.HorizonTooLong, to,
            string.Create(CultureInfo.InvariantCulture, $"{first} to {last} is {years} years"),
            string.Create(CultureInfo.InvariantCulture, $"A plan has at most {Horizon.MostYears} years."), from);
        return false;
    }
}
