namespace ReservesModel.Loading.Binding.Texts;

/// <summary>What is wrong with a value, before its place is known.</summary>
internal sealed record Slip(string Code, string Message, string Hint);

/// <summary>A value made of a text, or what is wrong with the text.</summary>
/// <param name="Value">The value; of no meaning where there is a slip.</param>
/// <param name="Slip">What is wrong; null where nothing is.</param>
internal readonly record struct Parsed<T>(T Value, Slip? Slip)
{
    public static implicit operator Parsed<T>(T value) => new(value, null);

    public static implicit operator Parsed<T>(Slip slip) => new(default!, slip);
}
