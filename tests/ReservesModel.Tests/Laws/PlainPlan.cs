using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace ReservesModel.Tests.Laws;

/// <summary>Whether two plans in JSON say the same, whichever way their values are spelled. It shares nothing with what reads and
/// writes plans.</summary>
internal static partial class PlainPlan
{
    /// <summary>Where they differ, and how; empty where they do not.</summary>
    internal static string Difference(JToken before, JToken after) => (before, after) switch
    {
        (JObject one, JObject other) => OfObjects(one, other),
        (JArray one, JArray other) when one.Count == other.Count =>
            one.Zip(other, Difference).FirstOrDefault(difference => difference.Length > 0) ?? "",
        (JValue one, JValue other) when Spelled(one) == Spelled(other) => "",
        _ => $"{before.Path}: {before} became {after}",
    };

    private static string OfObjects(JObject before, JObject after)
    {
        string[] names = [.. before.Properties().Select(member => member.Name)], now = [.. after.Properties().Select(member => member.Name)];
        if (!names.Order(StringComparer.Ordinal).SequenceEqual(now.Order(StringComparer.Ordinal)))
        {
            return $"{before.Path}: the keys {string.Join(", ", names)} became {string.Join(", ", now)}";
        }

        // The order of ids is the order of reports; that of an object's own keys says nothing.
        bool hasIds = before.Path.Split('.')[^1] is "actions" or "lines" or "reserves" or "funding" or "scenarios" or "milestones" or "risks"
            or "recommendations" or "indices" or "types" or "movements" or "resources";
        if (hasIds && !names.SequenceEqual(now))
        {
            return $"{before.Path}: the order {string.Join(", ", names)} became {string.Join(", ", now)}";
        }

        return names.Select(name => Difference(before[name]!, after[name]!)).FirstOrDefault(difference => difference.Length > 0) ?? "";
    }

    // £190K, 190,000 and 190000 are one amount; 2.5% and 0.025 one rate; 1 October 2016 and 01/10/2016 one date.
    private static string Spelled(JValue value)
    {
        string text = value.ToString(CultureInfo.InvariantCulture);
        if (Amount().Match(text) is { Success: true } amount && decimal.TryParse(
            amount.Groups[2].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            decimal unit = amount.Groups[3].Value.ToUpperInvariant() switch { "K" => 1_000, "M" => 1_000_000, "BN" => 1_000_000_000, "%" => 0.01m, _ => 1 };
            decimal signed = number * unit * (amount.Groups[1].Value.Length > 0 ? -1 : 1);
            return signed.ToString("0.############################", CultureInfo.InvariantCulture);
        }

        string[] forms = ["yyyy-MM-dd", "d MMMM yyyy", "dd/MM/yyyy"];
        return value.Type == JTokenType.String
            && DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date.ToString("O", CultureInfo.InvariantCulture)
            : text;
    }

    [GeneratedRegex("^(-)?£?([0-9][0-9,]*(?:\\.[0-9]+)?)(k|K|m|M|bn|%)?$")]
    private static partial Regex Amount();
}
