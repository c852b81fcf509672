using ReservesModel.Domain.Faults;

namespace ReservesModel.Loading.Importing;

/// <summary>A cell of a CSV file: its text without quotes, and where it stands.</summary>
internal sealed record CsvCell(string Text, Place Place)
{
    internal bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
