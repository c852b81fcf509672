using System.Collections.Immutable;
using ReservesModel.Reporting.Statements;

namespace ReservesModel.Reporting.Styles;

/// <summary>The names that templates may use, what each stands for and what it means: the one list for the checks and the guide.</summary>
internal static class Vocabulary
{
    internal static ImmutableArray<VocabularyWord> All { get; } =
    [
        new(null, "plan", NameKind.Plan, "the plan"),
        new(NameKind.Plan, "authority", NameKind.Words, "the council"),
        new(NameKind.Plan, "title", NameKind.Words, "the plan's title"),
        new(NameKind.Plan, "scenario", NameKind.Words, "the title of the scenario"),
        new(NameKind.Plan, "note", NameKind.Words, "what the plan notes of the scenario; empty where it notes nothing"),
        new(NameKind.Plan, "years", NameKind.Words, "2016/17 to 2018/19"),
        new(NameKind.Plan, "is_base", NameKind.Flag, "whether this is the plan as it stands and no other scenario"),
        new(null, "decision", NameKind.Decision, "the decision that the plan waits for"),
        new(NameKind.Decision, "by", NameKind.Words, "who decides, Cabinet; empty where the plan does not say"),
        new(NameKind.Decision, "on", NameKind.Words, "when, 20 July 2016; empty where the plan does not say"),
        new(NameKind.Decision, "reference", NameKind.Words, "its reference; empty where the plan does not say"),
        new(NameKind.Decision, "is_pending", NameKind.Flag, "not decided yet"),
        new(NameKind.Decision, "is_agreed", NameKind.Flag, "recorded as agreed"),
        new(NameKind.Decision, "is_rejected", NameKind.Flag, "recorded as rejected"),

        new(null, "law", NameKind.Law, "names of law that have numbers in them"),
        new(NameKind.Law, "section_151", NameKind.Words, "Section 151"),
        new(NameKind.Law, "section_25", NameKind.Words, "section 25 of the Local Government Act 2003"),

        new(null, "say", NameKind.Says, "the model's sentences"),
        new(NameKind.Says, "cost", NameKind.Sentences, "what the plan costs"),
        new(NameKind.Says, "funding", NameKind.Sentences, "who pays, and what nobody pays for, in a sentence"),
        new(NameKind.Says, "not_costed", NameKind.Sentences, "that a cost may arise later, where actions are said to cost nothing"),
        new(NameKind.Says, "nature", NameKind.Sentences, "each line: one-off or recurrent, from when, how much; and whether it goes on"),
        new(NameKind.Says, "sources", NameKind.Sentences, "what each source gives, how sure it is, and where passing money pays for ongoing cost"),
        new(NameKind.Says, "reserves", NameKind.Sentences, "what becomes of each reserve"),
        new(NameKind.Says, "unfunded", NameKind.Sentences, "what has no funding, and where it is meant to come from"),
        new(NameKind.Says, "unquantified", NameKind.Sentences, "what has no amount yet, and why"),
        new(NameKind.Says, "alternatives", NameKind.Sentences, "what would not arise if the plan were rejected"),
        new(NameKind.Says, "basis", NameKind.Sentences, "what the amounts rest on: prices, and what is assumed; nothing where there are no amounts"),
        new(NameKind.Says, "prices", NameKind.Sentences, "the price base, and what is added to it"),
        new(NameKind.Says, "assumed", NameKind.Sentences, "each assumed value, and why"),
        new(NameKind.Says, "risks", NameKind.Sentences, "the risks that the plan names"),
        new(NameKind.Says, "money_at_risk", NameKind.Sentences, "what rests on money that is not agreed, not found or soon gone"),

        new(null, "claim", NameKind.Claims, "assertions: each is made where the figures bear it out, and else says what stands against it"),
        new(NameKind.Claims, "fully_funded", NameKind.Sentences, "fully funded, from money that is agreed"),
        new(NameKind.Claims, "no_implications", NameKind.Sentences, "no financial implications"),
        new(NameKind.Claims, "within_existing_budgets", NameKind.Sentences, "contained within existing budgets"),
        new(NameKind.Claims, "sustainable", NameKind.Sentences, "what goes on is met by money that lasts"),
        new(NameKind.Claims, "within_minimum", NameKind.Sentences, "reserves stay at or above their minimum"),
        new(null, "is", NameKind.Facts, "whether each of those holds"),
        new(NameKind.Facts, "fully_funded", NameKind.Flag, "fully funded"),
        new(NameKind.Facts, "within_existing_budgets", NameKind.Flag, "contained within existing budgets"),
        new(NameKind.Facts, "sustainable", NameKind.Flag, "met by money that lasts"),
        new(NameKind.Facts, "within_minimum", NameKind.Flag, "reserves at or above their minimum"),
        new(NameKind.Facts, "quantified", NameKind.Flag, "every cost has an amount"),

        new(null, "situation", NameKind.SituationSet, "which situations the plan is in, by its ledger"),
        .. Situations.All.Select(situation => new VocabularyWord(NameKind.SituationSet, situation.Name, NameKind.Flag, char.ToLowerInvariant(situation.Title[0]) + situation.Title[1..])),

        new(null, "cost", NameKind.Amounts, "what the plan costs, before savings"),
        new(null, "net_cost", NameKind.Amounts, "what it costs less its own savings and income"),
        new(null, "one_off", NameKind.Amounts, "one-off cost"),
        new(null, "recurrent", NameKind.Amounts, "recurrent cost"),
        new(null, "goes_on", NameKind.Amounts, "recurrent cost with no end stated"),
        new(null, "saved", NameKind.Amounts, "savings and income"),
        new(null, "funded", NameKind.Amounts, "what all sources give"),
        new(null, "not_agreed", NameKind.Amounts, "what of that nobody has agreed"),
        new(null, "unfunded", NameKind.Amounts, "what nothing covers"),
        new(null, "unfunded_one_off", NameKind.Amounts, "one-off cost that nothing covers"),
        new(null, "unfunded_recurrent", NameKind.Amounts, "recurrent cost that nothing covers"),

        new(null, "years", NameKind.Years, "the financial years, in order"),
        new(null, "actions", NameKind.Actions, "the actions of the plan"),
        new(NameKind.Action, "title", NameKind.Words, "its title"),
        new(NameKind.Action, "cost", NameKind.Amounts, "what it costs"),
        new(NameKind.Action, "lines", NameKind.Lines, "its lines"),
        new(NameKind.Action, "is_costed", NameKind.Flag, "whether the plan says what it costs"),
        new(null, "lines", NameKind.Lines, "the lines of the plan"),
        new(NameKind.Line, "title", NameKind.Words, "its title"),
        new(NameKind.Line, "cost", NameKind.Amounts, "what it costs; below nil for a saving"),
        new(NameKind.Line, "is_one_off", NameKind.Flag, "a one-off cost"),
        new(NameKind.Line, "is_recurrent", NameKind.Flag, "a recurrent cost"),
        new(NameKind.Line, "is_saving", NameKind.Flag, "a saving or income"),
        new(NameKind.Line, "is_quantified", NameKind.Flag, "whether it has an amount"),
        new(null, "sources", NameKind.Sources, "the sources of funding, in the plan's order"),
        new(NameKind.Source, "title", NameKind.Words, "its title"),
        new(NameKind.Source, "status", NameKind.Words, "how sure it is: approved, committed, identified, requested or to be identified"),
        new(NameKind.Source, "conditions", NameKind.Words, "its conditions; empty where the plan states none"),
        new(NameKind.Source, "gives", NameKind.Amounts, "what it gives; nothing where it is to be identified"),
        new(NameKind.Source, "one_off", NameKind.Amounts, "what of that meets one-off cost"),
        new(NameKind.Source, "recurrent", NameKind.Amounts, "what of that meets recurrent cost"),
        new(NameKind.Source, "intended", NameKind.Amounts, "what it is intended to meet where it is to be identified: no money"),
        new(NameKind.Source, "is_agreed", NameKind.Flag, "approved or committed"),
        new(NameKind.Source, "gives_money", NameKind.Flag, "whether it gives anything"),
        new(null, "reserves", NameKind.Reserves, "the reserves of the plan"),
        new(NameKind.Reserve, "title", NameKind.Words, "its name"),
        new(NameKind.Reserve, "is_stated", NameKind.Flag, "whether its balance is stated"),
        new(NameKind.Reserve, "opening", NameKind.Amounts, "its balance at the start of a year; nothing where it is not stated"),
        new(NameKind.Reserve, "closing", NameKind.Amounts, "its balance at the end of a year; nothing where it is not stated"),
        new(NameKind.Reserve, "minimum", NameKind.Amounts, "what it has to keep"),
        new(NameKind.Reserve, "shortfall", NameKind.Amounts, "by how much it closes below its minimum"),
        new(null, "risks", NameKind.Risks, "the risks that the plan names"),
        new(NameKind.Risk, "title", NameKind.Words, "what it is"),
        new(NameKind.Risk, "level", NameKind.Words, "low, medium or high; empty where the plan does not say"),
        new(NameKind.Risk, "note", NameKind.Words, "more about it; empty where the plan says no more"),
        new(null, "findings", NameKind.Findings, "what an officer would be asked about, notes left out"),
        new(NameKind.Finding, "subject", NameKind.Words, "what it is about"),
        new(NameKind.Finding, "message", NameKind.Words, "what is found"),
        new(NameKind.Finding, "answer", NameKind.Words, "how to answer it"),
        new(null, "options", NameKind.Options, "the scenarios of the file, the plan itself first"),
        new(NameKind.Option, "title", NameKind.Words, "its title"),
        new(NameKind.Option, "cost", NameKind.Sentences, "what it costs"),
        new(NameKind.Option, "funding", NameKind.Sentences, "who pays for it"),
        new(NameKind.Option, "note", NameKind.Words, "what the plan notes of it; empty where it notes nothing"),
        new(null, "for", NameKind.Loop, "the loop that is gone through"),
        new(NameKind.Loop, "first", NameKind.Flag, "the first time"),
        new(NameKind.Loop, "last", NameKind.Flag, "the last time"),
    ];

    /// <summary>What the members of a list are; null where it is none.</summary>
    internal static NameKind? Member(NameKind list) => list switch
    {
        NameKind.Sentences => NameKind.Words,
        NameKind.Years => NameKind.Year,
        NameKind.Actions => NameKind.Action,
        NameKind.Lines => NameKind.Line,
        NameKind.Sources => NameKind.Source,
        NameKind.Reserves => NameKind.Reserve,
        NameKind.Risks => NameKind.Risk,
        NameKind.Findings => NameKind.Finding,
        NameKind.Options => NameKind.Option,
        _ => null,
    };

    /// <summary>A name by itself (of null) or of something; null where there is none.</summary>
    internal static VocabularyWord? Find(NameKind? of, string name) => All.FirstOrDefault(word => word.Of == of && word.Name == name);

    /// <summary>The names that something has.</summary>
    internal static string Names(NameKind? of) => string.Join(", ", All.Where(word => word.Of == of).Select(word => word.Name));
}
