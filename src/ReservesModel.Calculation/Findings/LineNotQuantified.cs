using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Calculation.Findings;

/// <summary>A line has no amount yet, so that every total of its years is of what is known, not of the whole.</summary>
internal static class LineNotQuantified
{
    internal static readonly FindingCode Code = new(
        "line-not-quantified",
        "Put an amount to it, or say when it will be known and who will be asked then.",
        null);

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook) =>
        outlook.Unquantified.Select(line => new Finding(
            Code,
            Severity.Warning,
            line.Heading.Title,
            $"The cost is not yet quantified. The plan says: {Words.Sentence(line.Reason.Value)}",
            [],
            line.Heading.Place));
}
