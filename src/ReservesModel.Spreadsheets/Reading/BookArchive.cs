using System.IO.Compression;
using System.Xml;

namespace ReservesModel.Spreadsheets.Reading;

/// <summary>The parts of a workbook that anybody may have made. What is read of it is bounded, however small the file is.</summary>
internal sealed class BookArchive : IDisposable
{
    internal const long MostBytes = 256L * 1024 * 1024;

    private const int MostParts = 10_000;

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly long _most;
    private long _read;

    /// <param name="stream">The file; it is left open.</param>
    /// <param name="most">The most bytes that are read of it once it is unpacked.</param>
    internal BookArchive(Stream stream, long most = MostBytes)
    {
        _most = most;
        _zip = new(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (_zip.Entries.Count > MostParts)
        {
            throw new InvalidDataException($"It has {_zip.Entries.Count} parts, and a workbook is not read that has more than {MostParts}.");
        }

        foreach (ZipArchiveEntry part in _zip.Entries)
        {
            _parts.TryAdd(part.FullName.Replace('\\', '/').TrimStart('/'), part);
        }
    }

    internal IEnumerable<string> Parts => _parts.Keys;

    public void Dispose() => _zip.Dispose();

    /// <summary>Refuses a file that has more of something than a workbook can have.</summary>
    internal static void Require(bool isFew, string what)
    {
        if (!isFew)
        {
            throw new InvalidDataException($"It has more {what} than a workbook can have.");
        }
    }

    /// <summary>Reads a part; null where there is none of that name.</summary>
    internal XmlReader? Open(string name) => OpenBytes(name) is not { } bytes ? null : XmlReader.Create(bytes, new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    });

    /// <summary>The bytes of a part; null where there is none of that name.</summary>
    internal Stream? OpenBytes(string name)
    {
        if (!_parts.TryGetValue(name, out ZipArchiveEntry? part))
        {
            return null;
        }

        // The file says how much there is, and may lie: what is read is counted too.
        return part.Length > _most ? throw TooMuch() : new CountedStream(part.Open(), Count);
    }

    /// <summary>Whether all its parts together unpack to no more than the bound. They are unpacked to see: another reader of the same file
    /// may read parts that this one never asks for.</summary>
    internal bool IsWithinBound()
    {
        byte[] buffer = new byte[81_920];
        long total = 0;
        foreach (ZipArchiveEntry entry in _zip.Entries)
        {
            using Stream part = entry.Open();
            for (int read = part.Read(buffer); read > 0 && total <= _most; read = part.Read(buffer))
            {
                total += read;
            }
        }

        return total <= _most;
    }

    /// <summary>The addresses that a part's list of relations gives, by their names; none where it has no list.</summary>
    internal Dictionary<string, Relation> RelationsOf(string part)
    {
        int slash = part.LastIndexOf('/') + 1;
        Dictionary<string, Relation> relations = [];
        using XmlReader? xml = Open($"{part[..slash]}_rels/{part[slash..]}.rels");
        while (xml?.Read() == true)
        {
            if (xml.IsElement("Relationship"))
            {
                string target = xml.GetAttribute("Target") ?? "";
                Require(relations.Count < MostParts, "relations");
                bool isOutside = xml.GetAttribute("TargetMode") == "External";
                relations.TryAdd(
                    xml.GetAttribute("Id") ?? "",
                    new(isOutside ? "External" : "", xml.GetAttribute("Type") ?? "", isOutside ? target : Resolved(part[..slash], target)));
            }
        }

        return relations;
    }

    private static string Resolved(string folder, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        List<string> steps = [.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries)];
        foreach (string step in target.Split('/'))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not (".." or "." or ""))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }

    private void Count(int bytes)
    {
        _read += bytes;
        if (_read > _most)
        {
            throw TooMuch();
        }
    }

    private InvalidDataException TooMuch() =>
        new($"Unpacked it has more than {_most / (1024 * 1024)} MB, and so much is not read of a workbook.");
}
