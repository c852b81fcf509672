using ReservesModel.Domain.Plans;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Inputs;

/// <summary>Every input once more, as the program read it, in the same row and column of a sheet of its own: so that the workbook
/// can say which input somebody has changed since.</summary>
internal sealed class KeptInputs
{
    /// <summary>What stands beside an input that is not as the program read it.</summary>
    internal const string Changed = "changed";

    private readonly Sheet _inputs;
    private readonly TimeAxis _axis;
    private readonly int _column;
    private readonly int _first;

    internal KeptInputs(Sheet inputs, Plan plan, TimeAxis axis, string[] headers, int column)
    {
        (_inputs, _axis, _column, _first) = (inputs, axis, column, inputs.NextRow);
        Sheet = new("As read", axis.Widths([36, 26, 12, 14]));
        SheetTop.Write(
            Sheet,
            "Inputs as the program read them",
            plan,
            ["Not to be changed: the same rows and columns as the sheet Inputs, to tell which of its cells have been.", "No figure rests on them."],
            headers,
            axis);
    }

    internal Sheet Sheet { get; }

    /// <summary>Keeps the figures of a row of the inputs, and lets that row say when they change.</summary>
    internal void Keep(Row input)
    {
        Sheet.Skip(input.Number - Sheet.NextRow);
        Row kept = Sheet.Add();
        foreach (PlacedCell placed in input.Cells)
        {
            Cell? copy = placed.Cell switch
            {
                Cell.Text words when placed.Column < TimeAxis.ConstantColumn => words,
                Cell.Number number => number with { Style = DecidedLookOf(number.Style) },
                _ => null,
            };
            if (copy is not null)
            {
                kept.Put(placed.Column, copy);
            }
        }

        string here = Cells(_inputs, input.Number), there = Cells(Sheet, input.Number);
        input.Put(_column, new Cell.TextFormula($"IF(SUMPRODUCT(--({here}<>{there}))=0,\"\",\"{Changed}\")", "", CellStyle.Label));
    }

    /// <summary>How many rows of the inputs have been changed.</summary>
    internal string CountFrom(Sheet here) => $"COUNTIF({Column(_column, here)},\"{Changed}\")";

    /// <summary>What the first of them is of: the title of a line, reserve or source.</summary>
    internal string FirstFrom(Sheet here) => $"INDEX({Column(1, here)},MATCH(\"{Changed}\",{Column(_column, here)},0))";

    private static CellStyle DecidedLookOf(CellStyle style) => style switch
    {
        CellStyle.InputMoney => CellStyle.Money,
        CellStyle.InputCount => CellStyle.Count,
        CellStyle.InputPercent => CellStyle.Percent,
        CellStyle.InputDate => CellStyle.Date,
        _ => CellStyle.Plain,
    };

    private string Cells(Sheet sheet, int row) =>
        new Address(sheet.Name, row, TimeAxis.ConstantColumn).To(new(sheet.Name, row, _axis.LastColumn), _inputs);

    private string Column(int column, Sheet here) =>
        new Address(_inputs.Name, _first, column).FixedTo(new(_inputs.Name, Math.Max(_first, _inputs.NextRow - 1), column), here);
}
