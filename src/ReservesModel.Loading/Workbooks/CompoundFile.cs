using System.Buffers.Binary;
using System.Text;

namespace ReservesModel.Loading.Workbooks;

/// <summary>A stream of a compound file (.xls): a small file system of Microsoft's, in sectors that chains of numbers lead through
/// ([MS-CFB]).</summary>
internal sealed class CompoundFile
{
    private const uint EndOfChain = 0xFFFFFFFE;
    private const int EntryLength = 128;
    private const int HeaderFat = 109;
    private const int SmallStream = 4096;

    private readonly byte[] _bytes;
    private readonly int _sector;
    private readonly List<uint> _fat = [];

    private CompoundFile(byte[] bytes)
    {
        _bytes = bytes;
        _sector = 1 << Math.Min((int)Number16(30), 12);
        List<uint> fatSectors = [];
        for (int at = 0; at < HeaderFat; at++)
        {
            fatSectors.Add(Number(76 + (4 * at)));
        }

        // Longer files list the rest of the table's sectors in a chain of its own.
        uint more = Number(68);
        for (int hops = 0; more < EndOfChain && hops < bytes.Length / _sector; hops++)
        {
            ReadOnlySpan<byte> list = Sector(more);
            for (int at = 0; at + 8 <= list.Length; at += 4)
            {
                fatSectors.Add(BinaryPrimitives.ReadUInt32LittleEndian(list[at..]));
            }

            more = BinaryPrimitives.ReadUInt32LittleEndian(list[^4..]);
        }

        foreach (uint sector in fatSectors.Where(sector => sector < EndOfChain))
        {
            ReadOnlySpan<byte> table = Sector(sector);
            for (int at = 0; at + 4 <= table.Length; at += 4)
            {
                _fat.Add(BinaryPrimitives.ReadUInt32LittleEndian(table[at..]));
            }
        }
    }

    /// <summary>The bytes of the first stream of any of these names; null where there is none.</summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    internal static byte[]? Stream(byte[] bytes, out bool hasMacros, params ReadOnlySpan<string> names)
    {
        CompoundFile file = new(bytes);
        byte[] directory = file.Chain(file.Number(48));
        hasMacros = false;
        byte[]? found = null;
        uint root = EndOfChain;
        for (int at = 0; at + EntryLength <= directory.Length; at += EntryLength)
        {
            ReadOnlySpan<byte> entry = directory.AsSpan(at, EntryLength);
            int length = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]) - 2, 0, 62);
            string name = Encoding.Unicode.GetString(entry[..length]);
            uint start = BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]), size = BinaryPrimitives.ReadUInt32LittleEndian(entry[120..]);
            root = at == 0 ? start : root;
            hasMacros |= name is "_VBA_PROJECT_CUR" or "_VBA_PROJECT";
            if (found is null && names.Contains(name))
            {
                byte[] content = size < SmallStream ? file.Small(start, root) : file.Chain(start);
                found = content[..(int)Math.Min(size, content.Length)];
            }
        }

        return found;
    }

    private byte[] Chain(uint sector)
    {
        using MemoryStream content = new();
        for (int hops = 0; sector < EndOfChain && hops <= _fat.Count; hops++)
        {
            content.Write(Sector(sector));
            sector = sector < _fat.Count ? _fat[(int)sector] : EndOfChain;
        }

        return content.ToArray();
    }

    // Short streams lie in pieces of 64 bytes within the stream of the root.
    private byte[] Small(uint piece, uint root)
    {
        const int pieceLength = 64;
        byte[] pieces = Chain(root), table = Chain(Number(60));
        using MemoryStream content = new();
        for (int hops = 0; piece < EndOfChain && hops <= table.Length / 4; hops++)
        {
            long at = (long)piece * pieceLength;
            if (at + pieceLength > pieces.Length)
            {
                break;
            }

            content.Write(pieces, (int)at, pieceLength);
            piece = (piece + 1) * 4 <= table.Length ? BinaryPrimitives.ReadUInt32LittleEndian(table.AsSpan((int)piece * 4)) : EndOfChain;
        }

        return content.ToArray();
    }

    private ReadOnlySpan<byte> Sector(uint sector)
    {
        long at = (sector + 1L) * _sector;
        return at < _bytes.Length
            ? _bytes.AsSpan((int)at, (int)Math.Min(_sector, _bytes.Length - at))
            : throw new InvalidDataException("A sector lies beyond the end of the file.");
    }

    private uint Number(int at) => at + 4 <= _bytes.Length
        ? BinaryPrimitives.ReadUInt32LittleEndian(_bytes.AsSpan(at))
        : throw new InvalidDataException("The file ends in its header.");

    private ushort Number16(int at) => (ushort)(Number(at) & 0xFFFF);
}
