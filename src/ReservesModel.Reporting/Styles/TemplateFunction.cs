using System.Collections.Immutable;

namespace ReservesModel.Reporting.Styles;

/// <summary>Something that a template may do with what it names.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Takes">What it may be used on; empty where it takes only words in quotation marks.</param>
/// <param name="Quoted">How many words in quotation marks it takes.</param>
/// <param name="TakesYear">Whether a year comes after.</param>
/// <param name="Gives">What comes of it.</param>
/// <param name="Meaning">What it does, for the documentation.</param>
internal sealed record TemplateFunction(string Name, ImmutableArray<NameKind> Takes, int Quoted, bool TakesYear, NameKind Gives, string Meaning)
{
    private static readonly ImmutableArray<NameKind> Printed = [NameKind.Words, NameKind.Amounts, NameKind.Year, NameKind.Sentences];

    private static readonly ImmutableArray<NameKind> Lists = [.. Enum.GetValues<NameKind>().Where(kind => Vocabulary.Member(kind) is not null)];

    internal static ImmutableArray<TemplateFunction> All { get; } =
    [
        new("full", Printed, 0, false, NameKind.Words, "amounts in full: £195,000"),
        new("thousands", Printed, 0, false, NameKind.Words, "amounts as £195K, where that is exact"),
        new("millions", Printed, 0, false, NameKind.Words, "amounts as £0.195m, where three places are exact"),
        new("at", [NameKind.Amounts], 0, true, NameKind.Words, "the figure of one year alone: cost | at year"),
        new("capital", Printed, 0, false, NameKind.Words, "with its first letter large"),
        new("small", Printed, 0, false, NameKind.Words, "with its first letter small"),
        new("list", [NameKind.Sentences, NameKind.Years], 0, false, NameKind.Words, "this, that and the other"),
        new("titles", [NameKind.Actions, NameKind.Lines, NameKind.Sources, NameKind.Reserves, NameKind.Risks, NameKind.Options], 0, false, NameKind.Words, "their titles: this, that and the other"),
        new("count", Lists, 0, false, NameKind.Words, "how many there are, in words to twelve"),
        new("any", [.. Lists, NameKind.Amounts, NameKind.Words], 0, false, NameKind.Flag, "whether there is any; of amounts, whether any is not nil"),
        new("several", Lists, 0, false, NameKind.Flag, "whether there is more than one"),
        new("plural", Lists, 2, false, NameKind.Own, "the first word where there is one of them, else the second: lines | plural \"cost\" \"costs\""),
        new("table", [], 1, false, NameKind.Block, "a table: table \"figures\", \"reserves\" or \"options\""),
        new("standard", [], 1, false, NameKind.Block, "the standard text of a section: standard \"risks\""),
    ];

    internal static TemplateFunction? Find(string name) => All.FirstOrDefault(function => function.Name == name);
}
