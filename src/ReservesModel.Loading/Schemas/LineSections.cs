using System.Collections.Immutable;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Loading.Schemas;

/// <summary>The keys of a line: those that every kind has, and each kind's own.</summary>
internal static class LineSections
{
    internal const decimal MostOfAThing = 10_000_000;
    private const decimal MostWeeks = 53;
    private const int MostYearsOfLife = 100;
    private const int MonthsBeforeApril = 3;

    private static readonly Shape Amounts = new Shape.Amount();

    private static readonly Key Kind = new("kind", Words.OneOf<LineKind>(),
        "What it is a cost of. one-off: spent once. recurrent: goes on each year until it ends. staffing: posts with on-costs. agency: cover by the "
            + "week. demand-led: a number at a price a week. saving, income: lower the cost. contract: follows an index. redundancy: once. "
            + "capital: borrowing, its repayment and interest. not-stated: only with `unquantified`.",
        true);

    private static readonly Key[] Common =
    [
        Kind,
        new("title", new Shape.Text(), "What it is for; without one, the action's title serves."),
    ];

    private static readonly Key Unquantified = new("unquantified", new Shape.Text(),
        "In place of the amount: why there is none yet, and when it will be known. Every total of its years is then shown as incomplete.");

    private static readonly Key[] OneOffTime =
    [
        new("year", new Shape.Year(), "The financial year in which it is spent: \"2016/17\". One of `year`, `date` and `phasing`."),
        new("date", new Shape.Date(), "The day on which it is spent, inside the horizon. One of `year`, `date` and `phasing`."),
        new("phasing", new Shape.Phasing(),
            "By year (\"2016/17\") or by month (\"2016-10\"): shares that add to 1, or amounts that add to the amount."),
    ];

    private static readonly Key Start = new("start", new Shape.Date(), "Its first day. It may lie before or after the horizon.");

    private static readonly Key End = new("end", new Shape.Date(), "Its last day, which belongs to it. Without one it goes on for good.");

    private static readonly Key[] Rest =
    [
        new("costCentre", new Shape.Text(), "The cost centre that it is booked to, as the authority names it."),
        new("subjective", Words.OneOf<Subjective>(), "What is bought, by the standard subjective groups; without it, as its kind tells."),
        new("confidence", Words.OneOf<Level>(), "How sure the amount is."),
        new("tags", new Shape.Names(), "Words by which sources of funding may be tied to lines."),
        new("assumed", new Shape.Assumed(), "Which of its values are assumed, and why: { \"start\": \"The report says six months.\" }."),
        new("note", new Shape.Text(), "More about it."),
    ];

    private static readonly Shape ByYearNumber = new Shape.ByYear(new Shape.Number(0, MostOfAThing));
    private static readonly Shape ByYearRate = new Shape.ByYear(new Shape.Rate());

    private static readonly Key Index = new("index", new Shape.Text(), "The id of the index that its prices follow; without one they stay as stated.");

    private static readonly Key Proration = new("proration", Words.OneOf<Proration>(),
        "How its share of a year is counted; without it, as the plan says.");

    private static readonly Key PartYear = new("partYear", new Shape.ByYear(new Shape.ShareOrAmount()),
        "By year, what a year costs in place of the rule: a share of the full year (\"6/12\") or an amount (\"£95K\").");

    private static readonly Key SharePartYear = new("partYear", new Shape.ByYear(new Shape.ShareOrAmount()),
        "By year, the share of the full year that counts, in place of the rule: \"6/12\".");

    private static readonly Key FullYear = new("fullYear", new Shape.ByYear(Amounts),
        "The cost of a whole year, by year if it steps: \"£190K\", or { \"2016/17\": \"£95K\" }.");

    /// <summary>A cost that comes once with something else: what it takes to achieve a saving.</summary>
    internal static Section Cost { get; } = new("cost of achieving it",
        [new("amount", Amounts, "The whole amount.", true), .. OneOffTime]);

    /// <summary>A payment on a day: to keep somebody in post.</summary>
    internal static Section Payment { get; } = new("payment",
        new Key("amount", Amounts, "What is paid in all.", true),
        new Key("date", new Shape.Date(), "The day on which it is paid, inside the horizon.", true));

    /// <summary>The keys of a monthly profile: the calendar months, from January.</summary>
    internal static ImmutableArray<string> CalendarMonths { get; } =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>How a year's cost falls over its months, in the order of a year from April.</summary>
    internal static Section Profile { get; } = new("monthly profile",
    [
        .. CalendarMonths.Skip(MonthsBeforeApril).Concat(CalendarMonths.Take(MonthsBeforeApril)).Select(month => new Key(month, new Shape.Share(),
            $"The share of a whole year's cost that falls in {char.ToUpperInvariant(month[0])}{month[1..]}; a month left out has none.")),
    ]);

    /// <summary>One type of placement in a mix.</summary>
    internal static Section PlaceType { get; } = new("placement type",
        new Key("title", new Shape.Text(), "What it is: \"Residential\".", true),
        new Key("share", new Shape.ByYear(new Shape.Rate()), "Its share of the number, by year; all types add to 1. This or `number`."),
        new Key("number", new Shape.ByYear(new Shape.Number(-MostOfAThing, MostOfAThing)),
            "The average number in the year. Below nil for places that are given up where the line is a change. This or `share`."),
        new Key("price", new Shape.ByYear(Amounts), "The price of one for a week.", true),
        Index,
        new Key("assumed", new Shape.Assumed(), "Which of its values are assumed, and why."));

    private static readonly Key ProfileKey = new("profile", new Shape.Object(Profile),
        "How the cost of a whole year falls over its months, as shares that add to 1; without it, evenly over the months in which it runs. "
            + "It changes no year's figure, only the months of the budget journal and of monitoring.");

    private static readonly Section OneOff = new("one-off line",
        [.. Common, new("amount", Amounts, "The whole amount: \"£100K\"."), .. OneOffTime, Unquantified, .. Rest]);

    private static readonly Section Redundancy = new("redundancy line",
        [.. Common, new("amount", Amounts, "The whole amount: \"£100K\"."), .. OneOffTime, Unquantified, .. Rest]);

    private static readonly Section Recurrent = new("recurrent line",
        [.. Common, FullYear, Start, End, PartYear, Proration, ProfileKey, Index, Unquantified, .. Rest]);

    private static readonly Section Contract = new("contract line",
        [.. Common, FullYear, Start, End, SharePartYear, Proration, ProfileKey, Index, Unquantified, .. Rest]);

    private static readonly Section Staffing = new("staffing line",
        [
            .. Common,
            new("fte", ByYearNumber, "Full-time equivalents: 2.5, by year if they change."),
            new("posts", ByYearNumber,
                "How many people that is, since National Insurance has a threshold each; without it, the full-time equivalents rounded up."),
            new("salary", new Shape.ByYear(Amounts), "The pay of a full-time post for a whole year. This or `point`."),
            new("point", new Shape.WholeNumber(1, 100), "The spinal point of the national pay scale (NJC). This or `salary`."),
            new("supplement", new Shape.ByYear(Amounts), "A market supplement for a full-time post for a whole year, on top of pay."),
            new("onCosts", ByYearRate,
                "One rate on pay for everything that the employer pays besides, in place of `nationalInsurance`, `pension` and `levy`."),
            new("nationalInsurance", Words.OneOf<NationalInsurance>(),
                "The employer's National Insurance: statutory, if nothing is said, by the rates and thresholds of each day; none where the pay has it in it."),
            new("pension", ByYearRate, "The employer's pension contribution on pay: \"17.5%\"."),
            new("levy", ByYearRate, "The apprenticeship levy on pay: \"0.5%\"."),
            new("vacancy", ByYearRate, "The vacancy factor: what is taken off because posts stand empty, \"3%\"."),
            new("recruitment", Amounts, "What it costs to fill the posts, once, when they start."),
            new("retention", new Shape.Object(Payment), "A payment to keep people in post, in all, once."),
            Start,
            End,
            SharePartYear,
            Proration,
            ProfileKey,
            Index,
            Unquantified,
            .. Rest,
        ]);

    private static readonly Section Agency = new("agency line",
        [
            .. Common,
            new("number", ByYearNumber, "How many workers; one, if nothing is said."),
            new("price", new Shape.ByYear(Amounts), "What one costs for a week."),
            new("weeks", new Shape.Number(0, MostWeeks), "The weeks of a whole year that are paid for: 52, or 46 where leave is not."),
            new("instead", new Shape.Text(), "The line of the permanent post that it stands in for: \"social-work/permanent-posts\"."),
            Start,
            End,
            SharePartYear,
            Proration,
            ProfileKey,
            Index,
            Unquantified,
            .. Rest,
        ]);

    private static readonly Section DemandLed = new("demand-led line",
        [
            .. Common,
            new("number", ByYearNumber, "The average number of people or places in the year."),
            new("growth", new Shape.ByYear(new Shape.Rate(MayBeNegative: true)),
                "How the number grows on the year before, by year, where `number` is one number: \"5%\"."),
            new("price", new Shape.ByYear(Amounts), "The price of one for a week. This or `types`."),
            new("types", new Shape.Collection(PlaceType), "The types of placement in the mix, by id, each with its own price. These or `price`."),
            new("weeks", new Shape.Number(0, MostWeeks), "The weeks of a whole year that are paid for: 52, or 52.143."),
            Start,
            End,
            SharePartYear,
            Proration,
            ProfileKey,
            Index,
            Unquantified,
            .. Rest,
        ]);

    private static readonly Section Saving = new("saving line",
        [
            .. Common,
            FullYear with { Description = "What a whole year saves, as an amount above nil: \"£190K\". This, or `amount` for a saving made once." },
            new("amount", Amounts, "What is saved once. This, or `fullYear` for a saving that goes on."),
            .. OneOffTime,
            Start,
            End,
            new("delivery", new Shape.ByYear(new Shape.Rate()), "How much of it is made, by year: \"50%\"; all of it, if nothing is said."),
            new("enabledBy", new Shape.Text(), "The id of the action that has to be complete first; it says when in `completes`."),
            new("beforeEnabler", new Shape.Text(), "Why it is made before the action that enables it is complete."),
            new("costToAchieve", new Shape.Object(Cost), "What it costs once to achieve it."),
            SharePartYear,
            Proration,
            ProfileKey,
            Index,
            Unquantified,
            .. Rest,
        ]);

    private static readonly Section Income = new("income line",
        [
            .. Common,
            FullYear with { Description = "The income of a whole year, as an amount above nil. This, or `amount` for income that comes once." },
            new("amount", Amounts, "What comes in once. This, or `fullYear`."),
            .. OneOffTime,
            Start,
            End,
            SharePartYear,
            Proration,
            ProfileKey,
            Index,
            Unquantified,
            .. Rest,
        ]);

    private static readonly Section Capital = new("capital line",
        [
            .. Common,
            new("amount", Amounts, "What the scheme costs."),
            new("financed", Amounts, "What of it is paid from grants and receipts, and so is not borrowed."),
            new("spent", new Shape.Year(), "The year in which it is spent and the asset comes into use; repayment starts the year after."),
            new("life", new Shape.WholeNumber(1, MostYearsOfLife), "The life of the asset in years, over which borrowing is set aside for."),
            new("method", Words.OneOf<RepaymentMethod>(), "How the minimum revenue provision is spread: straight-line, if nothing is said, or annuity."),
            new("interest", new Shape.Rate(), "The interest on what is still owed: \"4.5%\"."),
            Unquantified,
            .. Rest,
        ]);

    private static readonly Section NotStated = new("line of a kind not stated",
        [.. Common, Unquantified, .. OneOffTime, Start, End, .. Rest]);

    internal static Section All { get; } = Section.OfKinds("line",
        new(Words.Of(LineKind.OneOff), OneOff),
        new(Words.Of(LineKind.Recurrent), Recurrent),
        new(Words.Of(LineKind.Staffing), Staffing),
        new(Words.Of(LineKind.Agency), Agency),
        new(Words.Of(LineKind.DemandLed), DemandLed),
        new(Words.Of(LineKind.Saving), Saving),
        new(Words.Of(LineKind.Income), Income),
        new(Words.Of(LineKind.Contract), Contract),
        new(Words.Of(LineKind.Redundancy), Redundancy),
        new(Words.Of(LineKind.Capital), Capital),
        new(Words.Of(LineKind.NotStated), NotStated));
}
