using System.Buffers.Binary;
using System.Text;

namespace ReservesModel.Loading.Workbooks;

/// <summary>The facts of a workbook of the old form (.xls), from its records ([MS-XLS]).</summary>
internal static class OldWorkbook
{
    private const int Formula = 0x0006, EndOfPart = 0x000A, DateMode = 0x0022, BoundSheet = 0x0085, BoolOrError = 0x0205, Beginning = 0x0809;
    private const int HeaderLength = 4;

    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    internal static WorkbookFacts Facts(byte[] bytes)
    {
        WorkbookFacts facts = new();
        byte[]? stream = CompoundFile.Stream(bytes, out bool hasMacros, "Workbook", "Book");
        facts.HasMacros = hasMacros;
        if (stream is null)
        {
            return facts;
        }

        bool isUnicode = stream.Length > 6 && BinaryPrimitives.ReadUInt16LittleEndian(stream.AsSpan(4)) >= 0x0600;
        for (int at = 0; Record(stream, at, out int type, out ReadOnlySpan<byte> data) && type != EndOfPart; at += HeaderLength + data.Length)
        {
            if (type == DateMode && data.Length >= 2)
            {
                facts.CountsFrom1904 = data[0] == 1;
            }
            else if (type == BoundSheet && data.Length > 7)
            {
                facts.Add(Name(data[6..], isUnicode), Bad(stream, (int)Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(data), int.MaxValue)));
            }
        }

        return facts;
    }

    private static string Name(ReadOnlySpan<byte> data, bool isUnicode)
    {
        int length = data[0];
        if (!isUnicode)
        {
            return Encoding.Latin1.GetString(data[1..Math.Min(data.Length, 1 + length)]);
        }

        bool isWide = (data[1] & 1) == 1;
        ReadOnlySpan<byte> letters = data[2..Math.Min(data.Length, 2 + (isWide ? 2 * length : length))];
        return isWide ? Encoding.Unicode.GetString(letters) : Encoding.Latin1.GetString(letters);
    }

    private static Dictionary<(int Row, int Column), string> Bad(byte[] stream, int start)
    {
        Dictionary<(int, int), string> bad = [];
        int depth = 0;
        for (int at = start; Record(stream, at, out int type, out ReadOnlySpan<byte> data); at += HeaderLength + data.Length)
        {
            depth += type == Beginning ? 1 : type == EndOfPart ? -1 : 0;
            if (depth <= 0)
            {
                break;
            }

            bool isError = type == BoolOrError && data.Length >= 8 && data[7] == 1;
            bool isErrorOfFormula = type == Formula && data.Length >= 14 && data[6] == 2 && data[12] == 0xFF && data[13] == 0xFF;
            if (depth == 1 && (isError || isErrorOfFormula))
            {
                (int row, int column) = (BinaryPrimitives.ReadUInt16LittleEndian(data), BinaryPrimitives.ReadUInt16LittleEndian(data[2..]));
                bad[(row + 1, column + 1)] = WorkbookFacts.Error(isError ? data[6] : data[8]);
            }
        }

        return bad;
    }

    private static bool Record(byte[] stream, int at, out int type, out ReadOnlySpan<byte> data)
    {
        type = 0;
        data = default;
        if (at < 0 || at + HeaderLength > stream.Length)
        {
            return false;
        }

        type = BinaryPrimitives.ReadUInt16LittleEndian(stream.AsSpan(at));
        int length = BinaryPrimitives.ReadUInt16LittleEndian(stream.AsSpan(at + 2));
        if (at + HeaderLength + length > stream.Length)
        {
            return false;
        }

        data = stream.AsSpan(at + HeaderLength, length);
        return true;
    }
}
