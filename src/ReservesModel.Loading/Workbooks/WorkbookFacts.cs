using System.Collections.ObjectModel;

namespace ReservesModel.Loading.Workbooks;

/// <summary>What a workbook says that the reader of its cells does not pass on: how it counts days, whether it has macros, which cells
/// are in error, and which formulas nobody has worked out. The reader gives those for blank or for a number.</summary>
internal sealed class WorkbookFacts
{
    /// <summary>What stands for a formula that nobody has worked out.</summary>
    internal const string NotCalculated = "";

    private readonly Dictionary<string, Dictionary<(int Row, int Column), string>> _bad = new(StringComparer.Ordinal);

    internal bool CountsFrom1904 { get; set; }

    internal bool HasMacros { get; set; }

    /// <summary>The cells of a sheet, from row and column 1, that are in error, with the error, or are formulas without a value.</summary>
    internal IReadOnlyDictionary<(int Row, int Column), string> Bad(string sheet) =>
        _bad.TryGetValue(sheet, out Dictionary<(int, int), string>? bad) ? bad : ReadOnlyDictionary<(int, int), string>.Empty;

    internal void Add(string sheet, Dictionary<(int Row, int Column), string> bad) => _bad[sheet] = bad;

    /// <summary>The words of an error by its code in binary files.</summary>
    internal static string Error(byte code) => code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2A => "#N/A",
        _ => "#ERROR",
    };
}
