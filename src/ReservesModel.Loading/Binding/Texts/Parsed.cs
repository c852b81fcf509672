namespace ReservesModel.Loading.Binding.Texts;

/// <summary>What is wrong with a value, before its place is known.</summary>
internal sealed record Slip(string Code, string Message, string Hint);

/// <summary>A value made of a text, or what is wrong with the text.</summary>
internal readonly record struct Parsed<T>(T? Value, Slip? Slip)
    where T : struct
{
    public static implicit operator Parsed<T>(T value) => new(value, null);

    public static implicit operator Parsed<T>(Slip slip) => new(null, slip);
}
