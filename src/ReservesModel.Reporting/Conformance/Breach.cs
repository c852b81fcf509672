namespace ReservesModel.Reporting.Conformance;

/// <summary>Where a rule is broken, and how.</summary>
/// <param name="Sheet">The sheet; empty where it is the file.</param>
/// <param name="Cell">The cell; empty where it is the sheet.</param>
/// <param name="Reason">What is wrong there.</param>
public sealed record Breach(string Sheet, string Cell, string Reason)
{
    /// <summary>Costs!E7, Costs, or the file.</summary>
    public string Where => Sheet.Length == 0 ? "the file" : Cell.Length == 0 ? Sheet : $"{Sheet}!{Cell}";
}
