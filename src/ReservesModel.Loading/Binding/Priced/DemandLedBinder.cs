using System.Collections.Immutable;
using System.Globalization;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Binding.Priced;

/// <summary>A number of people or places at a price a week: of one type, or of a mix of types. A change in the mix is a change of
/// numbers between types; where the line is the change itself, numbers below nil are places given up.</summary>
internal static class DemandLedBinder
{
    internal static PricedLine? Bind(LineHeading heading, Fields fields, PlanContext context)
    {
        RunningFields running = new(heading, fields, context);
        running.Need("weeks", "The weeks of a whole year that are paid for: 52, or 52.143.");
        Steps<decimal>? weeks = running.Numbers(fields, "weeks", LineSections.All);
        Steps<decimal>? number = Number(running, fields, context);
        ImmutableArray<Multiplier> index = running.Index(fields);
        if (fields["types"] is { } types)
        {
            return OfTypes(types, running, number, weeks, index);
        }

        running.Need("number", "The average number of people or places in the year.");
        running.Need("price", "The price of one for a week; or `types`, each with its own.");
        Steps<Money>? price = running.Prices(fields, "price");
        return running.Line(LineKind.DemandLed, price is null || number is null || weeks is null
            ? null
            : new Charge("price of a week",
                [new("", price, [new(FactorKind.Quantity, "average number", number), new(FactorKind.Weeks, "weeks", weeks), .. index])]));
    }

    private static PricedLine? OfTypes(
        Value types, RunningFields running, Steps<decimal>? number, Steps<decimal>? weeks, ImmutableArray<Multiplier> index)
    {
        if (running.Fields.Has("price"))
        {
            running.Context.Conflict(running.Fields, "types", "price", "Each type has its own price.");
        }

        if (types.Node is ObjectNode { Members.IsEmpty: true })
        {
            running.Context.EmptyList(types);
        }

        ImmutableArray<PlaceType> bound = running.Context.Items(types, type => PlaceType.Bind(type, running));
        PlaceType.CheckMix(types, bound, running);
        bool needsNumber = bound.Any(type => type.Share is not null);
        if (needsNumber)
        {
            running.Need("number", "The average number that the types are shares of.");
        }

        return weeks is null || (needsNumber && number is null)
            ? null
            : running.Line(LineKind.DemandLed, [.. bound.Select(type => type.Charge(number, weeks, index))]);
    }

    private static Steps<decimal>? Number(RunningFields running, Fields fields, PlanContext context)
    {
        Steps<decimal>? number = running.Numbers(fields, "number", LineSections.All);
        ByYear<decimal> growth = context.RateByYear(fields["growth"], mayBeNegative: true);
        if (growth.IsEmpty || number is null || context.Horizon is not { } horizon || running.Running.IsEmpty)
        {
            return number;
        }

        if (number.From.Length > 1)
        {
            context.Conflict(fields, "number", "growth", "Give one number and its growth, or a number for each year.");
            return number;
        }

        // The first year has the number as stated; each later one grows on the year before.
        FinancialYear[] years = [.. horizon.Years.Where(year => year >= running.Running[0])];
        List<Stated<decimal>> values = [number.Values[0]];
        foreach (FinancialYear year in years.Skip(1))
        {
            Stated<decimal> before = values[^1];
            if (growth[year] is { } rise && before.Value * (1 + rise.Value) > LineSections.MostOfAThing)
            {
                context.Wrong(FaultCodes.NumberOutOfRange, fields["growth"]!,
                    string.Create(CultureInfo.InvariantCulture, $"by its growth the number is more than {LineSections.MostOfAThing:#,0} in {year}"),
                    "Growth compounds: write 5% as \"5%\" or 0.05.", fields.Trail.Then("number"));
                return number;
            }

            values.Add(growth[year] is { } rate
                ? new(before.Value * (1 + rate.Value), $"{before.Written}, then {rate.Written} more", rate.Place, rate.Assumed ?? before.Assumed)
                : before);
        }

        return new([.. years.Select(year => year.FirstDay)], [.. values]);
    }
}
