namespace ReservesModel.Domain.Findings;

/// <summary>A kind of finding: its published code, how to answer it, and the law or guidance it rests on.</summary>
/// <param name="Code">Words with hyphens; never changes once published.</param>
/// <param name="Answer">What an officer can do about it.</param>
/// <param name="Source">The statute, guidance or published practice; null where there is none.</param>
public sealed record FindingCode(string Code, string Answer, string? Source)
{
    /// <inheritdoc/>
    public override string ToString() => Code;
}
