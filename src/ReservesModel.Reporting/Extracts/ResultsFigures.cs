using System.Globalization;
using Newtonsoft.Json;
using ReservesModel.Domain.Amounts;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Extracts;

/// <summary>The figures of a results.json by their names, in its order, each in words.</summary>
internal sealed class ResultsFigures
{
    private const int Scenarios = 0, Scenario = 1, YearsKey = 2, Year = 3, FirstName = 4;

    private ResultsFigures()
    {
    }

    /// <summary>Scenario and year of every year there is.</summary>
    internal OrderedDictionary<(string Scenario, string Year), bool>.KeyCollection Years => YearsSeen.Keys;

    internal OrderedDictionary<ResultsFigure, string> Figures { get; } = [];

    private OrderedDictionary<(string Scenario, string Year), bool> YearsSeen { get; } = [];

    private Dictionary<ResultsFigure, Money> Amounts { get; } = [];

    /// <summary>How much a figure is; null where it is not there, not stated or no amount.</summary>
    internal Money? Amount(ResultsFigure figure) => Amounts.TryGetValue(figure, out Money amount) ? amount : null;

    internal bool HasYear(ResultsFigure figure) => YearsSeen.ContainsKey((figure.Scenario, figure.Year));

    /// <summary>Null where the text is not a results.json of our form: broken, of another version, or something else.</summary>
    internal static ResultsFigures? Read(string text)
    {
        ResultsFigures figures = new();
        try
        {
            using JsonTextReader reader = new(new StringReader(text))
            {
                DateParseHandling = DateParseHandling.None,
                FloatParseHandling = FloatParseHandling.Decimal,
            };
            return figures.Read(reader) ? figures : null;
        }
        catch (Exception broken) when (broken is JsonException or FormatException or OverflowException)
        {
            return null;
        }
    }

    private bool Read(JsonTextReader reader)
    {
        List<string> names = [];
        bool isOurs = false, isWhole = false;
        while (reader.Read())
        {
            isWhole = reader is { TokenType: JsonToken.EndObject, Depth: 0 };
            switch (reader.TokenType)
            {
                case JsonToken.PropertyName:
                    names.Add((string)reader.Value!);
                    break;
                case JsonToken.StartArray:
                    reader.Skip(); // findings, and lines without an amount
                    Leave(names);
                    break;
                case JsonToken.EndObject:
                    Leave(names);
                    break;
                case JsonToken.StartObject:
                    Enter(names);
                    break;
                default:
                    isOurs |= names is ["format"] && reader.Value as string == ResultsJson.Format;
                    Take(names, reader.Value);
                    Leave(names);
                    break;
            }
        }

        return isOurs && isWhole;
    }

    private void Enter(List<string> names)
    {
        if (names.Count == Year + 1 && IsOfYear(names))
        {
            YearsSeen[(names[Scenario], names[Year])] = true;
        }
    }

    private void Take(List<string> names, object? value)
    {
        if (names.Count > FirstName && IsOfYear(names) && Words(value) is { } words)
        {
            ResultsFigure figure = new(names[Scenario], names[Year], string.Join('|', names.Skip(FirstName)));
            Figures[figure] = words;
            if (value is decimal or long)
            {
                Amounts[figure] = Of(value);
            }
        }
    }

    private static bool IsOfYear(List<string> names) => names[Scenarios] == "scenarios" && names[YearsKey] == "years";

    private static void Leave(List<string> names)
    {
        if (names.Count > 0)
        {
            names.RemoveAt(names.Count - 1);
        }
    }

    // A status is text and no figure.
    private static string? Words(object? value) => value switch
    {
        null => "not stated",
        bool isTrue => isTrue ? "yes" : "no",
        decimal or long => Pounds.InFull(Of(value)),
        _ => null,
    };

    private static Money Of(object number) => new(Convert.ToDecimal(number, CultureInfo.InvariantCulture));
}
