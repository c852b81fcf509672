using System.Globalization;
using System.Xml;

namespace ReservesModel.Spreadsheets.Validations;

/// <summary>Writes what cells may hold.</summary>
internal static class ValidationWriter
{
    private const int MostOfList = 255;
    private const int MostOfMessage = 255;
    private const string Least = "-1000000000000";
    private const string Most = "1000000000000";

    internal static void Write(IReadOnlyList<ValidatedCells> validations, XmlWriter xml)
    {
        if (validations.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("dataValidations", SheetWriter.Main);
        xml.WriteAttributeString("count", validations.Count.ToString(CultureInfo.InvariantCulture));
        foreach (ValidatedCells validated in validations)
        {
            Write(validated, xml);
        }

        xml.WriteEndElement();
    }

    private static void Write(ValidatedCells validated, XmlWriter xml)
    {
        Validation rule = validated.Rule;
        (string type, string from, string? to) = Limits(rule);
        xml.WriteStartElement("dataValidation", SheetWriter.Main);
        xml.WriteAttributeString("type", type);
        if (!rule.IsStrict)
        {
            xml.WriteAttributeString("errorStyle", "warning");
        }

        xml.WriteAttributeString("allowBlank", "1");
        xml.WriteAttributeString("showInputMessage", "1");
        xml.WriteAttributeString("showErrorMessage", "1");
        Message(xml, "error", rule.Error);
        Message(xml, "prompt", rule.Prompt);
        xml.WriteAttributeString("sqref", validated.Cells.Name);
        xml.WriteElementString("formula1", SheetWriter.Main, from);
        if (to is not null)
        {
            xml.WriteElementString("formula2", SheetWriter.Main, to);
        }

        xml.WriteEndElement();
    }

    private static (string Type, string From, string? To) Limits(Validation rule) => rule switch
    {
        Validation.Words words => ("list", Listed(words), null),
        Validation.Listed listed => ("list", listed.Cells.Everywhere, null),
        Validation.Number number => ("decimal", Limit(number.Least) ?? Least, Limit(number.Most) ?? Most),
        Validation.Whole whole => ("whole", Limit(whole.Least) ?? Least, Limit(whole.Most) ?? Most),
        Validation.Day day => ("date", Limit(day.First.Number)!, Limit(day.Last.Number)),
        _ => throw new InvalidOperationException($"A {rule.GetType().Name} has no form in the file."),
    };

    private static string Listed(Validation.Words words)
    {
        string list = string.Join(',', words.Allowed);
        return list.Length <= MostOfList && !words.Allowed.Any(word => word.Contains(',', StringComparison.Ordinal))
            ? $"\"{list.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : throw new InvalidOperationException($"The list {list} does not fit: put its words in cells, and validate by those.");
    }

    private static string? Limit(decimal? limit) => limit?.ToString("0.############", CultureInfo.InvariantCulture);

    private static void Message(XmlWriter xml, string name, string words)
    {
        if (words.Length > MostOfMessage)
        {
            throw new InvalidOperationException($"A message of a validation holds {MostOfMessage} characters: {words}");
        }

        if (words.Length > 0)
        {
            xml.WriteAttributeString(name, SafeText.Of(words));
        }
    }
}
