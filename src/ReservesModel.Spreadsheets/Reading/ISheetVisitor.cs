namespace ReservesModel.Spreadsheets.Reading;

/// <summary>Sees a workbook as it is read, a row at a time.</summary>
internal interface ISheetVisitor
{
    /// <summary>Sees a row.</summary>
    void Visit(ReadSheet sheet, ReadRow row);

    /// <summary>Sees a sheet once all its rows were seen.</summary>
    void Leave(ReadSheet sheet);
}
