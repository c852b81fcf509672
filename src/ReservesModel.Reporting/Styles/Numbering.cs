using System.Collections.Immutable;
using System.Globalization;
using ReservesModel.Reporting.Statements;

namespace ReservesModel.Reporting.Styles;

/// <summary>Numbers before parts and paragraphs, as reports have them: 2 Financial implications, 2.1.</summary>
internal static class Numbering
{
    internal static ImmutableArray<StatementPart> Of(ImmutableArray<StatementPart> parts) => [.. parts.Select((part, at) => Of(part, at + 1))];

    private static StatementPart Of(StatementPart part, int number)
    {
        int paragraph = 0;
        return part with
        {
            Heading = string.Create(CultureInfo.InvariantCulture, $"{number}. {part.Heading}"),
            Blocks = [.. part.Blocks.Select(block => block is Block.Words words
                ? new Block.Words($"{string.Create(CultureInfo.InvariantCulture, $"{number}.{++paragraph}")} {words.Text}")
                : block)],
        };
    }
}
