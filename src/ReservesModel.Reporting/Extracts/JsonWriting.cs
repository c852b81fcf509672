using Newtonsoft.Json;
using ReservesModel.Domain.Amounts;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Extracts;

/// <summary>Named values as our JSON outputs write them.</summary>
internal static class JsonWriting
{
    /// <summary>Two decimals always, 95000.00: the writer's own form of a decimal depends on how it was worked out. A figure
    /// that is not stated is null, which is not nil.</summary>
    internal static void Write(this JsonTextWriter json, string name, Money? sum)
    {
        json.WritePropertyName(name);
        if (sum is { } stated)
        {
            json.WriteRawValue(Pounds.Plain(stated));
        }
        else
        {
            json.WriteNull();
        }
    }

    internal static void Write(this JsonTextWriter json, string name, string? text)
    {
        json.WritePropertyName(name);
        json.WriteValue(text);
    }

    internal static void Write(this JsonTextWriter json, string name, int? number)
    {
        json.WritePropertyName(name);
        json.WriteValue(number);
    }

    internal static void WriteObject(this JsonTextWriter json, string name, Action members)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        members();
        json.WriteEndObject();
    }

    internal static void WriteArray<T>(this JsonTextWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (T item in items)
        {
            write(item);
        }
        json.WriteEndArray();
    }
}
