using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Tables;

namespace ReservesModel.Reporting.Statements;

/// <summary>The scenarios of the file beside each other, each with what it costs and who would pay. No difference between them is
/// worked out, and none of them is preferred.</summary>
internal static class OptionSentences
{
    internal static IEnumerable<Block> Of(Subject subject)
    {
        FileOutlook file = subject.File;
        if (file.Scenarios.Length == 1)
        {
            return [new Block.Words($"The plan sets out no other option than itself.")];
        }

        int others = file.Scenarios.Count(scenario => !scenario.Scenario.IsBase);
        return
        [
            new Block.Words($"The plan sets out {English.Number(others)} {(others == 1 ? "option" : "options")} besides itself. Each is"
                + $" given with its own cost and funding; the order is that of the plan, and says nothing of which is to be preferred."),
            .. file.Scenarios.SelectMany(Option),
            new Block.Figures(ScenariosTable.Of(file), "What each option costs in each financial year, and what of that is unfunded."),
        ];

        IEnumerable<Block> Option(ScenarioOutlook scenario)
        {
            Subject option = new(file, scenario);
            string note = !scenario.Scenario.IsBase && scenario.Scenario.Note is { } said ? $" The plan says of it: {English.Quoted(said)}." : "";
            yield return new Block.Subheading(scenario.Scenario.Title);
            yield return new Block.Words($"{CostAnswer.In(option)} {FundingAnswer.In(option)}{note}");
        }
    }
}
