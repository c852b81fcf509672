using System.Security;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Folders;
using ReservesModel.Loading.Workbooks;

namespace ReservesModel.Loading.Reading;

/// <summary>One file of a plan, from the disk to its tree. Whatever the file holds, the answer is a tree or faults.</summary>
internal static class PlanFile
{
    /// <summary>The largest file that is read.</summary>
    internal const int MostBytes = 32 * 1024 * 1024;

    internal static ReadFile Read(string path)
    {
        if (Directory.Exists(path))
        {
            return PlanFolder.Read(path);
        }

        return Bytes(path, out ReadOnlySpan<byte> bytes) is { } fault ? ReadFile.Wrong(fault) : Read(path, bytes);
    }

    /// <summary>The text of another file that a command needs beside the plan, or what is wrong with it.</summary>
    internal static Fault? ReadText(string path, out string text) => ReadText(path, out text, out _);

    internal static Fault? ReadText(string path, out string text, out ReadOnlySpan<byte> bytes)
    {
        text = "";
        return Bytes(path, out bytes) ?? Encodings.Text(path, bytes, out text);
    }

    /// <summary>The bytes of a file that may be of any form, or what is wrong with it.</summary>
    internal static Fault? ReadBytes(string path, out ReadOnlySpan<byte> bytes) => Bytes(path, out bytes);

    internal static ReadFile Read(string path, ReadOnlySpan<byte> bytes)
    {
        if (WorkbookFile.IsWorkbook(bytes) || WorkbookFile.HasName(path))
        {
            return WorkbookFile.Read(path, bytes);
        }

        if (Encodings.Text(path, bytes, out string text) is { } fault)
        {
            return ReadFile.Wrong(fault);
        }

        InputFile input = new(new Place(path, 0, 0).FileName, [.. bytes]);
        return JsonReader.Read(new SourceText(path, text)) with { Inputs = [input] };
    }

    private static Fault? Bytes(string path, out ReadOnlySpan<byte> bytes)
    {
        bytes = [];
        if (Directory.Exists(path))
        {
            return FileFaults.IsFolder(path);
        }

        if (!File.Exists(path))
        {
            return FileFaults.NotFound(path, NearestFile.To(path));
        }

        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            if (stream.CanSeek && stream.Length > MostBytes)
            {
                return FileFaults.TooLarge(path);
            }

            bytes = Bytes(stream);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or SecurityException
            or NotSupportedException or ArgumentException)
        {
            return FileFaults.NotReadable(path, problem is UnauthorizedAccessException or SecurityException);
        }
    }

    // A device has no length and may have no end: one byte more than the most is enough to know.
    private static ReadOnlySpan<byte> Bytes(FileStream stream)
    {
        int room = stream.CanSeek && stream.Length > 0 ? (int)stream.Length + 1 : MostBytes + 1;
        byte[] bytes = new byte[room];
        int read = stream.ReadAtLeast(bytes, room, throwOnEndOfStream: false);
        return bytes.AsSpan(0, read);
    }
}
