using System.IO.Compression;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace ReservesModel.Loading.Claims.Pdf;

/// <summary>The filters by which the parts of a PDF are packed, with a bound on what a part may unpack to: a page of a report has
/// thousands of characters, not gigabytes.</summary>
internal sealed class BoundedFilters : IFilterProvider
{
    private const int MostBytes = 64 * 1024 * 1024;
    private const long MostBytesTogether = 1024L * 1024 * 1024;
    private const byte ZLibHeader = 0x78;

    private readonly IFilterProvider _filters = DefaultFilterProvider.Instance;
    private long _unpacked;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(_filters.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(_filters.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(_filters.GetAllFilters());

    private IReadOnlyList<IFilter> Bounded(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new Bound(filter, this))];

    // Counted before it is unpacked into memory, since the library unpacks a part as a whole.
    private void Count(ReadOnlySpan<byte> packed)
    {
        if (packed.IsEmpty || packed[0] != ZLibHeader)
        {
            return;
        }

        try
        {
            using ZLibStream stream = new(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
            byte[] buffer = new byte[81_920];
            int size = 0;
            for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                size += read;
                _unpacked += read;
                if (size > MostBytes || _unpacked > MostBytesTogether)
                {
                    throw new PdfDocumentFormatException("A part of it is far larger than a page of a report.");
                }
            }
        }
        catch (InvalidDataException)
        {
            // Not what it looked like, or cut short: the library makes of it what it can.
        }
    }

    private sealed class Bound(IFilter filter, BoundedFilters filters) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            filters.Count(input.Span);
            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }
    }
}
