using System.Collections.Immutable;

namespace ReservesModel.Reporting.Statements;

/// <summary>A draft of what the Section 151 officer may say of a plan's cost and funding. It drafts for the officer and never
/// speaks as the officer.</summary>
/// <param name="Heading">Whose plan it is of, and under which scenario.</param>
/// <param name="Summary">The whole in two sentences, for an e-mail or a front page.</param>
/// <param name="Paragraphs">The statement in full, a paragraph a subject; each stands on figures of the ledger.</param>
public sealed record Statement(string Heading, ImmutableArray<Prose> Summary, ImmutableArray<Prose> Paragraphs);
