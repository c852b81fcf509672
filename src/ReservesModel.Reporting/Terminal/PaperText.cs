using System.Globalization;
using ReservesModel.Reporting.Statements;

namespace ReservesModel.Reporting.Terminal;

/// <summary>A paper as plain text of at most 80 columns.</summary>
public static class PaperText
{
    private const int Columns = 80;

    public static string Of(StatementPaper paper)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Paragraph(text, $"FINANCIAL IMPLICATIONS: {paper.Title}");
        foreach (StatementPart part in paper.Parts)
        {
            Paragraph(text, part.Heading.ToUpperInvariant());
            foreach (Block block in part.Blocks)
            {
                Write(text, block);
            }
        }

        Wrapping.Write(text, "", "", StatementPaper.Draft, Columns);
        return text.ToString();
    }

    private static void Write(TextWriter text, Block block)
    {
        switch (block)
        {
            case Block.Subheading heading:
                Paragraph(text, heading.Text);
                break;
            case Block.Words words:
                Paragraph(text, words.Text.ToString());
                break;
            case Block.Points points:
                for (int at = 0; at < points.Items.Length; at++)
                {
                    string mark = points.AreNumbered ? string.Create(CultureInfo.InvariantCulture, $"{at + 1}.") : "-";
                    Wrapping.Write(text, mark.PadRight(4), "    ", points.Items[at].ToString(), Columns);
                }

                text.WriteLine();
                break;
            case Block.Figures figures:
                TableText.Write(text, figures.Table, Columns, Ink.None);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "It has no text.");
        }
    }

    private static void Paragraph(TextWriter text, string words)
    {
        Wrapping.Write(text, "", "", words, Columns);
        text.WriteLine();
    }
}
