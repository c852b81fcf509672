using System.Collections.Immutable;
using ReservesModel.Spreadsheets.Reading;

namespace ReservesModel.Reporting.Conformance;

/// <summary>The rules of the FAST standard that a program can see, for a live model. The guide publishes the same list.</summary>
internal static class FastRules
{
    internal static ImmutableArray<Rule> All() =>
    [
        new CellRule("F1", "What is to be changed stands apart: only cells of an Inputs sheet, or of the cover, can be changed.", Input),
        new OneFormulaRule("F2", "One formula runs along a row."),
        new CellRule("F3", "No number stands in a formula but 0 and 1, digits to round to, which of a choice, and months of a year.", (_, _, cell) => FormulaLimits.Constant(cell)),
        new CellRule("F4", "A formula uses only functions of the published list.", (_, _, cell) => FormulaLimits.Function(cell)),
        new CellRule("F5", "A formula is short enough to be read: 1,000 characters.", (_, _, cell) => cell.Formula is { Length: > FormulaLimits.MostCharacters }
            ? $"It has {cell.Formula.Length} characters." : null),
        new CellRule("F6", "No formula fills several cells at once.", (_, _, cell) => cell.IsArray ? "It is an array formula." : null),
        new CellRule("F7", "No cell holds an error.", (_, _, cell) => cell.IsError ? $"It holds {cell.Words}." : null),
        new TimeAxisRule("F8", "A year stands in the same column on every sheet."),
        new FileRule("F9", "Nothing comes from another file, and there are no macros.", Outside),
        new SheetRule("F10", "No cells are merged.", (_, sheet) => sheet.Merged.Select(cells => (cells, "These cells are merged."))),
        new HiddenRule("F11", "No sheet, row or column is hidden."),
        new SheetRule("F12", "All but inputs is protected against a slip.", (_, sheet) => sheet.IsProtected ? [] : [("", "The sheet is not protected.")]),
        new SheetRule("F13", "Every sheet prints on A4, landscape.", (_, sheet) =>
            sheet.Paper == 9 && sheet.IsLandscape ? [] : [("", "It does not print on A4, landscape.")]),
        new SheetRule("F14", "A chart says what it shows in words too.", Described),
        new ChecksRule("F15", "The model checks itself, and its first sheet says whether the checks hold."),
        new FlowRule("F16", "Formulas flow from left to right and from top to bottom, and from sheet to sheet in the order of the tabs."),
    ];

    internal static IEnumerable<(string Cell, string Reason)> Described(ReadBook book, ReadSheet sheet) => sheet.Drawings
        .Where(drawing => string.IsNullOrWhiteSpace(drawing.Description)).Select(drawing => ("", $"{drawing.Name} has no words in its place."));

    private static string? Input(ReadBook book, ReadSheet sheet, ReadCell cell) =>
        book.StyleOf(cell).IsUnlocked && sheet != book.Sheets[0] && !sheet.Name.StartsWith("Input", StringComparison.OrdinalIgnoreCase)
            ? "It can be changed, and is not among the inputs."
            : book.StyleOf(cell).IsUnlocked && cell.Formula is not null ? "It can be changed, and is a formula." : null;

    private static IEnumerable<string> Outside(ReadBook book)
    {
        if (book.HasMacros)
        {
            yield return "It has macros.";
        }

        if (book.HasLinksToOtherFiles)
        {
            yield return "It takes figures from other files.";
        }
    }
}
