using System.Buffers.Binary;
using System.Text;

namespace ReservesModel.Tests.Loading.Tables;

/// <summary>A workbook that is protected by a password, as Excel keeps it: a compound file with what says how it was encrypted, and the
/// encrypted package. Its verifier is noise, so that no password opens it.</summary>
internal static class LockedWorkbook
{
    private const int Sector = 512, StreamSectors = 8;
    private const uint End = 0xFFFFFFFE, Free = 0xFFFFFFFF, OfTable = 0xFFFFFFFD;

    internal static byte[] Bytes()
    {
        byte[] file = new byte[Sector * (3 + (2 * StreamSectors))];
        Span<byte> header = file.AsSpan(0, Sector);
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(header);
        Put16(header, 24, 0x3E);
        Put16(header, 26, 3);
        Put16(header, 28, 0xFFFE);
        Put16(header, 30, 9);
        Put16(header, 32, 6);
        Put32(header, 44, 1);
        Put32(header, 48, 1);
        Put32(header, 56, 4096);
        Put32(header, 60, End);
        Put32(header, 68, End);
        for (int at = 0; at < 109; at++)
        {
            Put32(header, 76 + (4 * at), at == 0 ? 0 : Free);
        }

        Span<byte> table = file.AsSpan(Sector, Sector);
        for (int at = 0; at < Sector / 4; at++)
        {
            bool isLast = at is 1 + StreamSectors or 1 + (2 * StreamSectors);
            Put32(table, 4 * at, at == 0 ? OfTable : at == 1 || isLast ? End : at <= 1 + (2 * StreamSectors) ? (uint)at + 1 : Free);
        }

        Span<byte> directory = file.AsSpan(2 * Sector, Sector);
        Entry(directory, 0, "Root Entry", 5, End, 0, 1, Free);
        Entry(directory, 1, "EncryptionInfo", 2, 2, StreamSectors * Sector, Free, 2);
        Entry(directory, 2, "EncryptedPackage", 2, 2 + StreamSectors, StreamSectors * Sector, Free, Free);
        How().CopyTo(file.AsSpan(3 * Sector));
        Noise(file.AsSpan((3 + StreamSectors) * Sector), 1);
        return file;
    }

    // AES with 128 bits, its key made by SHA-1: the standard form of [MS-OFFCRYPTO].
    private static byte[] How()
    {
        byte[] provider = Encoding.Unicode.GetBytes("Microsoft Enhanced RSA and AES Cryptographic Provider\0");
        byte[] how = new byte[12 + 32 + provider.Length + 4 + 16 + 16 + 4 + 32];
        Put16(how, 0, 3);
        Put16(how, 2, 2);
        Put32(how, 4, 0x24);
        Put32(how, 8, (uint)(32 + provider.Length));
        uint[] header = [0x24, 0, 0x660E, 0x8004, 128, 0x18, 0, 0];
        for (int at = 0; at < header.Length; at++)
        {
            Put32(how, 12 + (4 * at), header[at]);
        }

        provider.CopyTo(how, 44);
        int verifier = 44 + provider.Length;
        Put32(how, verifier, 16);
        Noise(how.AsSpan(verifier + 4, 32), 2);
        Put32(how, verifier + 36, 20);
        Noise(how.AsSpan(verifier + 40, 32), 3);
        return how;
    }

    private static void Entry(Span<byte> directory, int at, string name, byte kind, uint start, int size, uint child, uint right)
    {
        Span<byte> entry = directory.Slice(128 * at, 128);
        Encoding.Unicode.GetBytes(name).CopyTo(entry);
        Put16(entry, 64, (ushort)((2 * name.Length) + 2));
        entry[66] = kind;
        entry[67] = 1;
        Put32(entry, 68, Free);
        Put32(entry, 72, right);
        Put32(entry, 76, child);
        Put32(entry, 116, start);
        Put32(entry, 120, (uint)size);
    }

    private static void Noise(Span<byte> bytes, int seed)
    {
        for (int at = 0; at < bytes.Length; at++)
        {
            bytes[at] = (byte)((((at + seed) * 7_919) >> 3) & 0xFF);
        }
    }

    private static void Put16(Span<byte> bytes, int at, ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(bytes[at..], value);

    private static void Put32(Span<byte> bytes, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(bytes[at..], value);
}
