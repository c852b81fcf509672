using System.Collections.Immutable;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Statements;

namespace ReservesModel.Reporting.Styles;

/// <summary>What style.json says.</summary>
/// <param name="About">What the style is, in a line.</param>
/// <param name="Kind">What papers in it are called, before the title of the plan.</param>
/// <param name="Amounts">How amounts are written.</param>
/// <param name="NumbersParagraphs">Whether parts and paragraphs are numbered, 2.1.</param>
/// <param name="All">The sections of the whole paper, in order.</param>
internal sealed record StyleSettings(string About, string Kind, AmountForm Amounts, bool NumbersParagraphs, ImmutableArray<string> All)
{
    internal static StyleSettings Usual { get; } = new(
        "", "Financial implications", AmountForm.Full, false,
        [StatementSections.Full, StatementSections.Recommendations, StatementSections.Options, StatementSections.Risks, StatementSections.Robustness]);
}
