using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Binding;

/// <summary>Texts, words, whole numbers and lists of names. Each is null where there is none or where it is wrong.</summary>
internal static class PlainValues
{
    internal static void WrongType(this PlanContext context, Value value, string wanted, string hint)
    {
        bool isNull = value.Node is NullNode;
        string found = isNull ? "null" : value.Node is TextNode ? $"text, {Quoted.Quote(value.Node.Written)}"
            : value.Node is NumberNode ? $"the number {Quoted.Plain(value.Node.Written)}" : value.Node.Kind;
        context.Wrong(isNull ? FaultCodes.NullValue : FaultCodes.WrongType, value,
            $"{Quoted.Quote(value.Key)} should be {wanted}, and is {found}", hint);
    }

    internal static void Missing(this PlanContext context, Value owner, string key, string noun, string description) =>
        context.Wrong(FaultCodes.MissingKey, owner.Place, owner.Trail.Then(key),
            $"{Owner.Name(owner.Trail, noun)} has no {Quoted.Quote(key)}", $"Add {Quoted.Quote(key)}. {description}",
            owner.Trail.Then("kind"), owner.Trail.Then("source"));

    /// <summary>Text with something in it, and nothing that a document cannot hold.</summary>
    internal static string? Text(this PlanContext context, Value? value)
    {
        if (value is null)
        {
            return null;
        }

        if (value.Node is not TextNode { Text: var text })
        {
            context.WrongType(value, "text", "Put it between double quotes.");
            return null;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            context.Wrong(FaultCodes.TextBlank, value, $"{Quoted.Quote(value.Key)} is blank", "Write something, or leave the key out if it may be left out.");
            return null;
        }

        // Most texts are of plain letters: runes are looked at where there is something else.
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) ? rune.Value is not ('\n' or '\r' or '\t') : rune.Value is 0xFFFE or 0xFFFF)
            {
                context.Wrong(FaultCodes.TextUnprintable, value,
                    string.Create(CultureInfo.InvariantCulture, $"{Quoted.Quote(value.Key)} holds the character U+{rune.Value:X4}"),
                    "Take it out: documents and workbooks cannot hold it.");
                return null;
            }
        }

        return text;
    }

    internal static T? OneOf<T>(this PlanContext context, Value? value)
        where T : struct, Enum => (T?)context.OneOf(value, typeof(T));

    private static object? OneOf(this PlanContext context, Value? value, Type enumeration)
    {
        if (value is null)
        {
            return null;
        }

        IReadOnlyList<string> words = Words.Of(enumeration);
        if (value.Node is not TextNode { Text: var text })
        {
            context.WrongType(value, "text", $"One of: {string.Join(", ", words)}.");
            return null;
        }

        object? found = Words.Value(enumeration, text);
        if (found is null)
        {
            string hint = context.Spelling.Nearest(text, words) is { } nearest ? $"The nearest is {Quoted.Quote(nearest)}. " : "";
            context.Wrong(FaultCodes.UnknownValue, value, $"`{value.Key}` cannot be {Quoted.Quote(text)}",
                $"{hint}One of: {string.Join(", ", words)}.");
        }

        return found;
    }

    internal static Stated<int>? WholeNumber(this PlanContext context, Value? value, Shape? shape)
    {
        if (value is null || shape is not Shape.WholeNumber(var least, var most))
        {
            return null;
        }

        string range = string.Create(CultureInfo.InvariantCulture, $"A whole number from {least} to {most}, without quotes.");
        if (value.Node is not NumberNode { Raw: var raw })
        {
            context.WrongType(value, "a whole number", range);
            return null;
        }

        if (int.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            && number >= least && number <= most)
        {
            return value.Stating(number);
        }

        context.Wrong(FaultCodes.NumberOutOfRange, value, $"`{value.Key}` cannot be {Quoted.Plain(raw)}", range);
        return null;
    }

    /// <summary>The names of a list; empty where there is none or it is wrong.</summary>
    /// <param name="context">The plan.</param>
    /// <param name="value">The list.</param>
    /// <param name="mayBeEmpty">Whether a list of nothing means something.</param>
    internal static ImmutableArray<Value> Names(this PlanContext context, Value? value, bool mayBeEmpty = true)
    {
        if (value is null)
        {
            return [];
        }

        if (value.Node is not ListNode { Items: var items })
        {
            context.WrongType(value, "a list", "Write names in square brackets: [\"first\", \"second\"].");
            return [];
        }

        if (items.IsEmpty && !mayBeEmpty)
        {
            context.EmptyList(value);
        }

        return [.. items.Select(value.Item).Where(item => context.Text(item) is not null)];
    }

    internal static void EmptyList(this PlanContext context, Value value) =>
        context.Wrong(FaultCodes.EmptyList, value, $"{Quoted.Quote(value.Key)} is an empty list",
            "Name at least one, or leave the key out.");
}
