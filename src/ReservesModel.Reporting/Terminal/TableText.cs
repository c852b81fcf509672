using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Tables;

namespace ReservesModel.Reporting.Terminal;

/// <summary>A table of years as lines of text: labels to the left, figures to the right, in blocks of years where they do not
/// fit.</summary>
internal static class TableText
{
    /// <summary>What stands once in a row for all its years, where there are enough of them to be wide enough.</summary>
    private const string NeverQuantified = "not yet quantified in any year";

    internal static void Write(TextWriter text, Table table, int width, Ink ink)
    {
        TableLayout layout = TableLayout.Of(table, width);
        for (int first = 0; first < table.Headings.Length && !table.Rows.IsEmpty; first += layout.YearsInBlock)
        {
            WriteBlock(text, table, layout, first, ink);
        }
        if (table.Rows.IsEmpty)
        {
            text.WriteLine(ink.Strong(table.Title));
        }
        if (table.IsSoFarKnown)
        {
            Wrapping.Write(text, "  ", "  ", TableMarks.SoFarMeans, width);
        }
        foreach (string note in table.Notes)
        {
            Wrapping.Write(text, "  ", "  ", note, width);
        }
        text.WriteLine();
    }

    /// <summary>A row's label as it is printed: indented under the title, and marked where it rests on an assumed value.</summary>
    internal static string Label(Row row) => new string(' ', Indent(row)) + OneLine.Of(row.Label) + (row.IsAssumed ? TableMarks.Assumed : "");

    private static int Indent(Row row) => 2 + (2 * row.Indent);

    private static void WriteBlock(TextWriter text, Table table, TableLayout layout, int first, Ink ink)
    {
        int count = Math.Min(layout.YearsInBlock, table.Headings.Length - first);
        if (first > 0)
        {
            text.WriteLine();
        }
        string title = first == 0 ? table.Title : table.Title + TableLayout.Continued;
        string years = string.Concat(table.Headings.Skip(first).Take(count).Select(year => year.PadLeft(layout.CellWidth)));
        text.WriteLine(ink.Strong(title.PadRight(layout.LabelWidth) + years));
        foreach (Row row in table.Rows)
        {
            string[][] cells = count * layout.CellWidth > NeverQuantified.Length + 1
                && row.Cells.All(cell => cell.Kind == CellKind.NotYetQuantified)
                ? [[NeverQuantified.PadLeft(count * layout.CellWidth)]]
                : [.. row.Cells.Skip(first).Take(count).Select(layout.Texts)];
            WriteRow(text, row, cells, layout, ink);
        }
    }

    // The figures stand beside the first line of a label that takes several. A heading has none, and all the line to itself.
    private static void WriteRow(TextWriter text, Row row, string[][] cells, TableLayout layout, Ink ink)
    {
        string indent = new(' ', Indent(row));
        int beside = row.Kind == RowKind.Heading ? cells.Length * layout.CellWidth : 0;
        string[] label =
        [
            .. Wrapping.Lines(Label(row), layout.LabelWidth + beside - indent.Length - 2).Select((line, at) => indent + (at == 0 ? "" : "  ") + line),
        ];
        int lines = Math.Max(label.Length, cells.Max(cell => cell.Length));
        for (int at = 0; at < lines; at++)
        {
            string left = label.ElementAtOrDefault(at) ?? "";
            string padding = new(' ', Math.Max(0, layout.LabelWidth - OneLine.Columns(left)));
            string right = string.Concat(cells.Select(cell => (cell.ElementAtOrDefault(at) ?? "").PadLeft(layout.CellWidth)));
            string line = (left + padding + right).TrimEnd();
            text.WriteLine(row.Kind == RowKind.Total ? ink.Strong(line) : line);
        }
    }
}
