namespace ReservesModel.Reporting.Word.Templates;

/// <summary>There is more in a template than is read of one.</summary>
internal sealed class TemplateTooLargeException : IOException;
