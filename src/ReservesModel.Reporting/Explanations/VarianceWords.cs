using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Explanations;

/// <summary>What the months of a line show about its variance to date, in words no stronger than that.</summary>
public static class VarianceWords
{
    /// <summary>A sentence for each cause.</summary>
    public static IEnumerable<string> Of(MonitoredLine line) =>
        line.Budget is null ? [NoAmount(line)] : line.Causes.Select(cause => Of(line.Line, cause));

    private static string NoAmount(MonitoredLine line) => line.ActualToDate.IsNil
        ? "The plan has no amount for it yet, and nothing is recorded."
        : $"The plan has no amount for it yet; {Sum(line.ActualToDate)} is recorded.";

    private static string Of(PlanLine line, VarianceCause cause)
    {
        string months = MonthWords.Of(cause.Months), thing = Thing(line), by = Sum(cause.Amount);
        return cause.Kind switch
        {
            VarianceCauseKind.NotStarted => $"No {thing} recorded to date; {Sum(cause.Budget)} was budgeted in {months}.",
            VarianceCauseKind.LateStart => $"No {thing} recorded in {months}, when {Sum(cause.Budget)} was budgeted; it starts after that.",
            VarianceCauseKind.NothingRecorded => $"No {thing} recorded in {months}, when {Sum(cause.Budget)} was budgeted.",
            VarianceCauseKind.UnbudgetedMonths => $"{by} {Recorded(line, cause)} in {months}, for which nothing was budgeted.",
            VarianceCauseKind.NoBudget => $"{by} {Recorded(line, cause)} in {months}; the line has no budget in this year.",
            VarianceCauseKind.SometimeInYear => "The plan does not say when in the year it falls, and its budget is spread evenly: the variance to date shows nothing yet.",
            VarianceCauseKind.SameRate => $"{by} {Side(line, cause)} budget in {months}, about {Rate(cause)} in each month.",
            VarianceCauseKind.Uneven when cause.Months.Length == 1 => $"{by} {Side(line, cause)} budget in {months}.",
            VarianceCauseKind.Uneven => $"{by} {Side(line, cause)} budget in {months} together, not evenly over the months.",
            _ => throw new ArgumentOutOfRangeException(nameof(cause), cause.Kind, "There are no words for it."),
        };
    }

    private static string Thing(PlanLine line) => line.Kind switch
    {
        LineKind.Saving => "saving",
        LineKind.Income => "income",
        _ => "spend",
    };

    // Savings and income are postings below nil: more of them is a lower sum.
    private static string Side(PlanLine line, VarianceCause cause) => line.IsCredit
        ? cause.Amount > Money.Nil ? "short of" : "more than"
        : cause.Amount > Money.Nil ? "over" : "under";

    private static string Recorded(PlanLine line, VarianceCause cause) => line.IsCredit
        ? cause.Amount < Money.Nil ? "is recorded" : "is recorded against it"
        : cause.Amount > Money.Nil ? "is recorded" : "is credited";

    private static string Rate(VarianceCause cause) =>
        decimal.Round(Math.Abs(cause.Amount.Pounds / cause.Budget.Pounds) * 100, MidpointRounding.AwayFromZero)
            .ToString("0", System.Globalization.CultureInfo.InvariantCulture) + "%";

    private static string Sum(Money sum) => Pounds.InFull(sum < Money.Nil ? -sum : sum);
}
