namespace ReservesModel.Reporting.Extracts;

/// <summary>What there was of an earlier run to compare with.</summary>
public enum EarlierRun
{
    /// <summary>Nothing: this is the first run.</summary>
    None,

    /// <summary>A results.json that is broken, or of a form that this version does not know.</summary>
    Unreadable,

    /// <summary>Its figures.</summary>
    Compared,
}
