using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Terminal;

namespace ReservesModel.Reporting.Explanations;

/// <summary>An explanation as a tree of lines: the amount, what it is, and at the right where the plan states it.</summary>
public static class ExplanationText
{
    private const int LeastName = 30;

    public static void Write(Explanation explanation, TextWriter text, int width = 80, Ink? ink = null)
    {
        Printer printer = new(text, new(explanation.File), Math.Max(width, 40), ink ?? Ink.None);
        Wrapping.Write(text, "", "", $"{explanation.File}, {Scenario(explanation.Scenario)}", width);
        foreach (ExplainedFigure figure in explanation.Figures)
        {
            text.WriteLine();
            printer.Root(figure);
        }
    }

    private static string Scenario(string id) =>
        id == Domain.Plans.Scenario.BaseId ? "the plan as it stands" : $"scenario {id}";

    private sealed class Printer(TextWriter text, Wording wording, int width, Ink ink)
    {
        internal void Root(ExplainedFigure figure) => Write(figure, "", "", Amount(figure).Length, isRoot: true);

        private void Write(ExplainedFigure figure, string first, string rest, int amountWidth, bool isRoot = false)
        {
            string amount = Amount(figure).PadLeft(amountWidth);
            string gap = amountWidth == 0 ? "" : "  ";
            string place = figure.Place is { Line: > 0 } at ? wording.Of(at) : "";
            int column = first.Length + amountWidth + gap.Length;
            int room = Math.Max(width - column - (place.Length == 0 ? 0 : place.Length + 1), LeastName);
            string under = rest + (figure.Branches.IsEmpty || isRoot ? "" : "│").PadRight(amountWidth + gap.Length);
            string[] name = [.. Wrapping.Lines(figure.Name, room)];
            for (int line = 0; line < name.Length; line++)
            {
                string words = isRoot ? ink.Strong(name[line]) : name[line];
                string left = line == 0 ? $"{first}{amount}{gap}{words}" : $"{under}{words}";
                string right = line == 0 && place.Length > 0
                    ? new string(' ', Math.Max(1, width - column - OneLine.Columns(name[0]) - place.Length)) + ink.Faint(place)
                    : "";
                text.WriteLine(left + right);
            }
            string margin = isRoot && amountWidth == 0 ? "  " : under;
            foreach (string note in figure.Notes)
            {
                Wrapping.Write(text, margin, margin, note, Math.Max(width, under.Length + LeastName));
            }
            foreach (ExplanationBranch branch in figure.Branches)
            {
                Branch(branch, rest);
            }
        }

        private void Branch(ExplanationBranch branch, string rest)
        {
            if (branch.Title.Length > 0)
            {
                text.WriteLine($"{rest}{branch.Title}");
            }
            int amountWidth = branch.Parts.Max(part => Amount(part).Length);
            for (int at = 0; at < branch.Parts.Length; at++)
            {
                bool isEnd = at == branch.Parts.Length - 1;
                Write(branch.Parts[at], $"{rest}{(isEnd ? "└─ " : "├─ ")}", $"{rest}{(isEnd ? "   " : "│  ")}", amountWidth);
            }
        }

        private static string Amount(ExplainedFigure figure) => figure.Sum is { } sum ? Pounds.WithPence(sum) : "";
    }
}
