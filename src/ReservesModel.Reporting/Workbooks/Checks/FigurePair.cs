namespace ReservesModel.Reporting.Workbooks.Checks;

/// <summary>A figure of the program beside the formula that should give it.</summary>
internal sealed record FigurePair(string Words, Series Formula, Series Figure);
