namespace ReservesModel.Reporting.Styles;

/// <summary>Words that stand in the template and that it chose between: its own, and held to what its own may say.</summary>
internal sealed record OwnWords(string Words);
