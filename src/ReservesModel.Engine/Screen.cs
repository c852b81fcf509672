using System.Text;

namespace ReservesModel.Engine;

/// <summary>Where the program speaks: results to standard output, faults and everything else to standard error.</summary>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="HasInk">Whether results may be coloured: on a terminal only, and not where NO_COLOR asks for none.</param>
/// <param name="Columns">How wide the terminal is; 80 where there is none.</param>
internal sealed record Screen(TextWriter Out, TextWriter Error, bool HasInk, int Columns) : IDisposable
{
    private const int Usual = 80;

    /// <summary>The screen of this process. Text is UTF-8 wherever it goes, so that a pound sign is one.</summary>
    internal static Screen OfProcess() => new(
        Writer(Console.OpenStandardOutput()),
        Writer(Console.OpenStandardError()),
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        Console.IsOutputRedirected ? Usual : Math.Max(Usual, Console.WindowWidth));

    /// <inheritdoc/>
    /// <remarks>Results are flushed while a fault of writing them can still be told.</remarks>
    public void Dispose() => Error.Flush();

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n", AutoFlush = false };
}
