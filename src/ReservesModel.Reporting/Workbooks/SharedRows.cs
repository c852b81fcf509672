namespace ReservesModel.Reporting.Workbooks;

/// <summary>What the scenarios of a workbook share as it is written.</summary>
internal sealed class SharedRows
{
    /// <summary>The numbers of the groups of costs, by who may pay for them.</summary>
    internal Dictionary<string, int> GroupNumbers { get; } = [];

    /// <summary>Rows of the workings by their formulas, so that none is written twice.</summary>
    internal Dictionary<string, Series> Rows { get; } = [];
}
