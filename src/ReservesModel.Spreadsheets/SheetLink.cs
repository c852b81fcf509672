namespace ReservesModel.Spreadsheets;

/// <summary>A link from a cell to another cell of the same file. There is none to anywhere else: text of a plan is never a link.</summary>
internal sealed record SheetLink(Address Cell, Address Target, string Tip);
