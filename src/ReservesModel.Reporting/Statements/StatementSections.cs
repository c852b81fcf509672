using System.Collections.Immutable;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Charts;
using ReservesModel.Reporting.Tables;

namespace ReservesModel.Reporting.Statements;

/// <summary>The sections that a statement can be asked for by, and the paper that each is.</summary>
public static class StatementSections
{
    public const string Full = "full";
    public const string Summary = "summary";
    public const string Recommendations = "recommendations";
    public const string Risks = "risks";
    public const string Options = "options";
    public const string FundingTable = "funding-table";
    public const string Robustness = "robustness";
    public const string ValueForMoney = "value-for-money";
    public const string All = "all";

    /// <summary>Their names, the usual one first.</summary>
    public static ImmutableArray<string> Names => [Full, Summary, Recommendations, Risks, Options, FundingTable, Robustness, ValueForMoney, All];

    /// <summary>A section as a paper.</summary>
    /// <param name="file">The file, for the other scenarios that it compares with.</param>
    /// <param name="of">The scenario.</param>
    /// <param name="section">One of <see cref="Names"/>.</param>
    public static StatementPaper Of(FileOutlook file, ScenarioOutlook of, string section)
    {
        Statement statement = StatementDraft.Of(file, of);
        Subject subject = new(file, of);
        ImmutableArray<StatementPart> parts = section switch
        {
            Full => [InShort(statement), InFull(statement), Figures(of)],
            Summary => [InShort(statement)],
            Recommendations => [Recommended(subject)],
            Risks => [AtRisk(subject)],
            Options => [Compared(subject)],
            FundingTable => [Figures(of)],
            Robustness => [Robust(subject)],
            ValueForMoney => [Value(subject)],
            All =>
            [
                InShort(statement), Recommended(subject), InFull(statement), Figures(of), Compared(subject), AtRisk(subject), Value(subject), Robust(subject),
            ],
            _ => throw new ArgumentOutOfRangeException(nameof(section), section, "No section of a statement."),
        };
        return new(statement.Heading, parts);
    }

    /// <summary>What a paper calls a section.</summary>
    internal static string Heading(string section) => section switch
    {
        Full => "Financial implications",
        Summary => "In short",
        Recommendations => "Recommendations",
        Risks => "Risk considerations",
        Options => "Options",
        FundingTable => "Figures by year",
        Robustness => "Robustness of estimates and adequacy of reserves",
        ValueForMoney => "Value for money",
        _ => throw new ArgumentOutOfRangeException(nameof(section), section, "No section of a statement with a heading of its own."),
    };

    private static StatementPart InShort(Statement statement) =>
        new(Summary, Heading(Summary), [new Block.Words(Prose.Join(" ", statement.Summary))]);

    private static StatementPart InFull(Statement statement) =>
        new(Full, Heading(Full), [.. statement.Paragraphs.Select(paragraph => new Block.Words(paragraph))]);

    private static StatementPart Recommended(Subject subject) =>
        new(Recommendations, Heading(Recommendations), [.. RecommendationItems.Of(subject)]);

    private static StatementPart AtRisk(Subject subject) => new(Risks, Heading(Risks), [.. RiskConsiderations.Of(subject)]);

    private static StatementPart Compared(Subject subject) => new(Options, Heading(Options), [.. OptionSentences.Of(subject)]);

    private static StatementPart Robust(Subject subject) =>
        new(Robustness, Heading(Robustness), [.. RobustnessSentences.Of(subject)]);

    private static StatementPart Value(Subject subject) => new(ValueForMoney, Heading(ValueForMoney), [.. ValueForMoneySentences.Of(subject)]);

    private static StatementPart Figures(ScenarioOutlook of) => new(FundingTable, Heading(FundingTable), [CostsAndFunding(of), .. Balances(of)]);

    /// <summary>The table of costs and funding, with its chart.</summary>
    internal static Block CostsAndFunding(ScenarioOutlook of)
    {
        Table figures = StatementTable.Of(of.Outlook);
        return new Block.Figures(
            figures,
            "What each action and line costs in each financial year, then what each source gives, and what is unfunded.",
            FundingChart.Of(figures, of.Outlook.HasCredits));
    }

    /// <summary>The table of reserves; none where the plan has none.</summary>
    internal static IEnumerable<Block> Balances(ScenarioOutlook of)
    {
        Table reserves = ReservesTable.Of(of.Outlook);
        return reserves.Rows.IsEmpty
            ? []
            : [new Block.Figures(reserves, "Each reserve in each financial year, from its opening to its closing balance where they are stated.")];
    }
}
