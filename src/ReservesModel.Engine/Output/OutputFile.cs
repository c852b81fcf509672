using System.Text;

namespace ReservesModel.Engine.Output;

/// <summary>A file to be written: its name in the output folder, and its bytes.</summary>
internal sealed record OutputFile(string Name, byte[] Bytes)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A file of text, in UTF-8 without a mark.</summary>
    internal static OutputFile Text(string name, string text) => new(name, Utf8.GetBytes(text));

    /// <summary>A file that writes itself.</summary>
    internal static OutputFile Of(string name, Action<Stream> write)
    {
        using MemoryStream stream = new();
        write(stream);
        return new(name, stream.ToArray());
    }
}
