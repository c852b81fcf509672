namespace ReservesModel.Reporting.Styles;

/// <summary>A name that templates may use.</summary>
/// <param name="Of">What it is a name of; null for one that stands by itself.</param>
/// <param name="Name">The name.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Meaning">What it is, for the documentation.</param>
internal sealed record VocabularyWord(NameKind? Of, string Name, NameKind Kind, string Meaning);
