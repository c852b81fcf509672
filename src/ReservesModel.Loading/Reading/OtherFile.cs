using ReservesModel.Domain.Faults;

namespace ReservesModel.Loading.Reading;

/// <summary>A file that is no plan, and that a command needs beside one.</summary>
public static class OtherFile
{
    /// <summary>What it holds; or why it could not be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="wanted">What would be right in its place, in a sentence.</param>
    public static Outcome<byte[]> Read(string path, string wanted) => PlanFile.ReadBytes(path, out ReadOnlySpan<byte> bytes) is not { } unreadable
        ? Outcome<byte[]>.Of(bytes.ToArray())
        : Outcome<byte[]>.Wrong([unreadable.Code is FaultCodes.FileNotFound or FaultCodes.FileNotReadable ? unreadable : unreadable with { Hint = wanted }]);
}
