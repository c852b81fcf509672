using System.Text;

namespace ReservesModel.Tests.Independent;

/// <summary>The cells of a CSV text, quotes and line ends within them included.</summary>
internal static class CsvCells
{
    internal static string[][] Read(string text)
    {
        List<string[]> rows = [];
        List<string> row = [];
        StringBuilder cell = new();
        bool isQuoted = false;
        for (int at = 0; at < text.Length; at++)
        {
            char letter = text[at];
            if (isQuoted && letter == '"' && at + 1 < text.Length && text[at + 1] == '"')
            {
                cell.Append(text[++at]);
            }
            else if (letter == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && letter is ',' or '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (letter == '\n')
                {
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
            else
            {
                cell.Append(letter);
            }
        }

        return [.. rows];
    }
}
