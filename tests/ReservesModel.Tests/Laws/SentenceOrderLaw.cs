using System.Text.RegularExpressions;
using ReservesModel.Calculation;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Statements;
using ReservesModel.Reporting.Styles;
using ReservesModel.Testing;
using ReservesModel.Testing.Sketches;
using ReservesModel.Tests.Figures;
using ReservesModel.Tests.Reporting.Statements;

namespace ReservesModel.Tests.Laws;

/// <summary>The order in which a plan is written moves sentences, and the items of a list within one; it changes none.</summary>
public sealed partial class SentenceOrderLaw
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Repository.Scenarios, "*.json", SearchOption.AllDirectories)
        .Where(path => File.ReadAllText(path).Contains("\"horizon\"", StringComparison.Ordinal) && !path.EndsWith("schema.json", StringComparison.Ordinal) && !path.EndsWith("-map.json", StringComparison.Ordinal))
        .Select(path => Path.GetRelativePath(Repository.Scenarios, path)).Order(StringComparer.Ordinal)];

    [Law(60)]
    public void Reordering_a_plan_changes_no_sentence_of_any_section_or_style(PlanSketch sketch, int seed)
    {
        FileOutlook plan = Modeller.Run(Modelled.Read(sketch.ToJson()));
        string reordered = OtherOrder.Of(sketch.ToJson(), seed);
        if (!MovesPennies(plan, reordered))
        {
            ChangesNothing(plan, reordered);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Reordering_a_plan_of_ours_changes_no_sentence(string file)
    {
        string json = File.ReadAllText(Path.Combine(Repository.Scenarios, file));
        foreach (int seed in new[] { 0, 1, 2, 3 })
        {
            ChangesNothing(Modeller.Run(Modelled.Read(json)), OtherOrder.Of(json, seed));
        }
    }

    private static void ChangesNothing(FileOutlook plan, string reordered)
    {
        SortedDictionary<string, string[]> before = Sentences(plan), after = Sentences(Modeller.Run(Modelled.Read(reordered)));
        Assert.Equal(before.Keys, after.Keys);
        foreach ((string paper, string[] sentences) in before)
        {
            string lost = string.Join('\n', Without(sentences, after[paper])), come = string.Join('\n', Without(after[paper], sentences));
            Assert.True(lost.Length + come.Length == 0, $"{paper} no longer says:\n{lost}\nIt now says:\n{come}\nThe plan reordered:\n{reordered}");
        }
    }

    // An odd penny falls to the first of lines that are alike (RearrangingLaw), and a sentence then says which one it pays for.
    private static bool MovesPennies(FileOutlook plan, string reordered)
    {
        FileOutlook other = Modeller.Run(Modelled.Read(reordered));
        return plan.Scenarios.Any(scenario => FigurePaths.Differences(
            FigurePaths.Of(scenario.Outlook),
            FigurePaths.Of(other.Scenarios.Single(same => same.Scenario.Id == scenario.Scenario.Id).Outlook)).Length > 0);
    }

    // By scenario, style or section, and part: the sentences, the same one as often as it is said.
    private static SortedDictionary<string, string[]> Sentences(FileOutlook file)
    {
        SortedDictionary<string, string[]> all = new(StringComparer.Ordinal);
        foreach (ScenarioOutlook scenario in file.Scenarios)
        {
            Add("sections", StatementSections.Of(file, scenario, StatementSections.All));
            foreach (string style in HouseStyles.Names)
            {
                Add(style, HouseStyles.Of(style).Write(file, scenario, StatementSections.Full).Value);
            }

            void Add(string how, StatementPaper paper)
            {
                foreach (StatementPart part in paper.Parts)
                {
                    all[$"{scenario.Scenario.Id}, {how}, {part.Name}"] =
                        [.. SentenceEnds().Split(StatementFigures.Text(paper with { Parts = [part] })).Select(Sorted).Order(StringComparer.Ordinal)];
                }
            }
        }

        return all;
    }

    // The items of a list are compared in an order of their own, and so a sentence by its words: which item comes first is for the plan
    // to say. An amount stays with its years, and a source with how sure it is.
    private static string Sorted(string sentence)
    {
        string together = Together().Replace(ItemNumber().Replace(sentence, ""), found => found.Value.Replace(' ', '_'));
        return string.Join(' ', Words().Matches(together).Select(word => word.Value.ToUpperInvariant()).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Without(string[] sentences, string[] others)
    {
        List<string> rest = [.. others];
        return [.. sentences.Where(sentence => !rest.Remove(sentence))];
    }

    [GeneratedRegex(@"(?<=[.])\s+|\n")]
    private static partial Regex SentenceEnds();

    [GeneratedRegex(@"^[0-9]+(?:\.[0-9]+)+ ")]
    private static partial Regex ItemNumber();

    [GeneratedRegex(@"£\S+ in (?:each of )?[0-9/]+(?: and [0-9/]+)?|£\S+ in each year from \S+ to [0-9/]+|\S+ \([a-z -]+\)")]
    private static partial Regex Together();

    [GeneratedRegex(@"[^\s,;.:]+(?:[,.][^\s,;.:]+)*")]
    private static partial Regex Words();
}
