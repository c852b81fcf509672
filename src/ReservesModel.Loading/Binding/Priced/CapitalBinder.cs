using System.Collections.Immutable;
using System.Globalization;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Binding.Priced;

/// <summary>A scheme paid for by borrowing. What it costs the revenue budget is the minimum revenue provision, which spreads the
/// borrowing over the life of the asset from the year after it comes into use, and interest on what is owed at the start of each
/// of those years (Local Authorities (Capital Finance and Accounting) (England) Regulations 2003, regulations 27 and 28, and the
/// statutory guidance on it). The capital spending itself is no cost to the revenue budget, and so no posting.</summary>
internal static class CapitalBinder
{
    private static readonly ImmutableArray<(string Key, string What)> Needed =
    [
        ("amount", "What the scheme costs."),
        ("spent", "The year in which it is spent and the asset comes into use."),
        ("life", "The life of the asset in years."),
        ("interest", "The interest on what is owed: \"4.5%\"."),
    ];

    internal static PlanLine[]? Bind(LineHeading heading, Fields fields, PlanContext context)
    {
        foreach ((string key, string what) in Needed.Where(needed => !fields.Has(needed.Key)))
        {
            context.Missing(fields.Whole, key, "line", what);
        }

        Stated<Money>? amount = context.Amount(fields["amount"]), financed = context.Amount(fields["financed"]);
        FinancialYear? spent = context.AnyYear(fields["spent"]);
        Stated<int>? life = context.WholeNumber(fields["life"], LineSections.All["life"]!.Shape);
        Stated<decimal>? interest = context.Rate(fields["interest"]);
        RepaymentMethod method = context.OneOf<RepaymentMethod>(fields["method"]) ?? RepaymentMethod.StraightLine;
        if (amount is null || spent is null || life is null || interest is null || context.Horizon is not { } horizon)
        {
            return null;
        }

        if (financed is not null && financed.Value > amount.Value)
        {
            context.Wrong(FaultCodes.AmountTooLarge, fields["financed"]!, $"{Quoted.Plain(financed.Written)} is more than the scheme costs",
                "Grants and receipts pay for what the scheme costs at most; the rest of it is borrowed.", fields.Trail.Then("amount"));
            return null;
        }

        Stated<Money> borrowed = financed is null ? amount : new(
            amount.Value - financed.Value,
            $"({amount.Written} less {financed.Written})",
            amount.Place,
            amount.Assumed ?? financed.Assumed);
        Stated<FinancialYear> year = fields["spent"]!.Stating(spent);
        ImmutableArray<Portion> portions =
            [.. Shares(life.Value, method, interest.Value).Select((share, at) => Provision(share, at, method, life, year))];
        return
        [
            new OneOffLine(heading, borrowed, portions, LineKind.Capital),
            Interest(heading.Of("interest", "interest"), borrowed, portions, interest, year, life, horizon),
        ];
    }

    private static Portion Provision(Share share, int at, RepaymentMethod method, Stated<int> life, Stated<FinancialYear> spent)
    {
        FinancialYear year = new(spent.Value.StartYear + 1 + at, spent.Value.StartMonth);
        string written = method == RepaymentMethod.Annuity
            ? string.Create(CultureInfo.InvariantCulture, $"annuity, year {at + 1} of {life.Value}")
            : string.Create(CultureInfo.InvariantCulture, $"1/{life.Value}");
        return new(year, year.LastDay, new(share, written, life.Place, life.Assumed), null,
            new(PortionTime.PhasedYear, year.ToString(), spent.Place, spent.Assumed));
    }

    private static PricedLine Interest(
        LineHeading heading,
        Stated<Money> borrowed,
        ImmutableArray<Portion> portions,
        Stated<decimal> rate,
        Stated<FinancialYear> spent,
        Stated<int> life,
        Horizon horizon)
    {
        List<KeyValuePair<FinancialYear, Stated<PartYear>>> owed = [];
        foreach (Portion portion in portions.Where(portion => horizon.Contains(portion.Year)))
        {
            Share repaid = Share.Sum(portions.Where(other => other.Year < portion.Year).Select(other => other.Share!.Value)) ?? Share.None;
            owed.Add(new(portion.Year, new(
                PartYear.Of(new Share(repaid.Of - repaid.Parts, repaid.Of)), "what is owed at the start of the year", life.Place)));
        }

        return new(heading, LineKind.Capital)
        {
            Start = new(portions[0].Year.FirstDay, spent.Written, spent.Place, spent.Assumed),
            End = new(portions[^1].Year.LastDay, spent.Written, spent.Place, spent.Assumed),
            PartYear = new(owed),
            Charges = [new("interest", [new("", new(borrowed), [new(FactorKind.Rate, "interest", new(rate))])])],
        };
    }

    // The provision of each year: the same, or growing by the interest so that both together are the same each year. Parts of a
    // common number, so that they add to the whole; those of the annuity to a million millionth.
    private static Share[] Shares(int life, RepaymentMethod method, decimal rate)
    {
        if (method == RepaymentMethod.StraightLine || rate == 0)
        {
            return [.. Enumerable.Repeat(new Share(1, life), life)];
        }

        // From the last year back: the powers of a high rate over a long life are greater than a number can be.
        decimal[] parts = new decimal[life];
        decimal part = 1, sum = 0;
        for (int year = life - 1; year >= 0; year--)
        {
            (parts[year], sum, part) = (part, sum + part, part / (1 + rate));
        }

        long before = 0;
        decimal upTo = 0;
        Share[] shares = new Share[life];
        for (int year = 0; year < life; year++)
        {
            upTo += parts[year];
            long now = year == life - 1
                ? Share.Greatest
                : (long)decimal.Round(upTo / sum * Share.Greatest, MidpointRounding.AwayFromZero);
            shares[year] = new(now - before, Share.Greatest);
            before = now;
        }

        return shares;
    }
}
