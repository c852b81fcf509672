using ReservesModel.Calculation;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Statements;
using ReservesModel.Reporting.Styles;
using ReservesModel.Testing.Sketches;
using ReservesModel.Tests.Reporting.Statements;

namespace ReservesModel.Tests.Laws;

public sealed class StyleLaw
{
    [Law(60)]
    public void Every_style_of_any_plan_has_only_figures_of_the_ledger_and_asserts_nothing_that_is_false(PlanSketch sketch)
    {
        FileOutlook file = Modeller.Run(Modelled.Read(sketch.ToJson()));
        foreach (Style style in HouseStyles.Names.Select(HouseStyles.Of))
        {
            foreach (ScenarioOutlook scenario in file.Scenarios)
            {
                StatementPaper paper = style.Write(file, scenario, StatementSections.Full).Value;
                StatementFigures.AssertAllOfTheLedger(paper, [.. file.Scenarios], style.Name);
                string text = StatementFigures.Text(paper);
                bool hasGap = scenario.Outlook.Years.Any(year => !scenario.Outlook.Gap(year).IsNil), isKnown = scenario.Outlook.IsWhollyQuantified;
                Assert.True(isKnown && !hasGap || !text.Contains("is fully funded", StringComparison.Ordinal), text);
                Assert.True(isKnown || !text.Contains("no direct financial implications", StringComparison.Ordinal), text);
                Assert.True(scenario.Outlook.Ledger.Funding.All(posting => posting.Source.IsAgreed) || !text.Contains("is fully funded", StringComparison.Ordinal), text);
                Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
            }
        }
    }
}
