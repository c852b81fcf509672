using System.Globalization;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Binding.Texts;

/// <summary>An amount as a plan writes it: £190K, £0.19m, 190,000, £1,234.56, £2bn, or the digits of a number.</summary>
internal static class AmountText
{
    internal const decimal Most = 1_000_000_000_000;

    private const string Forms = "Write pounds as a number, or text such as \"£190K\", \"£0.19m\", \"£190,000\" or \"£1,234.56\".";

    /// <summary>The amount, to whole pence.</summary>
    /// <param name="text">As it is written.</param>
    /// <param name="mayBeNegative">Whether a minus may stand in front: for the opening balance of a reserve alone.</param>
    internal static Parsed<Money> Parse(string text, bool mayBeNegative)
    {
        if (Plain(text) is { } plain)
        {
            return new Money(plain);
        }

        if (Split(text) is not var (isNegative, whole, fraction, power))
        {
            return Malformed(text);
        }

        whole = whole.TrimStart('0');
        fraction = fraction.TrimEnd('0');
        if (whole.Length + power > 13)
        {
            return TooLarge(text);
        }

        if (fraction.Length > power + 2)
        {
            return FractionOfPenny(text, whole, fraction, power);
        }

        // At most 13 digits before the point and 11 after it: exact.
        decimal pounds = decimal.Parse($"0{whole}.{fraction}0", CultureInfo.InvariantCulture);
        for (int noughts = power; noughts > 0; noughts--)
        {
            pounds *= 10;
        }

        return pounds switch
        {
            > Most => TooLarge(text),
            0 => Money.Nil,
            _ when isNegative && !mayBeNegative => Negative(text),
            _ => new Money(isNegative ? -pounds : pounds),
        };
    }

    // £190000 and £1234.56, as most amounts of a large plan are written: no text is made of their parts. Null for all others. As many
    // decimals as below, though one of them is always nought.
    private static decimal? Plain(string text)
    {
        const int mostDigits = 12;
        int at = text.StartsWith('£') ? 1 : 0, digits = 0, decimals = 0;
        bool isFraction = false;
        long number = 0;
        for (; at < text.Length; at++)
        {
            if (text[at] == '.' && !isFraction && digits > 0)
            {
                isFraction = true;
            }
            else if (char.IsAsciiDigit(text[at]))
            {
                number = (number * 10) + (text[at] - '0');
                digits++;
                decimals += isFraction ? 1 : 0;
            }
            else
            {
                return null;
            }

            if (digits > mostDigits || decimals > 2)
            {
                return null;
            }
        }

        bool endsInNought = decimals > 0 && number % 10 == 0;
        return number == 0 || endsInNought || (isFraction && decimals == 0)
            ? null
            : new decimal(unchecked((int)(number * 10)), unchecked((int)(number * 10 >> 32)), 0, false, (byte)(decimals + 1));
    }

    // [-][£] digits, perhaps with commas in threes, [.digits] [k K m M bn]; anything else is not an amount.
    private static (bool IsNegative, string Whole, string Fraction, int Power)? Split(string text)
    {
        ReadOnlySpan<char> rest = text;
        bool isNegative = Take(ref rest, "-");
        Take(ref rest, "£");
        int power = Power(ref rest);
        int point = rest.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? rest : rest[..point];
        ReadOnlySpan<char> fraction = point < 0 ? [] : rest[(point + 1)..];
        bool isFraction = point < 0 || (fraction.Length > 0 && !fraction.ContainsAnyExceptInRange('0', '9'));
        return isFraction && Digits(whole) is { } digits ? (isNegative, digits, fraction.ToString(), power) : null;
    }

    private static bool Take(ref ReadOnlySpan<char> rest, string sign)
    {
        bool isThere = rest.StartsWith(sign, StringComparison.Ordinal);
        rest = isThere ? rest[sign.Length..] : rest;
        return isThere;
    }

    private static int Power(ref ReadOnlySpan<char> rest)
    {
        (int power, int length) = rest switch
        {
            [.., 'b', 'n'] => (9, 2),
            [.., 'm' or 'M'] => (6, 1),
            [.., 'k' or 'K'] => (3, 1),
            _ => (0, 0),
        };
        rest = rest[..^length];
        return power;
    }

    private static string? Digits(ReadOnlySpan<char> whole)
    {
        string digits = whole.ToString().Replace(",", "", StringComparison.Ordinal);
        if (digits.Length == 0 || digits.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        if (digits.Length == whole.Length)
        {
            return digits;
        }

        for (int fromEnd = 1; fromEnd <= whole.Length; fromEnd++)
        {
            if (whole[^fromEnd] == ',' != (fromEnd % 4 == 0))
            {
                return null;
            }
        }

        return whole[0] == ',' ? null : digits;
    }

    private static Slip Malformed(string text)
    {
        if (HasExponent(text))
        {
            return new(FaultCodes.AmountExponent, $"{Quoted.Plain(text)} is written with an exponent",
                "Write the amount in full, or with k, m or bn: \"£1.5m\".");
        }

        string hint = Meant(text) is { } meant ? $"Write {Quoted.Quote(meant)}, if that is meant. No spaces; commas only in threes." : Forms;
        return new(FaultCodes.AmountMalformed, $"{Quoted.Quote(text)} is not an amount", hint);
    }

    private static bool HasExponent(string text)
    {
        int at = text.IndexOfAny(['e', 'E']);
        return at > 0 && char.IsAsciiDigit(text[at - 1])
            && text.AsSpan(at + 1).TrimStart("+-") is { IsEmpty: false } power && !power.ContainsAnyExceptInRange('0', '9');
    }

    // The likely slips: spaces, a printed minus or brackets, a sign after the pound, mn or BN, commas out of place.
    private static string? Meant(string text)
    {
        const int longest = 40;
        if (text.Length > longest)
        {
            return null;
        }

        string meant = string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))).Replace('−', '-').Replace('–', '-');
        meant = meant is ['(', .., ')'] ? $"-{meant[1..^1]}" : meant;
        meant = meant.StartsWith("£-", StringComparison.Ordinal) ? $"-£{meant[2..]}" : meant;
        meant = WithEnding(meant, "million", "m") ?? WithEnding(meant, "thousand", "k") ?? WithEnding(meant, "billion", "bn")
            ?? WithEnding(meant, "mn", "m") ?? WithEnding(meant, "bn", "bn") ?? WithEnding(meant, "b", "bn") ?? meant;
        meant = meant.StartsWith('.') ? $"0{meant}" : meant.Replace("£.", "£0.", StringComparison.Ordinal);
        string plain = meant.Replace(",", "", StringComparison.Ordinal);
        return Split(meant) is not null ? meant : Split(plain) is not null ? plain : null;
    }

    private static string? WithEnding(string text, string ending, string right) =>
        text.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? text[..^ending.Length] + right : null;

    private static Slip TooLarge(string text) => new(FaultCodes.AmountTooLarge,
        $"{Quoted.Plain(text)} is more than £1 trillion", "Amounts go up to £1,000,000,000,000; check the noughts and the k, m or bn.");

    private static Slip Negative(string text) => new(FaultCodes.AmountNegative,
        $"{Quoted.Plain(text)} is below nil", "Write the amount without a minus: only the opening of a reserve may be negative.");

    private static Slip FractionOfPenny(string text, string whole, string fraction, int power)
    {
        string digits = $"{whole}{fraction[..(power + 2)]}".TrimStart('0').PadLeft(3, '0');
        string lower = digits.Length <= 15 ? $"£{digits[..^2]}.{digits[^2..]}" : "";
        return new(FaultCodes.AmountFractionOfPenny, $"{Quoted.Plain(text)} has a fraction of a penny",
            lower.Length > 0 ? $"Write whole pence: \"{lower}\" or a penny more." : "Write whole pence.");
    }
}
