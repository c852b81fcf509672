using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Tables;

/// <summary>Cells as values of a plan. What a cell can only mean is taken so, however it is written; what it may mean otherwise is
/// left as it stands, and the binding says what is wrong with it; and a cell in error is never nil.</summary>
internal sealed class CellNodes(TableNotes notes, CellDates dates)
{
    /// <summary>The value of a cell; null where a fault is noted instead.</summary>
    /// <param name="shape">The form that its key asks for.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="heading">What it is, for messages.</param>
    internal Node? Of(Shape shape, RawCell cell, string heading)
    {
        switch (cell.Kind)
        {
            case RawKind.Error:
                notes.Wrong(TableFaultCodes.CellError, cell.Place, $"{Quoted.Quote(heading)} is the error {cell.Text}",
                    "Mend the formula, or write the value itself. A cell in error is never taken for nil.");
                return null;
            case RawKind.NotCalculated:
                notes.Wrong(TableFaultCodes.CellNotCalculated, cell.Place, $"{Quoted.Quote(heading)} is a formula that has not been worked out",
                    "Open the workbook in Excel or LibreOffice and save it, or write the value itself.");
                return null;
            default:
                return Value(shape, cell, heading);
        }
    }

    private Node? Value(Shape shape, RawCell cell, string heading) => shape switch
    {
        Shape.ByYear(var of) => Value(of, cell, heading),
        Shape.Date => dates.Of(cell, heading),
        _ when cell.Kind == RawKind.Date && shape is not (Shape.Text or Shape.Names) => IsDate(cell, heading),
        Shape.Amount => Written(cell, NumberWords.Amount(cell.Text)),
        Shape.WholeNumber or Shape.Number => Number(cell),
        Shape.Rate => Written(cell, NumberWords.Rate(cell.Text)),
        Shape.Year => Text(cell, TimeWords.Year(cell.Text)),
        Shape.OneOf(var words) => Text(cell, Word(cell.Text, words)),
        Shape.Share or Shape.ShareOrAmount => ShareOrAmount(cell),
        Shape.Minimum => Minimum(cell),
        Shape.Years => YearSpan.Node(cell),
        Shape.Names => new ListNode([.. Parts(cell.Text).Select(part => Text(cell, part))], cell.Place),
        _ => Text(cell, cell.Text),
    };

    private Node? IsDate(RawCell cell, string heading)
    {
        notes.Wrong(TableFaultCodes.CellIsDate, cell.Place, $"{Quoted.Quote(heading)} is the date {cell.Text}, perhaps made by the spreadsheet of what was typed",
            "Format the cell as text and type it again: 6/12 becomes the 6th of December otherwise.");
        return null;
    }

    private static TextNode Text(RawCell cell, string text) => new(text, cell.Place);

    // A file of text has no numbers but such as are written like them.
    private static Node Written(RawCell cell, string tidy) => cell.Kind == RawKind.Number ? new NumberNode(cell.Text, cell.Place)
        : NumberWords.IsNumber(tidy) ? new NumberNode(tidy, cell.Place) : Text(cell, tidy);

    private static Node Number(RawCell cell)
    {
        string digits = cell.Kind == RawKind.Number ? cell.Text : NumberWords.Digits(cell.Text);
        return NumberWords.IsNumber(digits) ? new NumberNode(digits, cell.Place) : Text(cell, cell.Text);
    }

    // A number without a unit is a share up to 1 and pounds above it, as in a plan's text.
    private static Node ShareOrAmount(RawCell cell) => cell.Kind != RawKind.Number
        ? Text(cell, NumberWords.Amount(cell.Text))
        : NumberWords.IsAboveOne(cell.Text) ? Text(cell, cell.IsPercent ? NumberWords.Percent(cell.Text) : cell.Text) : new NumberNode(cell.Text, cell.Place);

    private static Node Minimum(RawCell cell)
    {
        if (cell.Kind == RawKind.Number)
        {
            return cell.IsPercent ? Text(cell, NumberWords.Percent(cell.Text)) : new NumberNode(cell.Text, cell.Place);
        }

        ImmutableArray<Node> levels = [.. cell.Text.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(part => Text(cell, NumberWords.Amount(part)))];
        return levels.Length == 1 ? levels[0] : new ListNode(levels, cell.Place);
    }

    private static IEnumerable<string> Parts(string text) =>
        text.Split([',', ';', '\n']).Select(TimeWords.Tidy).Where(part => part.Length > 0);

    // "General fund" can only be general-fund.
    private static string Word(string written, ImmutableArray<string> words)
    {
        string plain = Headings.Plain(written);
        return words.FirstOrDefault(word => Headings.Plain(word) == plain) ?? TimeWords.Tidy(written);
    }
}
