using System.Collections.Immutable;
using ReservesModel.Domain.Faults;

namespace ReservesModel.Loading.Claims;

/// <summary>A piece of a report as its file holds it, before it is read for claims.</summary>
internal abstract record ReportBlock;

/// <summary>A paragraph on one line, and the place at which each part of it begins.</summary>
internal sealed record ParagraphBlock(string Text, ImmutableArray<PartStart> Parts) : ReportBlock
{
    internal static ParagraphBlock Of(string text, Place place) => new(text, [new(0, place)]);

    /// <summary>The place of a character.</summary>
    internal Place PlaceOf(int at, int width = 0)
    {
        PartStart part = Parts.Last(part => part.At <= at);
        return part.Place.Line == 0 ? part.Place : part.Place with { Column = part.Place.Column + at - part.At, Width = width };
    }
}

/// <summary>Where a part of a paragraph begins: a line of the file.</summary>
internal sealed record PartStart(int At, Place Place);

/// <summary>A table, row by row.</summary>
internal sealed record TableBlock(ImmutableArray<ImmutableArray<BlockCell>> Rows) : ReportBlock;

/// <summary>A cell as it stands.</summary>
internal sealed record BlockCell(string Text, Place Place);
