using System.Buffers.Binary;
using System.Text;
using ReservesModel.Spreadsheets;
using ReservesModel.Spreadsheets.Reading;

namespace ReservesModel.Loading.Workbooks;

/// <summary>The facts of a workbook of the binary form (.xlsb), from its records ([MS-XLSB]).</summary>
internal static class BinaryWorkbook
{
    private const int RowHeader = 0, CellError = 3, FormulaError = 11, Properties = 153, BundleSheet = 156;

    private const string Main = "xl/workbook.bin";

    /// <summary>Reads the facts; false where the package is no binary workbook.</summary>
    internal static bool Read(BookArchive archive, WorkbookFacts facts)
    {
        if (Content(archive, Main) is not { } workbook)
        {
            return false;
        }

        facts.HasMacros = archive.Parts.Any(part => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
        Dictionary<string, Relation> relations = archive.RelationsOf(Main);
        int at = 0;
        while (Record(workbook, ref at, out int type, out ReadOnlySpan<byte> data))
        {
            if (type == Properties && data.Length >= 4)
            {
                facts.CountsFrom1904 = (data[0] & 1) == 1;
            }
            else if (type == BundleSheet && data.Length > 12)
            {
                ReadOnlySpan<byte> rest = data[8..];
                string id = Text(ref rest), name = Text(ref rest);
                if (relations.GetValueOrDefault(id) is { } relation && Content(archive, relation.Target) is { } sheet)
                {
                    facts.Add(name, Bad(sheet));
                }
            }
        }

        return true;
    }

    private static Dictionary<(int Row, int Column), string> Bad(byte[] sheet)
    {
        Dictionary<(int, int), string> bad = [];
        int at = 0, row = 0;
        while (Record(sheet, ref at, out int type, out ReadOnlySpan<byte> data))
        {
            if (type == RowHeader && data.Length >= 4)
            {
                row = (int)BinaryPrimitives.ReadUInt32LittleEndian(data);
            }
            else if (type is CellError or FormulaError && data.Length >= 9)
            {
                bad[(row + 1, (int)BinaryPrimitives.ReadUInt32LittleEndian(data) + 1)] = WorkbookFacts.Error(data[8]);
            }
        }

        return bad;
    }

    private static string Text(ref ReadOnlySpan<byte> data)
    {
        int letters = data.Length >= 4 ? (int)Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(data), (uint)((data.Length - 4) / 2)) : 0;
        string text = data.Length >= 4 ? Encoding.Unicode.GetString(data.Slice(4, 2 * letters)) : "";
        data = data[Math.Min(data.Length, 4 + (2 * letters))..];
        return text;
    }

    // A kind and a length, each in as many bytes as have their highest bit set, and one more.
    private static bool Record(byte[] part, ref int at, out int type, out ReadOnlySpan<byte> data)
    {
        data = default;
        if (!Number(part, ref at, 2, out type) || !Number(part, ref at, 4, out int length) || length > part.Length - at)
        {
            return false;
        }

        data = part.AsSpan(at, length);
        at += length;
        return true;
    }

    private static bool Number(byte[] part, ref int at, int most, out int number)
    {
        number = 0;
        for (int read = 0; read < most && at < part.Length; read++)
        {
            byte next = part[at++];
            number |= (next & 0x7F) << (7 * read);
            if (next < 0x80)
            {
                return true;
            }
        }

        return at < part.Length;
    }

    private static byte[]? Content(BookArchive archive, string part)
    {
        using Stream? stream = archive.OpenBytes(part);
        if (stream is null)
        {
            return null;
        }

        using MemoryStream content = new();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
