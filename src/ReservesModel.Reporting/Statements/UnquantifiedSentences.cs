using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Statements;

/// <summary>What has no amount yet, why, and what is said of its funding. Not quantified is not nil.</summary>
internal static class UnquantifiedSentences
{
    private const FundingStatus Shared = (FundingStatus)(int.MaxValue - 1);

    internal static IEnumerable<Prose> Of(Subject subject)
    {
        foreach (var alike in subject.Outlook.Unquantified.GroupBy(line => (line.Nature, line.Reason.Value)))
        {
            string lines = English.And([.. alike.Select(line => English.InSentence(line.Heading.Title))]);
            yield return $"Not yet quantified{Nature(alike.Key.Nature)}: {lines} ({English.Quoted(alike.Key.Value)}).";
        }

        foreach (string funding in Funding(subject))
        {
            yield return $"{English.Capital(funding)}.";
        }

        foreach (PlanAction action in subject.Plan.Actions.Where(action => action.IsNotCosted))
        {
            yield return $"{action.Title}: nothing is said of what it costs.";
        }
    }

    /// <summary>What the plan says of funding for lines without an amount, by how sure it is: funding is identified for A and B.</summary>
    /// <remarks>A source that pays for other cost too says nothing of what it would give for these.</remarks>
    internal static IEnumerable<string> Funding(Subject subject) => subject.Outlook.Unquantified
        .Select(line => (Line: line, Source: subject.Plan.Funding.Where(source => source.ForLines.Contains(line)).MinBy(Turn)))
        .GroupBy(pair => pair.Source is { } source && !source.ForLines.All(of => of is UnquantifiedLine) ? Shared : pair.Source?.Status)
        .OrderBy(group => group.Key ?? (FundingStatus)int.MaxValue)
        .Select(group => (group.Key, Lines: English.And([.. group.Select(pair => English.InSentence(pair.Line.Heading.Title))])))
        .Select(group => group.Key switch
        {
            FundingStatus.Approved => $"funding is approved for {group.Lines}",
            FundingStatus.Committed => $"funding is committed for {group.Lines}",
            FundingStatus.Identified => $"funding is identified, and not yet agreed, for {group.Lines}",
            FundingStatus.Requested => $"funding is requested for {group.Lines}",
            FundingStatus.ToBeIdentified => $"funding is still to be identified for {group.Lines}",
            Shared => $"a source that may pay for {group.Lines} pays for other cost too, and what it would give is not known",
            _ => $"no funding is named for {group.Lines}",
        });

    private static int Turn(FundingSource source) => source.Priority.Value;

    private static string Nature(LineNature nature) => nature switch
    {
        LineNature.OneOff => ", a one-off cost",
        LineNature.Recurrent => ", a recurrent cost",
        _ => "",
    };
}
