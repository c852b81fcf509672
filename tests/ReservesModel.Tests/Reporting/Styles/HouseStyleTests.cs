using System.Text;
using ReservesModel.Calculation;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Loading;
using ReservesModel.Reporting.Markdown;
using ReservesModel.Reporting.Statements;
using ReservesModel.Reporting.Styles;
using ReservesModel.Reporting.Terminal;
using ReservesModel.Testing;
using ReservesModel.Tests.Reporting.Statements;

namespace ReservesModel.Tests.Reporting.Styles;

/// <summary>The styles that come with the program.</summary>
public sealed class HouseStyleTests
{
    // Situations that none of the plans of the project is in.
    private static readonly Dictionary<string, string> Invented = new()
    {
        ["within-budgets"] = """
            "funding": { "base": { "title": "Base budget", "source": "base-budget", "status": "approved", "priority": 1 } }
            """,
        ["unfunded"] = """
            "funding": { }
            """,
        ["reserve-below-minimum"] = """
            "reserves": { "r": { "title": "Insurance reserve", "kind": "earmarked", "opening": "£80K", "minimum": "£100K" } },
            "funding": { "f": { "title": "Insurance reserve", "source": "reserve", "reserve": "r", "status": "requested", "priority": 1 } }
            """,
        ["one-off-from-reserves"] = """
            "reserves": { "r": { "title": "Insurance reserve", "kind": "earmarked", "opening": "£200K", "minimum": "£100K" } },
            "funding": { "f": { "title": "Insurance reserve", "source": "reserve", "reserve": "r", "status": "approved", "priority": 1 } }
            """,
    };

    /// <summary>Plans that between them are in every situation.</summary>
    private static string[] Situated =>
    [
        "bury-2016", "stockton-2016", "bury-2022", "cheshire-east-2015", "guide/grants", "guide/savings", "guide/capital",
        "guide/edge-of-care", "guide/monitoring", "guide/team", "guide/budget", .. Invented.Keys,
    ];

    public static TheoryData<string, string> StyledPlans
    {
        get
        {
            TheoryData<string, string> all = [];
            foreach (string style in HouseStyles.Names)
            {
                foreach (string plan in Situated)
                {
                    all.Add(style, plan);
                }
            }

            return all;
        }
    }

    private static FileOutlook File(string plan) => !Invented.TryGetValue(plan, out string? money) ? StatementPapers.File(plan)
        : Modeller.Run(ScenarioReader.ReadText("plan.json", $$"""
            { "title": "New roof of the depot", "authority": "Anyshire Council (invented)", "horizon": { "from": "2026/27", "to": "2027/28" },
              "actions": { "roof": { "title": "Roof", "lines": { "repair": { "title": "Repair of the roof", "kind": "one-off", "amount": "£60K", "year": "2026/27" } } } },
              {{money}} }
            """).Value);

    public static TheoryData<string> Files => RealPlanStatements.Files;

    [Theory]
    [MemberData(nameof(StyledPlans))]
    public void A_styled_statement_is_as_it_was_read_and_accepted(string style, string plan)
    {
        FileOutlook file = File(plan);
        string text = PaperText.Of(HouseStyles.Of(style).Write(file, file.Base, StatementSections.Full).Value);

        Assert.Null(ExpectedFile.Difference($"Styles/{style}/{plan.Replace('/', '-')}.txt", Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void The_plans_are_in_every_situation_between_them() => Assert.Equal(
        Situations.All, Situations.All.Intersect(Situated.SelectMany(plan => Situations.Of(File(plan).Base))));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_style_and_section_of_every_scenario_has_the_figures_of_the_ledger(string plan)
    {
        FileOutlook file = StatementPapers.File(plan);
        foreach (Style style in HouseStyles.Names.Select(HouseStyles.Of))
        {
            foreach (ScenarioOutlook scenario in file.Scenarios)
            {
                foreach (string section in new[] { StatementSections.All, StatementSections.Summary })
                {
                    StatementPaper paper = style.Write(file, scenario, section).Value;

                    StatementFigures.AssertAllOfTheLedger(paper, [.. file.Scenarios], $"{style.Name} {scenario.Scenario.Id} {section}");
                    Assert.DoesNotMatch(@"\{\{|\}\}|\|\s*$|\bnull\b", StatementFigures.Text(paper));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_standard_style_is_the_statement_without_a_style(string plan)
    {
        FileOutlook file = StatementPapers.File(plan);
        Style standard = HouseStyles.Of("standard");
        Assert.All(file.Scenarios, scenario => Assert.All(
            StatementSections.Names.Except([StatementSections.All]),
            section => Assert.Equal(
                MarkdownPaper.Of(StatementSections.Of(file, scenario, section)), MarkdownPaper.Of(standard.Write(file, scenario, section).Value))));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_trace_says_how_every_figure_of_the_text_is_made(string plan)
    {
        FileOutlook file = StatementPapers.File(plan);
        foreach (string style in HouseStyles.Names)
        {
            StatementPaper paper = HouseStyles.Of(style).Write(file, file.Base, StatementSections.Full).Value;
            StatementPaper traced = StatementTrace.Of(paper);
            int figures = CountFigures(paper);

            Assert.Equal(figures, StatementFigures.Text(traced with { Parts = [.. traced.Parts.Where(part => part.Name != StatementTrace.Part)] })
                .Split(" [").Skip(1).Count(rest => char.IsAsciiDigit(rest[0])));
            Assert.Equal(figures > 0, traced.Parts[^1].Name == StatementTrace.Part);
        }

        static int CountFigures(StatementPaper paper) => paper.Parts.SelectMany(part => part.Blocks)
            .SelectMany(block => block is Block.Form form ? form.Boxes.SelectMany(box => box.Blocks) : [block])
            .SelectMany(block => block switch { Block.Words words => [words.Text], Block.Points points => points.Items, _ => (IEnumerable<Prose>)[] })
            .Sum(text => text.Figures.Count());
    }

    [Fact]
    public void The_draw_of_Bury_is_traced_to_the_lines_of_its_plan()
    {
        FileOutlook file = StatementPapers.File("bury-2016");
        StatementPart made = StatementTrace.Of(StatementSections.Of(file, file.Base, StatementSections.Full)).Parts[^1];

        Assert.Equal(
            "Total cost, 2016/17: £195,000 = £100,000 Additional short-term posts (bury-2016.json:22:27) + £95,000 Additional recurrent posts"
            + " (£190,000 × 6/12; bury-2016.json:26:27).",
            Assert.IsType<Block.Points>(Assert.Single(made.Blocks)).Items[0].ToString());
    }
}
