using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Statements;
using ReservesModel.Reporting.Styles;
using ReservesModel.Reporting.Terminal;
using ReservesModel.Tests.Reporting.Statements;

namespace ReservesModel.Tests.Reporting.Styles;

/// <summary>Templates that are wrong, and templates that would like to say what the figures do not: each beside one that is right.</summary>
public sealed class StyleFaultTests
{
    [Theory]
    // What cannot be read.
    [InlineData("style-syntax", "{{ if is.quantified }}x", "{{ if is.quantified }}x{{ end }}")]
    [InlineData("style-syntax", "{{ for source sources }}x{{ end }}", "{{ for source in sources }}x{{ end }}")]
    // Names that there are not.
    [InlineData("style-unknown-name", "{{ say.costs }}", "{{ say.cost }}")]
    [InlineData("style-unknown-name", "{{ sources.title }}", "{{ for source in sources }}{{ source.title }} {{ end }}")]
    [InlineData("style-unknown-name", "{{ for source in sources }}{{ source.balance }}{{ end }}", "{{ for r in reserves }}{{ r.closing }} {{ end }}")]
    [InlineData("style-unknown-name", "{{ cost | round }}", "{{ cost | thousands }}")]
    [InlineData("style-unknown-name", "{{ table \"everything\" }}", "{{ table \"figures\" }}")]
    [InlineData("style-unknown-name", "{{ if not is.quantified }}x{{ end }}", "{{ if !is.quantified }}x{{ end }}")]
    [InlineData("style-unknown-name", "{{ date.now }}", "{{ decision.on }}")]
    [InlineData("style-unknown-name", "{{ \"x\" | object.eval }}", "{{ plan.title | capital }}", "style-not-allowed")]
    // What the language could do and a template may not.
    [InlineData("style-not-allowed", "{{ include \"x\" }}", "{{ standard \"risks\" }}", "style-unknown-name")]
    [InlineData("style-not-allowed", "{{ capture x }}y{{ end }}", "{{ say.risks }}")]
    [InlineData("style-not-allowed", "{{ while true }}x{{ end }}", "{{ for s in say.risks }}{{ s }}{{ end }}")]
    [InlineData("style-not-allowed", "{{ x = cost }}{{ x }}", "{{ cost }}")]
    [InlineData("style-not-allowed", "{{ 1 + 1 }}", "{{ years | count }}")]
    [InlineData("style-not-allowed", "{{ 195000 }}", "{{ cost }}")]
    [InlineData("style-not-allowed", "{{ \"words\" }}", "words")]
    [InlineData("style-not-allowed", "{{ for i in 1..9 }}x{{ end }}", "{{ for y in years }}{{ y }} {{ end }}")]
    [InlineData("style-not-allowed", "{{ years[0] }}", "{{ years | list }}")]
    [InlineData("style-not-allowed", "{{ sources }}", "{{ sources | titles }}")]
    [InlineData("style-not-allowed", "{{ is.quantified }}", "{{ if is.quantified }}x{{ end }}")]
    [InlineData("style-not-allowed", "{{ if cost }}x{{ end }}", "{{ if cost | any }}x{{ end }}")]
    [InlineData("style-not-allowed", "{{ cost | at }}", "{{ for y in years }}{{ cost | at y }} {{ end }}")]
    [InlineData("style-not-allowed", "{{ for cost in years }}x{{ end }}", "{{ for y in years }}x{{ end }}")]
    [InlineData("style-not-allowed", "{{ func f }}x{{ end }}", "x")]
    [InlineData("style-not-allowed", "{{ lines | plural cost \"costs\" }}", "{{ lines | plural \"cost\" \"costs\" }}")]
    [InlineData("style-not-allowed", "{{ lines | plural \"cost\" \"costs\" | capital }}", "{{ lines | count | capital }}")]
    [InlineData("style-figure", "{{ lines | plural \"cost\" \"12 costs\" }}", "{{ lines | count }} {{ lines | plural \"cost\" \"costs\" }}")]
    [InlineData("style-assertion", "{{ lines | plural \"it is fully funded\" \"x\" }}", "{{ lines | plural \"it is\" \"they are\" }}")]
    // Figures of its own, however they are spelt.
    [InlineData("style-figure", "It costs 195 in all.", "It costs {{ cost }}.")]
    [InlineData("style-figure", "It costs a hundred thousand.", "It costs {{ cost | full }}.")]
    [InlineData("style-figure", "It is two years.", "It is {{ years | count }} years.")]
    [InlineData("style-figure", "Half of it is met.", "Some of it is met.")]
    [InlineData("style-figure", "Chapter ⅷ", "Chapter")]
    [InlineData("style-figure", "It is ①.", "It is (a).")]
    [InlineData("style-figure", "It is １９５.", "It is so.")]
    // Signs and letters that change what is read.
    [InlineData("style-character", "£{{ cost }}", "({{ cost }})")]
    [InlineData("style-character", "fully fundеd", "the funds")] // a Cyrillic letter
    [InlineData("style-character", "\u202E{{ cost }}", "{{ cost }}")]
    [InlineData("style-character", "{{ cost }}\u0336", "{{ cost }}")]
    [InlineData("style-character", "soft\u00ADly", "softly")]
    // What only the figures bear out.
    [InlineData("style-assertion", "The plan is fully funded.", "{{ claim.fully_funded }}")]
    [InlineData("style-assertion", "There are no further financial implications.", "{{ claim.no_implications }}")]
    [InlineData("style-assertion", "It is sustainable.", "{{ claim.sustainable }}")]
    [InlineData("style-assertion", "It is within the minimum level.", "{{ claim.within_minimum }}")]
    [InlineData("style-assertion", "The money is approved.", "If approved, the money is used so.")]
    [InlineData("style-assertion", "It will be met.", "It would be met.")]
    [InlineData("style-assertion", "I am satisfied that it is so.", "For the officer to say.")]
    [InlineData("style-assertion", "It is cost neutral.", "{{ claim.no_implications }}")]
    [InlineData("style-assertion", "The estimates are robust.", "Robustness of the estimates")]
    public void What_is_wrong_is_refused_with_its_line_and_its_neighbour_is_taken(string code, string wrong, string right, string? or = null)
    {
        Fault fault = Read($"# Heading\n{wrong}\n").Faults[0];

        Assert.Contains(fault.Code, new[] { code, or });
        Assert.Equal(2, fault.Place.Line);
        Assert.Equal("own/full.sbn", fault.Place.File);
        Assert.Empty(Read($"# Heading\n{right}\n").Faults);
    }

    [Theory]
    // Pieces that mean nothing by themselves, and meet only as they are printed.
    [InlineData("style-assertion", "The plan is fully {{ if is.quantified }}funded{{ end }}.")]
    [InlineData("style-assertion", "The plan is fu{{ if is.quantified }}lly fun{{ end }}ded.")]
    [InlineData("style-figure", "It costs a hun{{ if is.quantified }}dred{{ end }}.")]
    [InlineData("style-beside-figure", "{{ cost }}m is needed.")]
    [InlineData("style-beside-figure", "Less than {{ cost }} is needed.")]
    [InlineData("style-beside-figure", "About {{ cost }}.")]
    [InlineData("style-beside-figure", "-{{ cost }}")]
    [InlineData("style-assertion", "It is fully {{ lines | plural \"met\" \"funded\" }}.")]
    [InlineData("style-failed", "See {{ table \"figures\" }}")]
    [InlineData("style-failed", "# Cost of {{ cost }}")]
    [InlineData("style-failed", ":: Box\n{{ table \"figures\" }}")]
    public void What_comes_of_the_pieces_is_held_to_the_same(string code, string template) =>
        Assert.Contains(code, Written(template, "bury-2016").Faults.Select(fault => fault.Code));

    [Fact]
    public void An_assertion_is_made_only_where_the_figures_bear_it_out()
    {
        Assert.Contains("The plan cannot be said to be fully funded. No funding has yet been found for £190,000", Text("{{ claim.fully_funded }}", "bury-2016"), StringComparison.Ordinal);
        Assert.Contains("There are no direct financial implications", Text("{{ claim.no_implications }}", "stockton-2016"), StringComparison.Ordinal);
        Assert.Contains("There are financial implications. The plan would cost £195,000", Text("{{ claim.no_implications }}", "bury-2016"), StringComparison.Ordinal);
        Assert.Contains("There are financial implications. No amount is given", Text("{{ claim.no_implications }}", "bury-2022"), StringComparison.Ordinal);
        Assert.Contains("not shown to be met by money that lasts", Text("{{ claim.sustainable }}", "guide/team"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_is_singular_and_more_are_plural()
    {
        const string template = "{{ lines | count | capital }} {{ lines | plural \"cost\" \"costs\" }}, {{ reserves | count }} {{ reserves | plural \"reserve\" \"reserves\" }}.";

        Assert.Contains("Two costs, one reserve.", Text(template, "bury-2016"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_of_more_than_a_hundred_pages_is_not_written()
    {
        string page = string.Concat(Enumerable.Repeat("so it is here ", 15_000));

        Assert.Equal("style-failed", Assert.Single(Written($"{{{{ for line in lines }}}}{page}{{{{ end }}}}", "mtfs-unitary").Faults).Code);
    }

    [Fact]
    public void What_is_not_quantified_is_never_nil() =>
        Assert.Contains("One-off cost is nothing that is quantified.", Text("One-off cost is {{ one_off }}.", "bury-2022"), StringComparison.Ordinal);

    [Fact]
    public void The_words_of_a_plan_are_never_marks_of_the_layout()
    {
        StatementPaper paper = Style("{{ plan.title }}\n\n- {{ plan.title }}").Write(Titled("# 1 :: | {{ cost }}"), Titled("# 1 :: | {{ cost }}").Base, StatementSections.Full).Value;

        Assert.Equal("# 1 :: | {{ cost }}", Assert.IsType<Block.Words>(Assert.Single(paper.Parts).Blocks[0]).Text.ToString());
    }

    [Fact]
    public void All_faults_are_told_at_once() => Assert.Equal(
        ["style-figure", "style-unknown-name", "style-assertion"], Read("195\n{{ nothing }}\nfully funded\n").Faults.Select(fault => fault.Code));

    [Theory]
    [InlineData("{ \"amounts\": \"pence\" }")]
    [InlineData("{ \"all\": [\"all\"] }")]
    [InlineData("{ \"unknown\": 1 }")]
    [InlineData("[]")]
    [InlineData("{")]
    public void Settings_that_are_wrong_are_told(string json) => Assert.Equal(
        "style-settings", Assert.Single(StyleReader.Read("own", new Dictionary<string, string> { ["own/style.json"] = json, ["own/full.sbn"] = "x" }).Faults).Code);

    [Fact]
    public void A_template_of_no_section_is_told() => Assert.Equal(
        "style-section", Assert.Single(StyleReader.Read("own", new Dictionary<string, string> { ["own/fulll.sbn"] = "x" }).Faults).Code);

    [Fact]
    public void Amounts_may_be_short_where_that_is_exact()
    {
        Assert.Contains("£195K in 2016/17", Text("{{ cost | thousands }}", "bury-2016"), StringComparison.Ordinal);
        Assert.Contains("£0.195m in 2016/17", Text("{{ cost | millions }}", "bury-2016"), StringComparison.Ordinal);
        Assert.Contains("£366,869.25 in 2024/25", Text("{{ cost | thousands }}", "guide/staffing"), StringComparison.Ordinal);
    }

    [Fact]
    public void Loops_within_loops_end() => Assert.Contains(
        "style-failed",
        Written(string.Concat(Enumerable.Repeat("{{ for a in years }}", 14)) + "x" + string.Concat(Enumerable.Repeat("{{ end }}", 14)), "bury-2016", nest: true)
            .Faults.Select(fault => fault.Code));

    private static Outcome<Style> Read(string template) => StyleReader.Read("own", new Dictionary<string, string> { ["own/full.sbn"] = template });

    private static Style Style(string template) => Read(template).Value;

    private static Outcome<StatementPaper> Written(string template, string plan, bool nest = false)
    {
        FileOutlook file = StatementPapers.File(plan);
        string text = nest ? Distinct(template) : template;
        return Style(text).Write(file, file.Base, StatementSections.Full);
    }

    // Each loop with a name of its own.
    private static string Distinct(string template)
    {
        int number = 0;
        return System.Text.RegularExpressions.Regex.Replace(template, "for a in", _ => $"for a{(char)('a' + number++)} in");
    }

    private static string Text(string template, string plan) => PaperText.Of(Written(template, plan).Value).ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal);

    private static FileOutlook Titled(string title) => ReservesModel.Calculation.Modeller.Run(ReservesModel.Loading.ScenarioReader.ReadText("plan.json", $$"""
        { "title": {{Newtonsoft.Json.JsonConvert.ToString(title)}}, "authority": "A", "horizon": { "from": "2016/17", "to": "2018/19" },
          "actions": { "a": { "title": "A", "lines": { "l": { "kind": "one-off", "amount": "£1K", "year": "2016/17" } } } } }
        """).Value);
}
