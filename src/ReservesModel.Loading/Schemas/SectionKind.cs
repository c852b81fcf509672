namespace ReservesModel.Loading.Schemas;

/// <summary>The keys of an object of one kind.</summary>
/// <param name="Kind">The kind as a plan writes it: one-off.</param>
/// <param name="Section">Its keys.</param>
internal sealed record SectionKind(string Kind, Section Section);
