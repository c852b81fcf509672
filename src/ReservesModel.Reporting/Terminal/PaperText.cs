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
        Paragraph(text, $"{paper.Kind.ToUpperInvariant()}: {paper.Title}");
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
                    Wrapping.Write(text, Mark(points, at), "    ", points.Items[at].ToString(), Columns);
                }

                text.WriteLine();
                break;
            case Block.Form form:
                foreach (FormBox box in form.Boxes)
                {
                    Wrapping.Write(text, "", "", $"{box.Label}:", Columns);
                    Box(text, box);
                }

                break;
            case Block.Figures figures:
                TableText.Write(text, figures.Table, Columns, Ink.None);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "It has no text.");
        }
    }

    private static void Box(TextWriter text, FormBox box)
    {
        const string indent = "    ";
        foreach (Block block in box.Blocks)
        {
            if (block is Block.Words words)
            {
                Wrapping.Write(text, indent, indent, words.Text.ToString(), Columns);
            }
            else if (block is Block.Points points)
            {
                for (int at = 0; at < points.Items.Length; at++)
                {
                    Wrapping.Write(text, indent + Mark(points, at), indent + indent, points.Items[at].ToString(), Columns);
                }
            }

            text.WriteLine();
        }
    }

    private static string Mark(Block.Points points, int at) =>
        (points.AreNumbered ? string.Create(CultureInfo.InvariantCulture, $"{at + 1}.") : "-").PadRight(4);

    private static void Paragraph(TextWriter text, string words)
    {
        Wrapping.Write(text, "", "", words, Columns);
        text.WriteLine();
    }
}
