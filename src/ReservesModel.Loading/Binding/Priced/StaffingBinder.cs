using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Binding.Texts;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Binding.Priced;

/// <summary>Posts: pay, and what the employer pays on top of it. National Insurance is due on what of each person's pay lies above
/// the threshold: rate × (pay − people × threshold).</summary>
internal sealed class StaffingBinder
{
    private const string Insurance = InsuranceSteps.Name;

    private static readonly ImmutableArray<string> OnTopOfPay = ["nationalInsurance", "pension", "levy"];

    private readonly LineHeading _heading;
    private readonly Fields _fields;
    private readonly PlanContext _context;
    private readonly RunningFields _running;
    private readonly PayPointSteps? _point;
    private readonly ImmutableArray<Multiplier> _index;
    private readonly Steps<decimal>? _fte;
    private readonly ImmutableArray<Multiplier> _posts;
    private readonly Steps<Money>? _supplement;
    private readonly ImmutableArray<Multiplier> _filled;
    private readonly List<Charge?> _charges = [];

    private StaffingBinder(LineHeading heading, Fields fields, PlanContext context)
    {
        (_heading, _fields, _context) = (heading, fields, context);
        _running = new(heading, fields, context);
        _point = Point();
        _index = _running.Index(fields, _point?.Salaries.From ?? []);
        _running.Need("fte", "Full-time equivalents: 2.5.");
        _fte = _running.Numbers(fields, "fte", LineSections.All);
        _posts = _fte is null ? [] : [new(FactorKind.Quantity, "full-time equivalents", _fte)];
        _supplement = _running.Prices(fields, "supplement");
        _filled = Filled();
    }

    internal static PlanLine[]? Bind(LineHeading heading, Fields fields, PlanContext context) =>
        new StaffingBinder(heading, fields, context).Lines();

    private PlanLine[]? Lines()
    {
        Steps<Money>? salary = Salary();
        Steps<decimal>? onCosts = _running.Rates(_fields, "onCosts"), pension = _running.Rates(_fields, "pension");
        Steps<decimal>? levy = _running.Rates(_fields, "levy"), people = People();
        NationalInsurance insurance = _context.OneOf<NationalInsurance>(_fields["nationalInsurance"]) ?? NationalInsurance.Statutory;
        foreach (string key in OnTopOfPay.Where(key => _fields.Has("onCosts") && _fields.Has(key)))
        {
            _context.Conflict(_fields, "onCosts", key, "`onCosts` is one rate for everything that the employer pays besides the pay.");
        }

        PlanLine?[] once = [Recruitment(), Retention()];
        if (salary is null || _fte is null)
        {
            return null;
        }

        Add("pay", "market supplement", salary, []);
        AddRate("onCosts", "on-costs", salary, onCosts);
        if (!_fields.Has("onCosts") && insurance == NationalInsurance.Statutory)
        {
            _charges.Add(AboveThreshold(salary, people));
        }

        AddRate("pension", "pension", salary, pension);
        AddRate("levy", "apprenticeship levy", salary, levy);
        return _running.Line(LineKind.Staffing, [.. _charges]) is { } line ? [line, .. once.OfType<PlanLine>()] : null;
    }

    private Steps<Money>? Salary()
    {
        if (_fields.Has("salary") && _fields.Has("point"))
        {
            _context.Conflict(_fields, "salary", "point", "Give the pay, or the spinal point of the national scale.");
        }

        if (_fields.Has("point"))
        {
            return _point?.Salaries;
        }

        _running.Need("salary", "The pay of a full-time post for a whole year; or `point`, the spinal point.");
        return _running.Prices(_fields, "salary");
    }

    private PayPointSteps? Point()
    {
        if (_fields["point"] is not { } value || _context.WholeNumber(value, LineSections.All["point"]!.Shape) is not { } point)
        {
            return null;
        }

        PayPointSteps? known = PayPointSteps.Of(_context.Rates.Njc, point.Value, _running.Running, _fields.Has("index"));
        if (known is null)
        {
            _context.Wrong(FaultCodes.PayPointUnknown, value,
                $"the pay of point {point.Written} is not known for {(_running.Running.IsEmpty ? "these years" : _running.Running[0])}",
                "Give the pay itself in `salary`.", _fields.Trail.Then("start"));
        }

        _running.Carry(known?.CarriedOn ?? []);
        return known;
    }

    private void AddRate(string key, string name, Steps<Money> salary, Steps<decimal>? rate)
    {
        if (rate is not null)
        {
            Add(name, $"{name} on the supplement", salary, [new(FactorKind.Rate, $"{name} rate", rate)]);
        }
        else if (_fields.Has(key))
        {
            _charges.Add(null);
        }
    }

    // On pay, and on a supplement if there is one: the index raises pay, and leaves a supplement as it is.
    private void Add(string name, string onSupplement, Steps<Money> salary, ImmutableArray<Multiplier> rate)
    {
        _charges.Add(new(name, [new(name, salary, [.. _posts, .. _index, .. rate, .. _filled])]));
        if (_supplement is { } supplement)
        {
            _charges.Add(new(onSupplement, [new(onSupplement, supplement, [.. _posts, .. rate, .. _filled])]));
        }
    }

    private Charge? AboveThreshold(Steps<Money> salary, Steps<decimal>? people)
    {
        if (people is null || _context.NationalInsurance is not { } rates)
        {
            return null;
        }

        _running.Carry(rates.CarriedOn
            .Select(carried => carried with { Years = [.. carried.Years.Where(_running.Running.Contains)] })
            .Where(carried => !carried.Years.IsEmpty));
        Multiplier rate = rates.Multiplier;
        return new(Insurance,
        [
            new(Insurance, salary, [.. _posts, .. _index, rate, .. _filled]),
            .. _supplement is null ? [] : new[] { new PriceProduct($"{Insurance} on the supplement", _supplement, [.. _posts, rate, .. _filled]) },
            new("pay below the National Insurance threshold", rates.Threshold,
                [new(FactorKind.Quantity, "people", people), rate, .. _filled], IsLess: true),
        ]);
    }

    // Half a post is one person, with one threshold: full-time equivalents rounded up, unless the plan says how many people.
    private Steps<decimal>? People()
    {
        if (_fields.Has("posts"))
        {
            return _running.Numbers(_fields, "posts", LineSections.All);
        }

        return _fte is null ? null : new(_fte.From, [.. _fte.Values.Select(fte => new Stated<decimal>(
            decimal.Ceiling(fte.Value), $"{fte.Written} rounded up", fte.Place, fte.Assumed))]);
    }

    private ImmutableArray<Multiplier> Filled()
    {
        if (_running.Rates(_fields, "vacancy") is not { } vacancy)
        {
            return [];
        }

        if (vacancy.Values.FirstOrDefault(rate => rate.Value > 1) is { } more)
        {
            _context.Wrong(FaultCodes.ShareAboveOne, more.Place, _fields.Trail.Then("vacancy"),
                $"{Quoted.Plain(more.Written)} is more than the whole", "A vacancy factor is a share of the posts: \"3%\".");
        }

        return [new(FactorKind.Vacancy, "less vacancies", new(vacancy.From, [.. vacancy.Values.Select(rate => new Stated<decimal>(
            1 - Math.Min(1, rate.Value), $"less {rate.Written}", rate.Place, rate.Assumed))]))];
    }

    // Posts are filled when they start; where that lies outside the horizon it is no cost of these years.
    private OneOffLine? Recruitment() =>
        _context.Amount(_fields["recruitment"]) is { } amount && _fields["start"] is { } start
            && DateText.Parse(start.Node.Written) is { Slip: null, Value: var day } && _context.Horizon?.Contains(day) == true
            ? Once("recruitment", "recruitment", amount, start, day)
            : null;

    private OneOffLine? Retention()
    {
        if (_fields["retention"] is not { } value || Fields.Of(value, LineSections.Payment, _context) is not { } payment)
        {
            return null;
        }

        Stated<Money>? amount = _context.Amount(payment["amount"]);
        return amount is not null && _context.Date(payment["date"]) is { } date && _context.IsInHorizon(date.Value, payment["date"]!)
            ? Once("retention", "retention payments", amount, payment["date"]!, date.Value)
            : null;
    }

    private OneOffLine Once(string part, string title, Stated<Money> amount, Value when, LocalDate day) => new(
        _heading.Of(part, title),
        amount,
        [new(FinancialYear.Of(day, _context.YearStarts), day, when.Stating(Share.Whole), null, when.Stating(PortionTime.Date))]);
}
