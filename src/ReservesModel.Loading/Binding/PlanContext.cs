using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Rates;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Binding.Priced;
using ReservesModel.Loading.Binding.Texts;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.ReferenceData;

namespace ReservesModel.Loading.Binding;

/// <summary>What is known while one plan is bound: its settings, what is wrong so far, and how to look names up.</summary>
/// <param name="root">The plan as it is written, its patches made.</param>
/// <param name="before">The plan before the last patch, to say what the patch took away; null without one.</param>
/// <param name="spelling">Finds names that are meant.</param>
/// <param name="workingDays">Counts the working days of milestones.</param>
internal sealed class PlanContext(ObjectNode root, ObjectNode? before, Spelling spelling, WorkingDays workingDays)
{
    private readonly List<BoundFault> _faults = [];
    private ReferenceRates? _rates;
    private InsuranceSteps? _insurance;

    internal ObjectNode Root { get; } = root;

    internal ObjectNode? Before { get; } = before;

    internal Spelling Spelling { get; } = spelling;

    internal WorkingDays WorkingDays { get; } = workingDays;

    internal IReadOnlyList<BoundFault> Faults => _faults;

    /// <summary>The month in which years start.</summary>
    internal int YearStarts { get; set; } = FinancialYear.April;

    /// <summary>The years of the plan; null where they are wrong, and then nothing is said of years outside them.</summary>
    internal Horizon? Horizon { get; set; }

    /// <summary>The indices of the plan, by id.</summary>
    internal IReadOnlyDictionary<string, IndexSteps> Indices { get; set; } = new Dictionary<string, IndexSteps>();

    /// <summary>What the plan says of the employer's National Insurance in place of the published rates.</summary>
    internal (ByYear<decimal> Rate, ByYear<Domain.Amounts.Money> Threshold) OwnInsurance { get; set; } =
        (ByYear<decimal>.None, ByYear<Domain.Amounts.Money>.None);

    /// <summary>The rates that come with the program; read when first asked for.</summary>
    internal ReferenceRates Rates => _rates ??= PublishedRates.Read();

    /// <summary>The employer's National Insurance of each day; null where the years of the plan are wrong.</summary>
    internal InsuranceSteps? NationalInsurance => Horizon is null
        ? null
        : _insurance ??= InsuranceSteps.Of(Rates, OwnInsurance.Rate, OwnInsurance.Threshold, Horizon);

    internal Proration Proration { get; set; }

    internal ByYear<Domain.Amounts.Money> NetRevenueBudget { get; set; } = ByYear<Domain.Amounts.Money>.None;

    internal void Wrong(Value value, Slip slip, params ImmutableArray<Trail> causes) =>
        Wrong(slip.Code, value.Place, value.Trail, slip.Message, slip.Hint, causes);

    internal void Wrong(string code, Value value, string message, string hint, params ImmutableArray<Trail> causes) =>
        Wrong(code, value.Place, value.Trail, message, hint, causes);

    internal void Wrong(
        string code, Place place, Trail trail, string message, string hint, params ImmutableArray<Trail> causes) =>
        _faults.Add(new(new(code, place, message, hint), trail, causes));

    /// <summary>What is said of a name that is none of these: the nearest, and all of them.</summary>
    internal string Nearest(string written, string things, IReadOnlyCollection<string> names) =>
        Spelling.Hint(written, things, names);
}
