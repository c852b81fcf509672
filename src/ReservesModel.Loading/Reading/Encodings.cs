using System.Buffers;
using System.Text;
using System.Text.Unicode;
using ReservesModel.Domain.Faults;

namespace ReservesModel.Loading.Reading;

/// <summary>Bytes to text: UTF-8, with or without a mark. Other encodings are named, not guessed at.</summary>
internal static class Encodings
{
    /// <summary>The text without its mark, or what is wrong.</summary>
    internal static Fault? Text(string path, ReadOnlySpan<byte> bytes, out string text)
    {
        text = "";
        if (OtherForm(path, bytes) is { } fault)
        {
            return fault;
        }

        ReadOnlySpan<byte> marked = Encoding.UTF8.Preamble;
        ReadOnlySpan<byte> content = bytes.StartsWith(marked) ? bytes[marked.Length..] : bytes;
        if (!Utf8.IsValid(content))
        {
            return FirstBad(path, content);
        }

        text = Encoding.UTF8.GetString(content);
        return null;
    }

    private static Fault? OtherForm(string path, ReadOnlySpan<byte> bytes) => bytes switch
    {
        [] => FileFaults.Empty(path),
        { Length: > PlanFile.MostBytes } => FileFaults.TooLarge(path),
        [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => FileFaults.Binary(path),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => FileFaults.Binary(path),
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => FileFaults.Utf32(path),
        [not 0, 0, 0, 0, ..] or [0, 0, 0, not 0, ..] => FileFaults.Utf32(path),
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => FileFaults.Utf16(path),
        [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..] => FileFaults.Utf16(path),
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => FileFaults.Binary(path),
        _ => bytes.Contains((byte)0) ? FileFaults.Binary(path) : null,
    };

    private static Fault FirstBad(string path, ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == OperationStatus.Done)
        {
            at += length;
        }

        string before = Encoding.UTF8.GetString(bytes[..at]);
        Cursor cursor = new(path, before);
        cursor.Advance(before.EnumerateRunes().Count());
        return FileFaults.NotUtf8(cursor.Place(), bytes[at]);
    }
}
