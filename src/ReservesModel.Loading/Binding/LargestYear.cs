using System.Globalization;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Binding;

/// <summary>The most that a line, and the lines of a plan together, can come to in a year: an upper bound, quickly found, so that
/// all arithmetic on a year's pence has room.</summary>
internal static class LargestYear
{
    /// <summary>In pounds: a tenth of what 64 bits of pence hold, so that what is made of a year's costs has room too.</summary>
    internal const decimal MostOfPlan = 10_000_000_000_000_000;

    /// <summary>A fault where the lines of a plan can together come to more than any authority could mean.</summary>
    internal static void Check(IEnumerable<PlanAction> actions, PlanContext context)
    {
        decimal all = 0;
        foreach (PlanAction action in actions)
        {
            foreach (PlanLine line in action.Lines)
            {
                all += Of(line);
                if (all > MostOfPlan)
                {
                    context.Wrong(FaultCodes.AmountTooLarge, action.Place, Trail.To("actions"),
                        string.Create(CultureInfo.InvariantCulture, $"up to {Quoted.Quote(line.Key)} the lines of the plan can come to more than £{MostOfPlan:#,0} in a year"),
                        "Check the amounts: they may be in pence, or in thousands twice over.");
                    return;
                }
            }
        }
    }

    /// <summary>The most that a product can come to in a whole year. Each value has bounds of its own, so that this one can be
    /// held.</summary>
    internal static decimal Of(PriceProduct product)
    {
        decimal most = decimal.MinValue;
        foreach (Stated<Money> price in product.Price.Values)
        {
            most = Math.Max(most, price.Value.Pounds);
        }

        foreach (Multiplier multiplier in product.Multipliers)
        {
            decimal number = 0;
            foreach (Stated<decimal> value in multiplier.Values.Values)
            {
                number = Math.Max(number, Math.Abs(value.Value));
            }

            most *= number;
        }

        return most;
    }

    private static decimal Of(PlanLine line)
    {
        switch (line)
        {
            case OneOffLine once:
                return once.Amount.Value.Pounds;
            case RecurrentLine recurrent:
                decimal fullYear = 0;
                foreach (Stated<Money> amount in recurrent.FullYear.Values)
                {
                    fullYear = Math.Max(fullYear, amount.Value.Pounds);
                }

                return Prorated(recurrent, fullYear);
            case PricedLine priced:
                decimal whole = 0;
                foreach (Charge charge in priced.Charges)
                {
                    foreach (PriceProduct product in charge.Products)
                    {
                        whole += Math.Max(0, Of(product));
                    }
                }

                return Prorated(priced, whole);
            default:
                return 0;
        }
    }

    private static decimal Prorated(RunningLine line, decimal fullYear)
    {
        decimal most = fullYear;
        foreach (Stated<PartYear> part in line.PartYear.Values)
        {
            most = Math.Max(most, part.Value.Amount is { } amount ? amount.Pounds : fullYear * part.Value.Share.Parts / part.Value.Share.Of);
        }

        return most;
    }
}
