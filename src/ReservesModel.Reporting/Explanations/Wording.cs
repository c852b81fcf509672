using System.Globalization;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Explanations;

/// <summary>Places and stated values in words, in an explanation of one file.</summary>
/// <param name="file">The file's name, which its own places leave out.</param>
internal sealed class Wording(string file)
{
    private static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    /// <summary>:22:79, or parent.json:22:79 for a place in another file.</summary>
    internal string Of(Place place) => place.FileName == file ? place.InFile[file.Length..] : place.InFile;

    /// <summary>As the plan writes it, £190K; a bare number as money: £190,000.</summary>
    internal string Price(Stated<Money> price) =>
        (price.Written.StartsWith('£') || price.Written.StartsWith("-£", StringComparison.Ordinal)
            ? price.Written
            : Pounds.InFull(price.Value)) + IfAssumed(price);

    /// <summary>(assumed, :22:79), after a value that is; otherwise nothing.</summary>
    internal string IfAssumed<T>(Stated<T>? value) => value?.Assumed is null ? "" : $" (assumed, {Of(value.Place)})";

    internal static string Ordinal(int position) => position < Ordinals.Length
        ? Ordinals[position]
        : string.Create(CultureInfo.InvariantCulture, $"number {position + 1}");
}
