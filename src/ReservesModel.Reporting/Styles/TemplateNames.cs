using System.Collections.Immutable;
using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Queries;
using ReservesModel.Reporting.Statements;
using Scriban.Runtime;

namespace ReservesModel.Reporting.Styles;

/// <summary>The vocabulary with what it stands for in one scenario.</summary>
internal static class TemplateNames
{
    internal static ScriptObject Of(Subject subject)
    {
        ImmutableArray<Situation> situations = Situations.Of(subject.Of);
        ScriptObject names = new()
        {
            ["plan"] = Plan(subject),
            ["decision"] = Decision(subject.Plan.Decision),
            ["law"] = Object(("section_151", Words("Section 151")), ("section_25", Words("section 25 of the Local Government Act 2003"))),
            ["say"] = Says(subject),
            ["claim"] = Object(
                ("fully_funded", One(AssertionSentences.FullyFunded(subject))),
                ("no_implications", One(AssertionSentences.NoImplications(subject))),
                ("within_existing_budgets", One(AssertionSentences.WithinBudgets(subject))),
                ("sustainable", One(AssertionSentences.Sustainable(subject))),
                ("within_minimum", One(AssertionSentences.WithinMinimum(subject)))),
            ["is"] = Object(
                ("fully_funded", AssertionSentences.IsFullyFunded(subject.Outlook)),
                ("within_existing_budgets", Situations.IsWithinBudgets(subject.Outlook)),
                ("sustainable", AssertionSentences.IsMetByMoneyThatLasts(subject.Outlook)),
                ("within_minimum", AssertionSentences.KeepsItsMinimum(subject.Outlook)),
                ("quantified", subject.Outlook.IsWhollyQuantified)),
            ["situation"] = Object([.. Situations.All.Select(situation => (situation.Name, (object)situations.Contains(situation)))]),
            ["years"] = List(subject.Outlook.Years),
            ["actions"] = List(subject.Plan.Actions.Select(action => Action(subject, action))),
            ["lines"] = List(subject.Plan.Lines.Select(line => Line(subject, line))),
            ["sources"] = List(subject.Plan.Funding.Select(source => Source(subject, source))),
            ["reserves"] = List(subject.Plan.Reserves.Select(reserve => Reserve(subject, reserve))),
            ["risks"] = List(subject.Plan.Risks.Select(risk => Object(
                ("title", Words(risk.Title)), ("level", Words(risk.Level is { } level ? PlanWords.Of(level) : null)), ("note", Words(risk.Note))))),
            ["findings"] = List(subject.Of.Findings.Where(finding => finding.Severity != Severity.Note).Select(finding => Object(
                ("subject", Words(finding.Subject)), ("message", Words(finding.Message)), ("answer", Words(finding.Code.Answer))))),
            ["options"] = List(subject.File.Scenarios.Select(scenario => Option(subject.File, scenario))),
        };
        LedgerQueries ask = subject.Ask;
        foreach ((string name, LedgerQuery query) in new[]
        {
            ("cost", ask.GrossCost), ("net_cost", ask.Cost), ("one_off", ask.GrossCostOf(LineNature.OneOff)),
            ("recurrent", ask.GrossCostOf(LineNature.Recurrent)), ("goes_on", ask.WithoutEnd), ("saved", ask.Credits),
            ("funded", ask.Funded), ("not_agreed", ask.NotAgreed), ("unfunded", ask.Gap),
            ("unfunded_one_off", ask.GapOf(LineNature.OneOff)), ("unfunded_recurrent", ask.GapOf(LineNature.Recurrent)),
        })
        {
            names[name] = Amounts(subject, query);
        }

        Functions(names, subject);
        names.IsReadOnly = true;
        return names;
    }

    /// <summary>What a template prints of a name.</summary>
    internal static Prose Text(object value) => value switch
    {
        Prose prose => prose,
        PrintedProse printed => printed.Text,
        TemplateAmounts amounts => amounts.Text,
        FinancialYear year => $"{year}",
        IEnumerable<object> sentences => Prose.Join(" ", sentences.Cast<Prose>()),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "The check of templates lets nothing else be printed."),
    };

    private static ScriptObject Plan(Subject subject) => Object(
        ("authority", Words(subject.Plan.Authority)),
        ("title", Words(subject.Plan.Title)),
        ("scenario", Words(subject.Of.Scenario.Title)),
        ("note", Words(subject.Of.Scenario.Note)),
        ("years", Words(subject.Plan.Horizon.ToString())),
        ("is_base", subject.Of.Scenario.IsBase));

    private static ScriptObject Decision(Decision? decision) => Object(
        ("by", Words(decision?.By)),
        ("on", Words(decision?.On is { } on ? Dates.InFull(on.Value) : null)),
        ("reference", Words(decision?.Reference)),
        ("is_pending", (decision?.Outcome ?? DecisionOutcome.Pending) == DecisionOutcome.Pending),
        ("is_agreed", decision?.Outcome == DecisionOutcome.Agreed),
        ("is_rejected", decision?.Outcome == DecisionOutcome.Rejected));

    private static ScriptObject Says(Subject subject) => Object(
        ("cost", One(CostAnswer.In(subject))),
        ("funding", One(FundingAnswer.In(subject))),
        ("not_costed", List(CostAnswer.NotCosted(subject))),
        ("nature", List(CostNature.Sentences(subject))),
        ("sources", List(FundingSentences.Of(subject))),
        ("reserves", List(ReserveSentences.Of(subject))),
        ("unfunded", List(UnfundedSentences.Of(subject))),
        ("unquantified", List(UnquantifiedSentences.Of(subject))),
        ("alternatives", List(AlternativeSentences.Of(subject))),
        ("basis", List(BasisSentences.Of(subject))),
        ("prices", List(BasisSentences.Prices(subject))),
        ("assumed", List(BasisSentences.Assumed(subject))),
        ("risks", List(RiskSentences.Of(subject))),
        ("money_at_risk", List(RiskConsiderations.Money(subject))));

    private static ScriptObject Action(Subject subject, PlanAction action) => Object(
        ("title", Words(action.Title)),
        ("cost", Amounts(subject, subject.Ask.CostOf(action))),
        ("lines", List(action.Lines.Select(line => Line(subject, line)))),
        ("is_costed", !action.IsNotCosted));

    private static ScriptObject Line(Subject subject, PlanLine line) => Object(
        ("title", Words(line.Heading.Title)),
        ("cost", Amounts(subject, subject.Ask.CostOf(line))),
        ("is_one_off", line.Nature == LineNature.OneOff),
        ("is_recurrent", line.Nature == LineNature.Recurrent),
        ("is_saving", line.IsCredit),
        ("is_quantified", line is not UnquantifiedLine));

    private static ScriptObject Source(Subject subject, FundingSource source) => Object(
        ("title", Words(source.Title)),
        ("status", Words(Certainty.Of(source))),
        ("conditions", Words(source.Conditions)),
        ("gives", Amounts(subject, subject.Ask.FundedBy(source))),
        ("one_off", Amounts(subject, subject.Ask.FundedBy(source, LineNature.OneOff))),
        ("recurrent", Amounts(subject, subject.Ask.FundedBy(source, LineNature.Recurrent))),
        ("intended", Amounts(subject, subject.Ask.IntendedFrom(source))),
        ("is_agreed", source.IsAgreed),
        ("gives_money", !subject.Amounts(subject.Ask.FundedBy(source)).AreNil));

    private static ScriptObject Reserve(Subject subject, Reserve reserve)
    {
        FinancialYear[] stated = reserve.Opening is null ? [] : [.. subject.Outlook.Years];
        return Object(
            ("title", Words(reserve.Title)),
            ("is_stated", reserve.Opening is not null),
            ("opening", new TemplateAmounts(new(subject.Ask.OpeningOf(reserve), stated), subject.Outlook)),
            ("closing", new TemplateAmounts(new(subject.Ask.ClosingOf(reserve), stated), subject.Outlook)),
            ("minimum", Amounts(subject, subject.Ask.MinimumOf(reserve))),
            ("shortfall", new TemplateAmounts(new(subject.Ask.ShortfallOf(reserve), stated), subject.Outlook)));
    }

    private static ScriptObject Option(FileOutlook file, ScenarioOutlook scenario)
    {
        Subject option = new(file, scenario);
        return Object(
            ("title", Words(scenario.Scenario.Title)),
            ("cost", One(CostAnswer.In(option))),
            ("funding", One(FundingAnswer.In(option))),
            ("note", Words(scenario.Scenario.IsBase ? null : scenario.Scenario.Note)));
    }

    private static void Functions(ScriptObject names, Subject subject)
    {
        names.Import("full", new Func<object, object>(value => new PrintedProse(Text(value).In(AmountForm.Full))));
        names.Import("thousands", new Func<object, object>(value => new PrintedProse(Text(value).In(AmountForm.Thousands))));
        names.Import("millions", new Func<object, object>(value => new PrintedProse(Text(value).In(AmountForm.Millions))));
        names.Import("capital", new Func<object, object>(value => Same(value, Text(value).Capital())));
        names.Import("small", new Func<object, object>(value => Same(value, Text(value).Small())));
        names.Import("at", new Func<TemplateAmounts, FinancialYear, object>((amounts, year) => amounts.At(year)));
        names.Import("list", new Func<IEnumerable<object>, object>(values => Prose.And([.. values.Select(Text)])));
        names.Import("titles", new Func<IEnumerable<object>, object>(values => Prose.And([.. values.Cast<ScriptObject>().Select(value => (Prose)value["title"]!)])));
        names.Import("count", new Func<IEnumerable<object>, object>(values => Prose.Of(English.Number(values.Count()))));
        names.Import("any", new Func<object, object>(value => Any(value)));
        names.Import("several", new Func<IEnumerable<object>, object>(values => values.Skip(1).Any()));
        names.Import("plural", new Func<IEnumerable<object>, string, string, object>((values, one, many) => new OwnWords(values.Take(2).Count() == 1 ? one : many)));
        names.Import("table", new Func<string, object>(name => TemplateBlocks.OfTable(subject, name)));
        names.Import("standard", new Func<string, object>(name => TemplateBlocks.OfSection(subject, name)));
    }

    private static object Same(object before, Prose after) => before is PrintedProse ? new PrintedProse(after) : after;

    private static bool Any(object value) => value switch
    {
        TemplateAmounts amounts => !amounts.AreNil,
        Prose words => words.Parts.Count > 0,
        PrintedProse printed => printed.Text.Parts.Count > 0,
        IEnumerable<object> list => list.Any(),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "The check of templates lets nothing else be asked."),
    };

    private static TemplateAmounts Amounts(Subject subject, LedgerQuery query) => new(subject.Amounts(query), subject.Outlook);

    private static Prose Words(string? words) => Prose.Of(words ?? "");

    private static List<object> One(Prose sentence) => [sentence];

    private static List<object> List(IEnumerable<object> values) => [.. values];

    private static ScriptObject Object(params (string Name, object Value)[] members)
    {
        ScriptObject made = [];
        foreach ((string name, object value) in members)
        {
            made[name] = value;
        }

        made.IsReadOnly = true;
        return made;
    }
}
