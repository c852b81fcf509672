using System.Collections.Immutable;
using ReservesModel.Reporting.Statements;
using ReservesModel.Reporting.Tables;

namespace ReservesModel.Reporting.Styles;

/// <summary>The tables and whole sections that a template may set in.</summary>
internal static class TemplateBlocks
{
    internal const string Table = "table";
    internal const string Standard = "standard";

    internal static ImmutableArray<string> Tables => ["figures", "reserves", "options"];

    internal static IEnumerable<Block> OfTable(Subject subject, string name) => name switch
    {
        "figures" => [StatementSections.CostsAndFunding(subject.Of)],
        "reserves" => StatementSections.Balances(subject.Of),
        _ => [new Block.Figures(ScenariosTable.Of(subject.File), "What each option costs in each financial year, and what of that is unfunded.")],
    };

    internal static IEnumerable<Block> OfSection(Subject subject, string section) =>
        StatementSections.Of(subject.File, subject.Of, section).Parts.SelectMany(part => part.Blocks);
}
