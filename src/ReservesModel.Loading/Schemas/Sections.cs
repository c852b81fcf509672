using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Rates;

namespace ReservesModel.Loading.Schemas;

/// <summary>The sections of a plan file and their keys.</summary>
internal static class Sections
{
    private const decimal MostDwellings = 10_000_000;

    private static readonly Shape Text = new Shape.Text();
    private static readonly Shape AmountByYear = new Shape.ByYear(new Shape.Amount());
    private static readonly Key Note = new("note", Text, "More about it.");
    private static readonly Key Assumed = new("assumed", new Shape.Assumed(),
        "Which of the values here are assumed, and why. Every output marks them and lists them.");

    internal static Section Horizon { get; } = new("horizon",
        new Key("from", new Shape.Year(), "The first financial year of the plan: \"2016/17\".", true),
        new Key("to", new Shape.Year(), "The last financial year of the plan, which belongs to it.", true));

    internal static Section Decision { get; } = new("decision",
        new Key("by", Text, "Who decides: \"Cabinet\"."),
        new Key("on", new Shape.Date(), "The day of the meeting: \"2016-07-20\"."),
        new Key("reference", Text, "The authority's own reference."),
        new Key("outcome", Words.OneOf<DecisionOutcome>(), "What was decided; pending if nothing is said. Until then texts say \"would\"."));

    internal static Section Recommendation { get; } = new("recommendation",
        new Key("title", Text, "What is recommended.", true), Note);

    internal static Section Milestone { get; } = new("milestone",
        new Key("title", Text, "What must be done.", true),
        new Key("date", new Shape.Date(), "By when; or give `workingDays` and `after`."),
        new Key("workingDays", new Shape.WholeNumber(1, 2_000),
            "So many working days of England and Wales, counted from the day after `after`."),
        new Key("after", new Shape.Date(), "The day after which the counting starts."),
        Note);

    internal static Section Risk { get; } = new("risk",
        new Key("title", Text, "What may happen.", true), new Key("level", Words.OneOf<Level>(), "How great it is."), Note);

    internal static Section Action { get; } = new("action",
        new Key("title", Text, "What will be done.", true),
        new Key("status", Words.OneOf<ActionStatus>(), "How far it has come. It changes no figure."),
        new Key("completes", new Shape.Date(), "The day on which it is or will be complete; savings that it enables start the day after."),
        new Key("phase", Text, "The phase it belongs to."),
        new Key("owner", Text, "The post that answers for it, not a person."),
        new Key("recommendations", new Shape.Names(), "The ids of the recommendations that it answers."),
        new Key("lines", new Shape.Collection(LineSections.All), "Its costs, by id."),
        new Key("noCost", Text, "Why it costs nothing; an action with neither this nor lines is not costed."),
        new Key("tags", new Shape.Names(), "Words that count for each of its lines."),
        Assumed,
        Note);

    internal static Section BudgetMovement { get; } = new("budget movement",
        new Key("title", Text, "What it is: \"Inflation on other services\".", true),
        new Key("kind", Words.OneOf<MovementKind>(), "Why it moves the budget. A saving lowers it; the others raise it.", true),
        new Key("permanent", AmountByYear, "What it adds to the budget for good, in the year in which it does: the movement, not the total."),
        new Key("temporary", AmountByYear, "What it adds in a year for that year alone."),
        Assumed,
        Note);

    internal static Section BudgetResource { get; } = new("budget resource",
        new Key("title", Text, "Its name: \"Revenue Support Grant\".", true),
        new Key("kind", Words.OneOf<ResourceKind>(), "What it is.", true),
        new Key("amount", AmountByYear, "How much in each year; a year left out has none.", true),
        Assumed,
        Note);

    internal static Section CouncilTax { get; } = new("council tax",
        new Key("authority", Words.OneOf<AuthorityClass>(), "What kind of authority it is, for the limit on its rise.", true),
        new Key("lastBandD", new Shape.Amount(), "Band D of the year before the first, without parish precepts: \"£1,355.21\".", true),
        new Key("coreRise", new Shape.ByYear(new Shape.Rate()), "The rise for general spending on the Band D of the year before: \"2.99%\"."),
        new Key("socialCareRise", new Shape.ByYear(new Shape.Rate()), "The rise for adult social care: \"2%\"."),
        new Key("dwellings", new Shape.ByYear(new Shape.Number(0, MostDwellings)),
            "Dwellings as Band D equivalents, by year; the tax base itself where no collection rate is given.", true),
        new Key("collectionRate", new Shape.ByYear(new Shape.Rate()), "How much of the tax is collected: \"97.05%\"."),
        new Key("rounding", Words.OneOf<TaxBaseRounding>(), "How the tax base is rounded; not at all, if nothing is said."),
        new Key("collectionFund", new Shape.ByYear(new Shape.Amount(MayBeNegative: true)),
            "The authority's part of the collection fund's surplus, or below nil of its deficit, by year."),
        Assumed,
        Note);

    internal static Section Budget { get; } = new("budget",
        new Key("opening", new Shape.Amount(MayBeNegative: true), "The net budget of the year before the first, with its one-offs.", true),
        new Key("openingOneOffs", new Shape.Amount(MayBeNegative: true),
            "What of the opening is one-off, and is removed in the first year; below nil where it is more saving and income than cost."),
        new Key("movements", new Shape.Collection(BudgetMovement), "What else moves the budget, by id; the plan's own lines move it by themselves."),
        new Key("councilTax", new Shape.Object(CouncilTax), "Council tax."),
        new Key("resources", new Shape.Collection(BudgetResource), "What else pays for the budget, by id."),
        new Key("useOfReserves", AmountByYear, "What is taken from reserves to balance it, beside what the plan's own sources draw."),
        Assumed,
        Note);

    internal static Section Insurance { get; } = new("National Insurance",
        new Key("rate", new Shape.ByYear(new Shape.Rate()), "The employer's rate on pay above the threshold: \"15%\"."),
        new Key("threshold", AmountByYear, "The pay of one person for a whole year below which none is due: \"£5,000\"."),
        Assumed);

    internal static Section Index { get; } = new("index",
        new Key("title", Text, "Its name: \"Pay award\".", true),
        new Key("priceBase", new Shape.Year(),
            "The year in whose prices amounts are stated, inside the horizon or before it: rates of later years are added. Without it, every rate given is added."),
        new Key("month", new Shape.WholeNumber(1, 12),
            "The month of each year from which its rate counts: 9 for an uplift every September; without it, the first month of the year."),
        new Key("rates", new Shape.ByYear(new Shape.Rate(MayBeNegative: true)),
            "How much prices rise in a year over the year before, as assumed: \"2%\", or by year. A year left out has no rise, and a finding says so.", true),
        new Key("settled", new Shape.ByYear(new Shape.Rate(MayBeNegative: true)),
            "The rise of a year as settled, in place of what was assumed, from the same day on: a late award is backdated."),
        Assumed,
        Note);

    internal static Section Reserve { get; } = new("reserve",
        new Key("title", Text, "Its name.", true),
        new Key("kind", Words.OneOf<ReserveKind>(), "What it is held for.", true),
        new Key("opening", new Shape.Amount(MayBeNegative: true),
            "The balance at the start of the horizon. Without it the reserve is not stated: draws are not limited by it."),
        new Key("contributions", AmountByYear, "Money to be put into it, by year."),
        new Key("otherUses", AmountByYear, "Money to be taken from it for purposes outside this plan, by year."),
        new Key("minimum", new Shape.Minimum(),
            "The balance to be kept: an amount, a percentage of the year's net revenue budget (\"5%\"), or a list, the greatest counting."),
        new Key("purpose", Text, "What it is for, in the authority's words."),
        Assumed,
        Note);

    internal static Section YearEnds { get; } = new("span of years",
        new Key("from", new Shape.Year(), "The first year; without it, the first of the horizon."),
        new Key("to", new Shape.Year(), "The last year; without it, the last of the horizon."));

    internal static Section Funding { get; } = new("funding source",
        new Key("title", Text, "Its name.", true),
        new Key("source", Words.OneOf<SourceKind>(), "What kind of money it is.", true),
        new Key("reserve", Text, "The id of the reserve that it draws on; for a source of that kind alone."),
        new Key("status", Words.OneOf<FundingStatus>(),
            "How certain it is. A source to-be-identified never funds: it says where the gap has an intended home.", true),
        new Key("priority", new Shape.WholeNumber(0, 1_000_000), "Its turn: the lowest pays first; each number once.", true),
        new Key("years", new Shape.Years(YearEnds), "The years in which it may pay: a list, or { \"from\": ..., \"to\": ... }; without it, all."),
        new Key("limit", AmountByYear, "The most that it pays in a year; by year, every year of the source must be named."),
        new Key("total", new Shape.Amount(), "The most that it pays over the horizon."),
        new Key("share", new Shape.ByYear(new Shape.Rate()),
            "The most that it pays in a year as a share of the cost that it may pay for: \"40%\" of a partner; by year, every year of the source must be named."),
        new Key("conditions", Text, "What it may be spent on and what must be reported, in the words of whoever gives it."),
        new Key("for", new Shape.Names(), "Ids of actions, action/lines, or tags that it may pay for; without it, anything."),
        Assumed,
        Note);

    internal static Section Scenario { get; } = new("scenario",
        new Key("title", Text, "What it supposes.", true),
        new Key("from", Text, "The id of the scenario that it builds on; without it, the plan as it stands."),
        new Key("change", new Shape.Change(),
            "A merge patch (RFC 7396) on the plan: the same keys, a value replaces or adds, null removes."),
        Note);

    internal static Section Plan { get; } = new("plan",
        new Key("$schema", Text, "Where the JSON Schema of plans lies, for editors."),
        new Key("extends", Text, "Another plan of the same folder to start from; the rest of this file is then a patch on it."),
        new Key("title", Text, "What the plan is.", true),
        new Key("authority", Text, "Whose plan it is: \"Bury Council\".", true),
        new Key("directorate", Text, "The directorate within the authority."),
        new Key("decision", new Shape.Object(Decision), "The decision on the plan."),
        new Key("horizon", new Shape.Object(Horizon), "The financial years that it is modelled over, both included.", true),
        new Key("proration", Words.OneOf<Proration>(), "How the share of a year is counted: calendar months over 12, if nothing is said, or days."),
        new Key("yearStarts", new Shape.WholeNumber(1, 12),
            "The month in which its years start: 4 (April) if nothing is said, 9 for an academic year; with 1 a year is written \"2016\"."),
        new Key("priceBase", Text, "The prices that its amounts are in: \"2016/17 prices\"."),
        new Key("netRevenueBudget", AmountByYear, "The authority's net revenue budget, by year."),
        new Key("paybackLimit", new Shape.WholeNumber(1, 50),
            "The authority's own limit for invest to save: within how many years after the year in which it first costs anything an action must have paid back."),
        Note,
        new Key("recommendations", new Shape.Collection(Recommendation), "The recommendations that it answers, by id."),
        new Key("milestones", new Shape.Collection(Milestone), "The dates by which things must be done, by id."),
        new Key("risks", new Shape.Collection(Risk), "The risks that it names, by id."),
        new Key("nationalInsurance", new Shape.Object(Insurance),
            "The employer's National Insurance, for the years in which it is not as published, or not published yet."),
        new Key("budget", new Shape.Object(Budget), "The authority's budget that the plan falls into, for its impact on it."),
        new Key("indices", new Shape.Collection(Index), "How prices rise, by id; a line follows one by its `index`."),
        new Key("actions", new Shape.Collection(Action), "What will be done and what it costs, by id."),
        new Key("reserves", new Shape.Collection(Reserve), "Its reserves, by id."),
        new Key("funding", new Shape.Collection(Funding), "Where the money comes from, by id."),
        Assumed,
        new Key("scenarios", new Shape.Collection(Scenario), "The plan with some values changed, by id; `base` is the plan unchanged."));

    /// <summary>What a scenario may change: the plan without the keys that belong to the file.</summary>
    internal static Section Changeable { get; } = Plan.Without("$schema", "extends", "scenarios");
}
