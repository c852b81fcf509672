namespace ReservesModel.Spreadsheets.Reading;

/// <summary>What a piece of a formula is.</summary>
internal enum FormulaTokenKind
{
    /// <summary>An operator, a bracket, a comma.</summary>
    Sign,

    /// <summary>A number that stands in the formula.</summary>
    Number,

    /// <summary>Words in quotes.</summary>
    Words,

    /// <summary>A function, without its bracket.</summary>
    Function,

    /// <summary>A cell: $E7.</summary>
    Cell,

    /// <summary>A sheet, with its quotes and without its exclamation mark.</summary>
    Sheet,

    /// <summary>Anything else that has a name.</summary>
    Name,
}
