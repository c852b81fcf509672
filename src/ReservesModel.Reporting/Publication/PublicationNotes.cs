using System.Collections.Immutable;

namespace ReservesModel.Reporting.Publication;

/// <summary>The notes of the file, and the marks that stand where a figure would be. All of them are said, used or not, so that a
/// note has the same number in each file.</summary>
internal static class PublicationNotes
{
    internal const string Assumed = "[note 1]";
    internal const string SoFarKnown = "[note 2]";
    internal const string Moved = "[note 3]";
    internal const string NotAvailable = "[x]";
    internal const string NotApplicable = "[z]";
    internal const string Low = "[low]";
    internal const string NotQuantified = "not yet quantified";
    internal const string NotCosted = "not costed";
    internal const string None = "none";

    internal static ImmutableArray<(string Mark, string Words)> All { get; } =
    [
        (Assumed, "The row rests on a value that is assumed; the sheet Assumptions says which, and why."),
        (SoFarKnown, "The figure of these years is of what is known so far: costs that are not yet quantified come on top."),
        (Moved, "The figure of these years was rounded to the other of its two neighbours and not to the nearest, so that the table adds "
            + "up (controlled rounding, Cox and Ernst 1982). No figure differs from the exact one by a whole unit or more. A figure that "
            + "stands in two tables may differ between them by one unit."),
        (NotAvailable, "Not available: the plan does not state it, and so it cannot be known."),
        (NotApplicable, "Not applicable: there is nothing to say here."),
        (Low, "Less than is shown in this unit, and not nil."),
        (NotQuantified, "A cost that is known to be coming, and not how much. It is not nil."),
        (NotCosted, "An action of which neither a cost is known nor that there is none. It is not nil."),
        (None, "No note applies to the row."),
    ];
}
