using System.Collections.Immutable;

namespace ReservesModel.Reporting.Statements;

/// <summary>Parts of a statement as one paper, in no format. It drafts for the officer and never speaks as the officer.</summary>
/// <param name="Title">Whose plan it is of, and under which scenario.</param>
/// <param name="Parts">Its parts, in order.</param>
public sealed record StatementPaper(string Title, ImmutableArray<StatementPart> Parts)
{
    /// <summary>What kind of paper it is, before its title.</summary>
    public string Kind { get; init; } = "Financial implications";

    /// <summary>What the notes say that its figures have, the first under the number 1; none where the figures have no notes.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>What stands under every paper.</summary>
    public const string Draft =
        "Draft for the Section 151 officer. Its figures are those of the model; the judgement is the officer's.";
}
