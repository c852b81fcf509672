using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Reporting.Display;

/// <summary>The plan file's own words for its closed lists, as outputs for programs write them: to-be-identified.</summary>
public static class PlanWords
{
    public static string Of(LineKind kind) => kind switch
    {
        LineKind.OneOff => "one-off",
        LineKind.Recurrent => "recurrent",
        LineKind.Staffing => "staffing",
        LineKind.Agency => "agency",
        LineKind.DemandLed => "demand-led",
        LineKind.Saving => "saving",
        LineKind.Income => "income",
        LineKind.Contract => "contract",
        LineKind.Redundancy => "redundancy",
        LineKind.Capital => "capital",
        LineKind.NotStated => "not-stated",
        _ => throw Unknown(kind),
    };

    public static string Of(Subjective subjective) => subjective switch
    {
        Subjective.NotStated => "not-stated",
        Subjective.Employees => "employees",
        Subjective.Premises => "premises",
        Subjective.Transport => "transport",
        Subjective.SuppliesAndServices => "supplies-and-services",
        Subjective.ThirdPartyPayments => "third-party-payments",
        Subjective.TransferPayments => "transfer-payments",
        Subjective.SupportServices => "support-services",
        Subjective.CapitalFinancing => "capital-financing",
        Subjective.ReserveTransfers => "reserve-transfers",
        Subjective.Income => "income",
        _ => throw Unknown(subjective),
    };

    public static string Of(MovementKind kind) => kind switch
    {
        MovementKind.Pay => "pay",
        MovementKind.Price => "price",
        MovementKind.Growth => "growth",
        MovementKind.Pressure => "pressure",
        MovementKind.FullYear => "full-year",
        MovementKind.Saving => "saving",
        _ => throw Unknown(kind),
    };

    public static string Of(LineNature nature) => nature switch
    {
        LineNature.OneOff => "one-off",
        LineNature.Recurrent => "recurrent",
        LineNature.NotStated => "not-stated",
        _ => throw Unknown(nature),
    };

    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.Reserve => "reserve",
        SourceKind.BaseBudget => "base-budget",
        SourceKind.Grant => "grant",
        SourceKind.Contribution => "contribution",
        SourceKind.CapitalReceipts => "capital-receipts",
        SourceKind.Savings => "savings",
        SourceKind.NotStated => "not-stated",
        _ => throw Unknown(kind),
    };

    public static string Of(FundingStatus status) => status switch
    {
        FundingStatus.Approved => "approved",
        FundingStatus.Committed => "committed",
        FundingStatus.Identified => "identified",
        FundingStatus.Requested => "requested",
        FundingStatus.ToBeIdentified => "to-be-identified",
        _ => throw Unknown(status),
    };

    public static string Of(ReserveKind kind) => kind switch
    {
        ReserveKind.GeneralFund => "general-fund",
        ReserveKind.Earmarked => "earmarked",
        ReserveKind.RingFenced => "ring-fenced",
        ReserveKind.NotStated => "not-stated",
        _ => throw Unknown(kind),
    };

    public static string Of(ActionStatus status) => status switch
    {
        ActionStatus.Proposed => "proposed",
        ActionStatus.Approved => "approved",
        ActionStatus.Underway => "underway",
        ActionStatus.Complete => "complete",
        _ => throw Unknown(status),
    };

    public static string Of(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Pending => "pending",
        DecisionOutcome.Agreed => "agreed",
        DecisionOutcome.Rejected => "rejected",
        _ => throw Unknown(outcome),
    };

    public static string Of(Severity severity) => severity switch
    {
        Severity.Note => "note",
        Severity.Warning => "warning",
        Severity.Error => "error",
        _ => throw Unknown(severity),
    };

    public static string Of(Level level) => level switch
    {
        Level.Low => "low",
        Level.Medium => "medium",
        Level.High => "high",
        _ => throw Unknown(level),
    };

    public static string Of(ForecastMethod method) => method switch
    {
        ForecastMethod.Profile => "profile",
        ForecastMethod.StraightLine => "straight-line",
        ForecastMethod.Officer => "officer",
        _ => throw Unknown(method),
    };

    public static string Of(VarianceCauseKind kind) => kind switch
    {
        VarianceCauseKind.NotStarted => "not-started",
        VarianceCauseKind.LateStart => "late-start",
        VarianceCauseKind.NothingRecorded => "nothing-recorded",
        VarianceCauseKind.UnbudgetedMonths => "unbudgeted-months",
        VarianceCauseKind.NoBudget => "no-budget",
        VarianceCauseKind.SometimeInYear => "sometime-in-year",
        VarianceCauseKind.SameRate => "same-rate",
        VarianceCauseKind.Uneven => "uneven",
        _ => throw Unknown(kind),
    };

    /// <summary>A word of the plan file as a text writes it: to be identified.</summary>
    public static string InText(string word) => word.Replace('-', ' ');

    private static ArgumentOutOfRangeException Unknown(object value) => new(nameof(value), value, "Not a word of the plan file.");
}
