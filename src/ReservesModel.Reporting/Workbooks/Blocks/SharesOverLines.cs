using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Blocks;

/// <summary>Which lines each source pays for, as the program decided: like pays for like, and the rest in proportion, to the penny.
/// No formula follows that, and no total rests on it.</summary>
internal sealed class SharesOverLines
{
    internal SharesOverLines(SeriesRows rows, Outlook outlook)
    {
        Dictionary<PlanLine, int> positions = [];
        foreach (PlanLine line in outlook.Plan.Lines)
        {
            positions.Add(line, positions.Count);
        }

        Money = Write("What each source gives for each line, as the program decided", outlook.Ledger.Funding, CellStyle.Decided);
        Homes = Write("Intended homes of each line, as the program decided", outlook.Ledger.IntendedHomes, CellStyle.Intended);

        ImmutableArray<Share> Write(string part, PostingList<FundingPosting> all, CellStyle style)
        {
            if (all.IsEmpty)
            {
                return [];
            }

            rows.Part(part);
            ImmutableArray<FundingSource> sources = [.. outlook.Plan.SourcesOfMoney, .. outlook.Plan.IntendedSources];
            return
            [
                .. all.GroupBy(posting => (Source: sources.IndexOf(posting.Source), posting.Line))
                    .OrderBy(given => given.Key.Source)
                    .ThenBy(given => positions[given.Key.Line])
                    .Select(given => WriteShare(sources[given.Key.Source], given.Key.Line, [.. given], style)),
            ];
        }

        Share WriteShare(FundingSource source, PlanLine line, FundingPosting[] given, CellStyle style)
        {
            string[] words = [source.Title, line.Heading.Title, line.Key, FundingBlock.Status(source)];
            return new(source, line, words, rows.Add(CellStyle.Label, words, year => new Cell.Number(
                given.Where(posting => posting.Year == year).Total(posting => posting.Amount).Pounds, style)));
        }
    }

    internal ImmutableArray<Share> Money { get; }

    internal ImmutableArray<Share> Homes { get; }

    /// <summary>What a source gives for a line.</summary>
    internal sealed record Share(FundingSource Source, PlanLine Line, string[] Words, Series Series);
}
