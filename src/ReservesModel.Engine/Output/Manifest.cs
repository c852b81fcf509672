using System.Collections.Immutable;
using System.Security.Cryptography;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Engine.Output;

/// <summary>What a run was made from and what it made, by content: the same input and program give the same manifest, whatever the
/// clock, the folder or the machine.</summary>
internal static class Manifest
{
    internal const string FileName = "manifest.json";

    internal const string Format = "reserves-manifest/1";

    /// <summary>The manifest of a run.</summary>
    /// <param name="version">The version of the program.</param>
    /// <param name="scenarios">The scenarios asked for by name; none for all.</param>
    /// <param name="unit">The unit asked for; null for none.</param>
    /// <param name="inputs">What was read.</param>
    /// <param name="outputs">What is written beside it.</param>
    internal static OutputFile Of(
        string version, IEnumerable<string> scenarios, MoneyUnit? unit, IEnumerable<InputFile> inputs, IEnumerable<OutputFile> outputs)
    {
        JObject options = new() { ["scenarios"] = new JArray(scenarios) };
        if (unit is { Decimals: { } decimals })
        {
            options["unit"] = unit.Name;
            options["decimals"] = decimals;
        }

        JObject manifest = new()
        {
            ["format"] = Format,
            ["program"] = $"reserves {version}",
            ["options"] = options,
            ["inputs"] = new JArray(inputs.Select(input => File(input.Name, Hash(input.Bytes.AsSpan())))),
            ["outputs"] = new JArray(outputs.Select(output => File(output.Name, Hash(output.Bytes)))),
        };
        return OutputFile.Text(FileName, manifest.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n");
    }

    /// <summary>The files that an earlier manifest names; none if there is no such manifest, or it cannot be read.</summary>
    internal static ImmutableArray<string> OutputsOf(string manifest)
    {
        try
        {
            return
            [
                .. JObject.Parse(manifest)["outputs"] is JArray outputs
                    ? outputs.Select(output => (output as JObject)?["name"]?.ToString()).OfType<string>()
                    : [],
            ];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static JObject File(string name, string sha256) => new() { ["name"] = name, ["sha256"] = sha256 };

    internal static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
