using System.Collections.ObjectModel;
using System.Text;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Rates;

namespace ReservesModel.Loading.Schemas;

/// <summary>The words that a plan uses for the values of an enumeration: GeneralFund is written general-fund.</summary>
internal static class Words
{
    // Made once: a large plan asks for them many times.
    private static readonly ReadOnlyDictionary<Type, string[]> Known = new(new Type[]
    {
        typeof(ActionStatus), typeof(AuthorityClass), typeof(DecisionOutcome), typeof(FundingStatus), typeof(Level), typeof(LineKind), typeof(MovementKind), typeof(NationalInsurance),
        typeof(Proration), typeof(RepaymentMethod), typeof(ResourceKind), typeof(Subjective), typeof(TaxBaseRounding),
        typeof(ReserveKind), typeof(SourceKind),
    }.ToDictionary(enumeration => enumeration, enumeration => Array.ConvertAll(Enum.GetNames(enumeration), Hyphenated)));

    /// <summary>The words of an enumeration, in its order.</summary>
    internal static IReadOnlyList<string> Of(Type enumeration) => Known[enumeration];

    /// <summary>The word of a value.</summary>
    internal static string Of(Enum value) => Hyphenated(value.ToString());

    internal static Shape.OneOf OneOf<T>()
        where T : struct, Enum => new([.. Of(typeof(T))]);

    /// <summary>The value of a word; null if it is none of them.</summary>
    internal static object? Value(Type enumeration, string word)
    {
        int at = Array.IndexOf(Known[enumeration], word);
        return at < 0 ? null : Enum.ToObject(enumeration, at); // they all count from 0: a copy of all values for each word is saved
    }

    private static string Hyphenated(string name)
    {
        StringBuilder word = new();
        foreach (char letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
