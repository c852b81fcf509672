using System.Collections.Immutable;
using System.Xml;
using ReservesModel.Reporting.Publication;
using ReservesModel.Spreadsheets.Reading;

namespace ReservesModel.Reporting.Conformance;

/// <summary>A workbook, ours or anybody's, held against a list of rules by reading its file.</summary>
/// <param name="Kind">Which rules.</param>
/// <param name="Results">What became of each.</param>
public sealed record WorkbookCheck(RuleSetKind Kind, ImmutableArray<RuleResult> Results)
{
    public bool Holds => Results.All(result => result.Holds);

    /// <summary>Checks a workbook.</summary>
    /// <param name="stream">The file, which must seek.</param>
    /// <param name="kind">Which rules; null for those that go with what the file says it is.</param>
    /// <exception cref="InvalidDataException">The file is damaged, is no workbook, or is too large to be read; the message says which.</exception>
    public static WorkbookCheck Of(Stream stream, RuleSetKind? kind = null)
    {
        try
        {
            using BookReader reader = new(stream);
            if (reader.Book.Sheets.IsEmpty)
            {
                throw new InvalidDataException("It is no workbook: it has no sheet.");
            }

            RuleSetKind used = kind ?? KindOf(reader.Book);
            ImmutableArray<Rule> rules = ConformanceSheet.RulesOf(used);
            foreach (Rule rule in rules)
            {
                rule.Enter(reader.Book);
            }

            reader.Read(rules);
            foreach (Rule rule in rules)
            {
                rule.Finish();
            }

            return new(used, [.. rules.Select(rule => rule.Result)]);
        }
        catch (XmlException wrong)
        {
            throw new InvalidDataException("It is damaged: a part of it cannot be read.", wrong);
        }
    }

    // Contents and notes at the front are of tables; anything else is taken for a model.
    private static RuleSetKind KindOf(ReadBook book) =>
        book.Property("subject") == PublicationReport.Subject
        || book.Sheets.Take(3).Any(sheet => sheet.Name.Equals("Contents", StringComparison.OrdinalIgnoreCase)
            || sheet.Name.Equals("Table of contents", StringComparison.OrdinalIgnoreCase))
            ? RuleSetKind.Publication
            : RuleSetKind.Fast;
}
