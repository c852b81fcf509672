namespace ReservesModel.Reporting.Conformance;

/// <summary>By which rules a workbook is checked.</summary>
public enum RuleSetKind
{
    /// <summary>A live model: the FAST standard.</summary>
    Fast,

    /// <summary>Tables for publication: the Government Analysis Function's checklist for accessible spreadsheets.</summary>
    Publication,
}
