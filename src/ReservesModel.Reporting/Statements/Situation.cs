namespace ReservesModel.Reporting.Statements;

/// <summary>Something that is so of a plan's costs and funding, by its ledger, and that a statement has to meet.</summary>
/// <param name="Name">What templates and programs call it: a_grant_ends.</param>
/// <param name="Title">What it is, in a few words.</param>
public sealed record Situation(string Name, string Title);
