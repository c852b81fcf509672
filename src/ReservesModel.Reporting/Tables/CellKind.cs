namespace ReservesModel.Reporting.Tables;

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    Blank,
    Sum,
    NotStated,
    NotCosted,
    NotYetQuantified,
    Words,
}
