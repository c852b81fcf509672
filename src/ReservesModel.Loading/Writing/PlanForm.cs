namespace ReservesModel.Loading.Writing;

/// <summary>The forms in which a plan is written.</summary>
public enum PlanForm
{
    /// <summary>A JSON file.</summary>
    Json,

    /// <summary>An Excel workbook (.xlsx).</summary>
    Workbook,

    /// <summary>A folder of CSV files.</summary>
    Folder,
}
