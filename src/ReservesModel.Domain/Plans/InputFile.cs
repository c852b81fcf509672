namespace ReservesModel.Domain.Plans;

/// <summary>A file that a plan was read from, known by its content.</summary>
/// <param name="Name">Its name, without the folder.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in lower-case hexadecimal.</param>
public sealed record InputFile(string Name, string Sha256);
