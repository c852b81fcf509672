using System.Collections.Immutable;

namespace ReservesModel.Reporting.Styles;

/// <summary>Something that a template may do with what it names.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Takes">What it may be used on; empty where it takes only words in quotation marks.</param>
/// <param name="Quoted">How many words in quotation marks it takes.</param>
/// <param name="TakesYear">Whether a year comes after.</param>
/// <param name="Gives">What comes of it.</param>
/// <param name="Meaning">What it does, for the documentation.</param>
internal sealed record TemplateFunction(string Name, ImmutableArray<Kind> Takes, int Quoted, bool TakesYear, Kind Gives, string Meaning)
{
    private static readonly ImmutableArray<Kind> Printed = [Kind.Words, Kind.Amounts, Kind.Year, Kind.Sentences];

    private static readonly ImmutableArray<Kind> Lists = [.. Enum.GetValues<Kind>().Where(kind => Vocabulary.Member(kind) is not null)];

    internal static ImmutableArray<TemplateFunction> All { get; } =
    [
        new("full", Printed, 0, false, Kind.Words, "amounts in full: £195,000"),
        new("thousands", Printed, 0, false, Kind.Words, "amounts as £195K, where that is exact"),
        new("millions", Printed, 0, false, Kind.Words, "amounts as £0.195m, where three places are exact"),
        new("at", [Kind.Amounts], 0, true, Kind.Words, "the figure of one year alone: cost | at year"),
        new("capital", Printed, 0, false, Kind.Words, "with its first letter large"),
        new("small", Printed, 0, false, Kind.Words, "with its first letter small"),
        new("list", [Kind.Sentences, Kind.Years], 0, false, Kind.Words, "this, that and the other"),
        new("titles", [Kind.Actions, Kind.Lines, Kind.Sources, Kind.Reserves, Kind.Risks, Kind.Options], 0, false, Kind.Words, "their titles: this, that and the other"),
        new("count", Lists, 0, false, Kind.Words, "how many there are, in words to twelve"),
        new("any", [.. Lists, Kind.Amounts, Kind.Words], 0, false, Kind.Flag, "whether there is any; of amounts, whether any is not nil"),
        new("several", Lists, 0, false, Kind.Flag, "whether there is more than one"),
        new("table", [], 1, false, Kind.Block, "a table: table \"figures\", \"reserves\" or \"options\""),
        new("standard", [], 1, false, Kind.Block, "the standard text of a section: standard \"risks\""),
    ];

    internal static TemplateFunction? Find(string name) => All.FirstOrDefault(function => function.Name == name);
}
