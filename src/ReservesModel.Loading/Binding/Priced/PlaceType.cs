using System.Collections.Immutable;
using System.Globalization;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Binding.Priced;

/// <summary>One type of placement: its price, and its own number or its share of the line's number.</summary>
internal sealed record PlaceType(
    string Title, Steps<Money> Price, Steps<decimal>? Own, Steps<decimal>? Share, ImmutableArray<Multiplier> Index)
{
    internal static PlaceType? Bind(Value value, RunningFields running)
    {
        if (Fields.Of(value, LineSections.PlaceType, running.Context) is not { } fields)
        {
            return null;
        }

        string? title = running.Context.Text(fields["title"]);
        Steps<Money>? price = running.Prices(fields, "price");
        Steps<decimal>? own = running.Numbers(fields, "number", LineSections.PlaceType), share = running.Rates(fields, "share");
        ImmutableArray<Multiplier> index = running.Index(fields);
        if (fields.Has("number") && fields.Has("share"))
        {
            running.Context.Conflict(fields, "number", "share", "A type has a number of its own, or a share of the line's number.");
        }
        else if (!fields.Has("number") && !fields.Has("share"))
        {
            running.Context.Missing(value, "share", "placement type", "Its share of the number; or its own `number`.");
        }

        return title is null || price is null || (own is null && share is null) ? null : new(title, price, own, share, index);
    }

    /// <summary>The shares of a mix add to the whole in each year.</summary>
    internal static void CheckMix(Value types, ImmutableArray<PlaceType> bound, RunningFields running)
    {
        PlaceType[] shared = [.. bound.Where(type => type.Share is not null)];
        if (shared.Length == 0 || types.Node is not ObjectNode { Members: var members } || members.Length != bound.Length)
        {
            return;
        }

        foreach (FinancialYear year in running.Running)
        {
            decimal sum = shared.Sum(type => type.Share!.At(year.FirstDay).Value);
            if (sum != 1)
            {
                running.Context.Wrong(FaultCodes.MixNotWhole, types,
                    string.Create(CultureInfo.InvariantCulture, $"the shares of the types add to {sum * 100:0.####}% in {year}"),
                    "They must add to 100% in each year.", running.Fields.Trail.Then("types"));
                return;
            }
        }
    }

    internal Charge Charge(Steps<decimal>? number, Steps<decimal> weeks, ImmutableArray<Multiplier> index) => new(Title,
    [
        new(Title, Price,
        [
            new(FactorKind.Quantity, "average number", Own ?? number!),
            .. Share is null ? [] : new[] { new Multiplier(FactorKind.Quantity, "share of the number", Share) },
            new(FactorKind.Weeks, "weeks", weeks),
            .. Index.IsEmpty ? index : Index,
        ]),
    ]);
}
