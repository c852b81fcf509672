using ReservesModel.Domain.Plans;

namespace ReservesModel.Loading.Schemas;

/// <summary>The keys of a line: those that every kind has, and each kind's own.</summary>
internal static class LineSections
{
    private static readonly Shape Amounts = new Shape.Amount();

    private static readonly Key Kind = new("kind", Words.OneOf<LineKind>(),
        "The nature of the cost. one-off: spent once. recurrent: goes on each year until it ends. not-stated: only with `unquantified`.",
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
        new("confidence", Words.OneOf<Level>(), "How sure the amount is."),
        new("tags", new Shape.Names(), "Words by which sources of funding may be tied to lines."),
        new("assumed", new Shape.Assumed(), "Which of its values are assumed, and why: { \"start\": \"The report says six months.\" }."),
        new("note", new Shape.Text(), "More about it."),
    ];

    private static readonly Section OneOff = new("one-off line",
        [.. Common, new("amount", Amounts, "The whole amount: \"£100K\"."), .. OneOffTime, Unquantified, .. Rest]);

    private static readonly Section Recurrent = new("recurrent line",
        [
            .. Common,
            new("fullYear", new Shape.ByYear(Amounts), "The cost of a whole year, by year if it steps: \"£190K\", or { \"2016/17\": \"£95K\" }."),
            Start,
            End,
            new("partYear", new Shape.ByYear(new Shape.ShareOrAmount()),
                "By year, what a year costs in place of the rule: a share of the full year (\"6/12\") or an amount (\"£95K\")."),
            new("proration", Words.OneOf<Proration>(), "How its share of a year is counted; without it, as the plan says."),
            Unquantified,
            .. Rest,
        ]);

    private static readonly Section NotStated = new("line of a kind not stated",
        [.. Common, Unquantified, .. OneOffTime, Start, End, .. Rest]);

    internal static Section All { get; } = Section.OfKinds("line",
        new(Words.Of(LineKind.OneOff), OneOff),
        new(Words.Of(LineKind.Recurrent), Recurrent),
        new(Words.Of(LineKind.NotStated), NotStated));
}
