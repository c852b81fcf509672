using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Binding.Texts;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Binding.Priced;

/// <summary>What every priced line has: its time, its index, and values by year that must be there in each year that it runs.</summary>
internal sealed class RunningFields
{
    private readonly LineHeading _heading;
    private readonly Stated<LocalDate>? _start;
    private readonly Stated<LocalDate>? _end;
    private readonly ByYear<PartYear> _partYear;
    private readonly Proration _proration;
    private readonly Stated<MonthlyProfile>? _profile;
    private readonly List<PriceIndex> _indices = [];
    private readonly List<CarriedRate> _carried = [];

    internal RunningFields(LineHeading heading, Fields fields, PlanContext context, Func<Stated<LocalDate>, Stated<LocalDate>>? starts = null)
    {
        (_heading, Fields, Context) = (heading, fields, context);
        if (!fields.Has("start"))
        {
            context.Missing(fields.Whole, "start", "line", "Its first day: \"2016-10-01\".");
        }

        (_start, _end) = (context.Date(fields["start"]), context.Date(fields["end"]));
        if (_start is not null && !RecurrentBinder.IsInOrder(fields, _start, _end, context))
        {
            _start = null;
        }

        _start = _start is null || starts is null ? _start : starts(_start);
        _partYear = context.ValuesByYear(fields["partYear"], Share);
        _proration = context.OneOf<Proration>(fields["proration"]) ?? context.Proration;
        _profile = ProfileBinder.Bind(fields, context);
        if (_start is { } start && context.Horizon is { } horizon)
        {
            Running = [.. horizon.Years.Where(year => year.Meets(start.Value, _end?.Value))];
            if (!_partYear.IsEmpty)
            {
                RecurrentBinder.CheckPartYear(fields, _partYear, horizon.Years.Except(Running), context);
            }
        }
    }

    internal Fields Fields { get; }

    internal PlanContext Context { get; }

    /// <summary>The years of the horizon in which the line runs; none where its time is wrong.</summary>
    internal ImmutableArray<FinancialYear> Running { get; } = [];

    /// <summary>The line; null where its time or something else of it is wrong.</summary>
    internal PricedLine? Line(LineKind kind, params IReadOnlyCollection<Charge?> charges)
    {
        Charge[] whole = [.. charges.OfType<Charge>()];
        Stated<string>? instead = Name("instead"), enabledBy = Name("enabledBy"), beforeEnabler = Name("beforeEnabler");
        if (Array.Exists(whole, charge => charge.Products.Any(product => LargestYear.Of(product) > AmountText.Most)))
        {
            Context.Wrong(FaultCodes.AmountTooLarge, Fields.Whole,
                string.Create(CultureInfo.InvariantCulture, $"the line comes to more than £{AmountText.Most:#,0} in a year"),
                "Check its price, what it is multiplied by, and its index.", Trail.To("indices"));
            return null;
        }

        return _start is null || whole.Length < charges.Count ? null : new(_heading, kind)
        {
            Start = _start,
            End = _end,
            PartYear = _partYear,
            Proration = _proration,
            Profile = _profile,
            Charges = [.. whole],
            Indices = [.. _indices.Distinct()],
            Instead = instead,
            EnabledBy = enabledBy,
            BeforeEnabler = beforeEnabler,
            CarriedOn = [.. _carried],
        };
    }

    /// <summary>Amounts of a key by year; null where there are none, or where a year that the line runs in has none.</summary>
    internal Steps<Money>? Prices(Fields of, string key) => ByYears(of, key, Context.AmountByYear(of[key]));

    /// <summary>Numbers of a key by year.</summary>
    internal Steps<decimal>? Numbers(Fields of, string key, Section section) =>
        ByYears(of, key, Context.NumberByYear(of[key], section[key]!.Shape));

    /// <summary>Rates of a key by year.</summary>
    internal Steps<decimal>? Rates(Fields of, string key) => ByYears(of, key, Context.RateByYear(of[key]));

    /// <summary>What prices are multiplied by for the index that these fields name; nothing where they name none.</summary>
    /// <param name="of">The fields.</param>
    /// <param name="known">The days from which prices are known in themselves: the index raises them from there.</param>
    internal ImmutableArray<Multiplier> Index(Fields of, ImmutableArray<LocalDate> known = default)
    {
        if (of["index"] is not { } value || Context.Text(value) is not { } id)
        {
            return [];
        }

        if (Context.Indices.TryGetValue(id, out IndexSteps? index))
        {
            _indices.Add(index.Index);
            return [(known.IsDefaultOrEmpty ? index : index.StartingAnew(known, Context.Horizon!)).Multiplier];
        }

        IReadOnlyCollection<string> ids = Collections.Ids(Context.Root, "indices");
        if (!ids.Contains(id))
        {
            Context.Wrong(FaultCodes.UnknownId, value, $"{Quoted.Quote(id)} is not an index of this plan",
                Context.Nearest(id, "indices of this plan", ids), Trail.To("indices", id));
        }

        return [];
    }

    /// <summary>That the line needs published rates which are not known for all of its years.</summary>
    internal void Carry(IEnumerable<CarriedRate> rates) => _carried.AddRange(rates);

    /// <summary>That a key must be there for a line of this kind.</summary>
    internal void Need(string key, string description)
    {
        if (!Fields.Has(key))
        {
            Context.Missing(Fields.Whole, key, "line", description);
        }
    }

    private Stated<string>? Name(string key) =>
        Fields[key] is { } value && Context.Text(value) is { } name ? value.Stating(name) : null;

    private Steps<T>? ByYears<T>(Fields of, string key, ByYear<T> byYear)
    {
        if (byYear.IsSame)
        {
            return new(byYear.Values.First());
        }

        if (of[key] is not { } value || Context.Horizon is not { } horizon)
        {
            return null;
        }

        List<string> missing = [.. Running.Where(year => byYear[year] is null).Select(year => year.ToString())];
        if (missing.Count > 0)
        {
            // Where no year is right, what is wrong with the years has been reported.
            if (byYear.Values.Any() || value.Node is ObjectNode { Members.IsEmpty: true })
            {
                Context.Wrong(FaultCodes.FullYearMissing, value, $"the line runs in {Quoted.List(missing)}, and `{key}` has no value for that",
                    "Give a value for every year in which the line runs, or end the line.",
                    [Fields.Trail.Then("start"), Fields.Trail.Then("end"), .. TimeValues.HorizonEnds]);
            }

            return null;
        }

        FinancialYear[] stated = [.. horizon.Years.Where(year => byYear[year] is not null)];
        return stated.Length == 0
            ? null
            : new([.. stated.Select(year => year.FirstDay)], [.. stated.Select(year => byYear[year]!)]);
    }

    private Stated<PartYear>? Share(Value part, FinancialYear? year) => Context.Share(
        part, year, mayExceedOne: true, "Write the share of the full year: \"6/12\". An amount would hide what it is made of.") is { } share
            ? part.Stating(PartYear.Of(share))
            : null;
}
