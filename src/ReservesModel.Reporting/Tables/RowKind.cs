namespace ReservesModel.Reporting.Tables;

/// <summary>What a row is to those around it.</summary>
public enum RowKind
{
    /// <summary>One of the figures.</summary>
    Figure,

    /// <summary>The name of the rows below it, without figures of its own.</summary>
    Heading,

    /// <summary>The sum of rows above or below it.</summary>
    Total,
}
