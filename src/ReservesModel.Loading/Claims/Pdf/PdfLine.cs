using System.Collections.Immutable;
using System.Globalization;
using ReservesModel.Domain.Faults;

namespace ReservesModel.Loading.Claims.Pdf;

/// <summary>A printed line of a page: its pieces from left to right, held apart by more than a space between words. Lengths are in
/// points, 1/72 of an inch, from the bottom left corner of the page.</summary>
internal sealed record PdfLine(int Page, int Number, decimal Baseline, decimal Size, bool IsBold, ImmutableArray<PdfPiece> Pieces)
{
    internal string Text => string.Join(' ', Pieces.Select(piece => piece.Text));

    internal decimal Left => Pieces[0].Left;

    internal decimal Right => Pieces[^1].Right;

    internal Place In(string path) => new(path, 0, 0, 0, string.Create(CultureInfo.InvariantCulture, $"page {Page}, line {Number}"));
}

/// <summary>Words that stand together on a line.</summary>
internal sealed record PdfPiece(string Text, decimal Left, decimal Right);
