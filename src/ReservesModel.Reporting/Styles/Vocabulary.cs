using System.Collections.Immutable;
using ReservesModel.Reporting.Statements;

namespace ReservesModel.Reporting.Styles;

/// <summary>The names that templates may use, what each stands for and what it means: the one list for the checks and the guide.</summary>
internal static class Vocabulary
{
    internal static ImmutableArray<VocabularyWord> All { get; } =
    [
        new(null, "plan", Kind.Plan, "the plan"),
        new(Kind.Plan, "authority", Kind.Words, "the council"),
        new(Kind.Plan, "title", Kind.Words, "the plan's title"),
        new(Kind.Plan, "scenario", Kind.Words, "the title of the scenario"),
        new(Kind.Plan, "note", Kind.Words, "what the plan notes of the scenario; empty where it notes nothing"),
        new(Kind.Plan, "years", Kind.Words, "2016/17 to 2018/19"),
        new(Kind.Plan, "is_base", Kind.Flag, "whether this is the plan as it stands and no other scenario"),
        new(null, "decision", Kind.Decision, "the decision that the plan waits for"),
        new(Kind.Decision, "by", Kind.Words, "who decides, Cabinet; empty where the plan does not say"),
        new(Kind.Decision, "on", Kind.Words, "when, 20 July 2016; empty where the plan does not say"),
        new(Kind.Decision, "reference", Kind.Words, "its reference; empty where the plan does not say"),
        new(Kind.Decision, "is_pending", Kind.Flag, "not decided yet"),
        new(Kind.Decision, "is_agreed", Kind.Flag, "recorded as agreed"),
        new(Kind.Decision, "is_rejected", Kind.Flag, "recorded as rejected"),

        new(null, "law", Kind.Law, "names of law that have numbers in them"),
        new(Kind.Law, "section_151", Kind.Words, "Section 151"),
        new(Kind.Law, "section_25", Kind.Words, "section 25 of the Local Government Act 2003"),

        new(null, "say", Kind.Says, "the model's sentences"),
        new(Kind.Says, "cost", Kind.Sentences, "what the plan costs"),
        new(Kind.Says, "funding", Kind.Sentences, "who pays, and what nobody pays for, in a sentence"),
        new(Kind.Says, "not_costed", Kind.Sentences, "that a cost may arise later, where actions are said to cost nothing"),
        new(Kind.Says, "nature", Kind.Sentences, "each line: one-off or recurrent, from when, how much; and whether it goes on"),
        new(Kind.Says, "sources", Kind.Sentences, "what each source gives, how sure it is, and where passing money pays for ongoing cost"),
        new(Kind.Says, "reserves", Kind.Sentences, "what becomes of each reserve"),
        new(Kind.Says, "unfunded", Kind.Sentences, "what has no funding, and where it is meant to come from"),
        new(Kind.Says, "unquantified", Kind.Sentences, "what has no amount yet, and why"),
        new(Kind.Says, "alternatives", Kind.Sentences, "what would not arise if the plan were rejected"),
        new(Kind.Says, "basis", Kind.Sentences, "what the amounts rest on: prices, and what is assumed; nothing where there are no amounts"),
        new(Kind.Says, "prices", Kind.Sentences, "the price base, and what is added to it"),
        new(Kind.Says, "assumed", Kind.Sentences, "each assumed value, and why"),
        new(Kind.Says, "risks", Kind.Sentences, "the risks that the plan names"),
        new(Kind.Says, "money_at_risk", Kind.Sentences, "what rests on money that is not agreed, not found or soon gone"),

        new(null, "claim", Kind.Claims, "assertions: each is made where the figures bear it out, and else says what stands against it"),
        new(Kind.Claims, "fully_funded", Kind.Sentences, "fully funded, from money that is agreed"),
        new(Kind.Claims, "no_implications", Kind.Sentences, "no financial implications"),
        new(Kind.Claims, "within_existing_budgets", Kind.Sentences, "contained within existing budgets"),
        new(Kind.Claims, "sustainable", Kind.Sentences, "what goes on is met by money that lasts"),
        new(Kind.Claims, "within_minimum", Kind.Sentences, "reserves stay at or above their minimum"),
        new(null, "is", Kind.Facts, "whether each of those holds"),
        new(Kind.Facts, "fully_funded", Kind.Flag, "fully funded"),
        new(Kind.Facts, "within_existing_budgets", Kind.Flag, "contained within existing budgets"),
        new(Kind.Facts, "sustainable", Kind.Flag, "met by money that lasts"),
        new(Kind.Facts, "within_minimum", Kind.Flag, "reserves at or above their minimum"),
        new(Kind.Facts, "quantified", Kind.Flag, "every cost has an amount"),

        new(null, "situation", Kind.SituationSet, "which situations the plan is in, by its ledger"),
        .. Situations.All.Select(situation => new VocabularyWord(Kind.SituationSet, situation.Name, Kind.Flag, char.ToLowerInvariant(situation.Title[0]) + situation.Title[1..])),

        new(null, "cost", Kind.Amounts, "what the plan costs, before savings"),
        new(null, "net_cost", Kind.Amounts, "what it costs less its own savings and income"),
        new(null, "one_off", Kind.Amounts, "one-off cost"),
        new(null, "recurrent", Kind.Amounts, "recurrent cost"),
        new(null, "goes_on", Kind.Amounts, "recurrent cost with no end stated"),
        new(null, "saved", Kind.Amounts, "savings and income"),
        new(null, "funded", Kind.Amounts, "what all sources give"),
        new(null, "not_agreed", Kind.Amounts, "what of that nobody has agreed"),
        new(null, "unfunded", Kind.Amounts, "what nothing covers"),
        new(null, "unfunded_one_off", Kind.Amounts, "one-off cost that nothing covers"),
        new(null, "unfunded_recurrent", Kind.Amounts, "recurrent cost that nothing covers"),

        new(null, "years", Kind.Years, "the financial years, in order"),
        new(null, "actions", Kind.Actions, "the actions of the plan"),
        new(Kind.Action, "title", Kind.Words, "its title"),
        new(Kind.Action, "cost", Kind.Amounts, "what it costs"),
        new(Kind.Action, "lines", Kind.Lines, "its lines"),
        new(Kind.Action, "is_costed", Kind.Flag, "whether the plan says what it costs"),
        new(null, "lines", Kind.Lines, "the lines of the plan"),
        new(Kind.Line, "title", Kind.Words, "its title"),
        new(Kind.Line, "cost", Kind.Amounts, "what it costs; below nil for a saving"),
        new(Kind.Line, "is_one_off", Kind.Flag, "a one-off cost"),
        new(Kind.Line, "is_recurrent", Kind.Flag, "a recurrent cost"),
        new(Kind.Line, "is_saving", Kind.Flag, "a saving or income"),
        new(Kind.Line, "is_quantified", Kind.Flag, "whether it has an amount"),
        new(null, "sources", Kind.Sources, "the sources of funding, in the plan's order"),
        new(Kind.Source, "title", Kind.Words, "its title"),
        new(Kind.Source, "status", Kind.Words, "how sure it is: approved, committed, identified, requested or to be identified"),
        new(Kind.Source, "conditions", Kind.Words, "its conditions; empty where the plan states none"),
        new(Kind.Source, "gives", Kind.Amounts, "what it gives; nothing where it is to be identified"),
        new(Kind.Source, "one_off", Kind.Amounts, "what of that meets one-off cost"),
        new(Kind.Source, "recurrent", Kind.Amounts, "what of that meets recurrent cost"),
        new(Kind.Source, "intended", Kind.Amounts, "what it is intended to meet where it is to be identified: no money"),
        new(Kind.Source, "is_agreed", Kind.Flag, "approved or committed"),
        new(Kind.Source, "gives_money", Kind.Flag, "whether it gives anything"),
        new(null, "reserves", Kind.Reserves, "the reserves of the plan"),
        new(Kind.Reserve, "title", Kind.Words, "its name"),
        new(Kind.Reserve, "is_stated", Kind.Flag, "whether its balance is stated"),
        new(Kind.Reserve, "opening", Kind.Amounts, "its balance at the start of a year; nothing where it is not stated"),
        new(Kind.Reserve, "closing", Kind.Amounts, "its balance at the end of a year; nothing where it is not stated"),
        new(Kind.Reserve, "minimum", Kind.Amounts, "what it has to keep"),
        new(Kind.Reserve, "shortfall", Kind.Amounts, "by how much it closes below its minimum"),
        new(null, "risks", Kind.Risks, "the risks that the plan names"),
        new(Kind.Risk, "title", Kind.Words, "what it is"),
        new(Kind.Risk, "level", Kind.Words, "low, medium or high; empty where the plan does not say"),
        new(Kind.Risk, "note", Kind.Words, "more about it; empty where the plan says no more"),
        new(null, "findings", Kind.Findings, "what an officer would be asked about, notes left out"),
        new(Kind.Finding, "subject", Kind.Words, "what it is about"),
        new(Kind.Finding, "message", Kind.Words, "what is found"),
        new(Kind.Finding, "answer", Kind.Words, "how to answer it"),
        new(null, "options", Kind.Options, "the scenarios of the file, the plan itself first"),
        new(Kind.Option, "title", Kind.Words, "its title"),
        new(Kind.Option, "cost", Kind.Sentences, "what it costs"),
        new(Kind.Option, "funding", Kind.Sentences, "who pays for it"),
        new(Kind.Option, "note", Kind.Words, "what the plan notes of it; empty where it notes nothing"),
        new(null, "for", Kind.Loop, "the loop that is gone through"),
        new(Kind.Loop, "first", Kind.Flag, "the first time"),
        new(Kind.Loop, "last", Kind.Flag, "the last time"),
    ];

    /// <summary>What the members of a list are; null where it is none.</summary>
    internal static Kind? Member(Kind list) => list switch
    {
        Kind.Sentences => Kind.Words,
        Kind.Years => Kind.Year,
        Kind.Actions => Kind.Action,
        Kind.Lines => Kind.Line,
        Kind.Sources => Kind.Source,
        Kind.Reserves => Kind.Reserve,
        Kind.Risks => Kind.Risk,
        Kind.Findings => Kind.Finding,
        Kind.Options => Kind.Option,
        _ => null,
    };

    /// <summary>A name by itself (of null) or of something; null where there is none.</summary>
    internal static VocabularyWord? Find(Kind? of, string name) => All.FirstOrDefault(word => word.Of == of && word.Name == name);

    /// <summary>The names that something has.</summary>
    internal static string Names(Kind? of) => string.Join(", ", All.Where(word => word.Of == of).Select(word => word.Name));
}
