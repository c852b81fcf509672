using System.Collections.Immutable;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Engine.Output;
using ReservesModel.Reporting.Extracts;

namespace ReservesModel.Engine.Running;

/// <summary>What a run published: its manifest, and the results beside it, proved to be those that the manifest names.</summary>
internal sealed class PublishedRun
{
    private readonly string _path;
    private readonly JObject _manifest;
    private readonly string _results;

    private PublishedRun(string path, JObject manifest, string results) => (_path, _manifest, _results) = (path, manifest, results);

    /// <summary>Reads it; or says why what is there cannot be compared with.</summary>
    /// <param name="path">The manifest as the user named it, or the folder that holds it.</param>
    internal static Outcome<PublishedRun> Read(string path)
    {
        string manifest = Directory.Exists(path) ? Path.Combine(path, Manifest.FileName) : path;
        string results = Path.Combine(Path.GetDirectoryName(manifest) ?? "", RunOutputs.Results);
        string at = manifest;
        try
        {
            byte[] bytes = File.ReadAllBytes(manifest);
            if (Parsed(bytes) is not { } json || json["format"]?.ToString() != Manifest.Format || Files(json, "outputs").GetValueOrDefault(RunOutputs.Results) is not { } hash)
            {
                return Wrong(manifest, "this is no manifest of a run", $"Name the {Manifest.FileName} that `reserves run` wrote beside its results.");
            }

            at = results;
            byte[] published = File.ReadAllBytes(results);
            return Manifest.Hash(published) == hash
                ? Outcome<PublishedRun>.Of(new(manifest, json, Encoding.UTF8.GetString(published)))
                : Wrong(results, "this is not the file that the manifest names: it has been changed since, or is of another run",
                    "Take both from what was published.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            bool isThere = File.Exists(at);
            return Outcome<PublishedRun>.Wrong([new(isThere ? FaultCodes.FileNotReadable : FaultCodes.FileNotFound, new(at, 0, 0),
                isThere ? $"this file cannot be read: {exception.Message}" : "there is no such file",
                $"`reserves run` writes {Manifest.FileName} and {RunOutputs.Results} into one folder.")]);
        }
    }

    /// <summary>Holds a plan as it is now against it; a fault where the results are of a form that this version does not know.</summary>
    internal Outcome<Drift> Against(LoadedPlan plan)
    {
        string[] scenarios = [.. (_manifest["options"]?["scenarios"] as JArray ?? []).Select(id => id.ToString())];
        FileOutlook now = plan.Only(scenarios);
        FigureChanges changes = FigureChanges.Since(_results, now);
        return changes.Earlier == EarlierRun.Compared
            ? Outcome<Drift>.Of(new(
                plan.File.Inputs[0].Name, _manifest["program"]?.ToString() ?? "", $"reserves {ProgramVersion.Text}", Inputs(plan.File.Inputs), changes.Changes))
            : Outcome<Drift>.Wrong(Wrong(_path, "its results.json is of a form that this version does not know", "Run the plan as it was published with this version, and compare with that.").Faults);
    }

    private ImmutableArray<InputChange> Inputs(IEnumerable<InputFile> inputs)
    {
        Dictionary<string, string> before = Files(_manifest, "inputs");
        Dictionary<string, string> after = inputs.DistinctBy(input => input.Name).ToDictionary(input => input.Name, input => Manifest.Hash(input.Bytes.AsSpan()));
        return
        [
            .. before.Keys.Union(after.Keys).Order(StringComparer.Ordinal)
                .Where(name => before.GetValueOrDefault(name) != after.GetValueOrDefault(name))
                .Select(name => new InputChange(name, !after.ContainsKey(name) ? "gone" : !before.ContainsKey(name) ? "new" : "changed")),
        ];
    }

    private static Dictionary<string, string> Files(JObject manifest, string which) =>
        (manifest[which] as JArray ?? []).OfType<JObject>()
            .Select(file => (Name: file["name"]?.ToString(), Hash: file["sha256"]?.ToString()))
            .Where(file => file.Name is not null && file.Hash is not null)
            .DistinctBy(file => file.Name).ToDictionary(file => file.Name!, file => file.Hash!);

    private static JObject? Parsed(byte[] bytes)
    {
        try
        {
            return JObject.Parse(Encoding.UTF8.GetString(bytes));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Outcome<PublishedRun> Wrong(string path, string message, string hint) =>
        Outcome<PublishedRun>.Wrong([new(FaultCodes.FileNotReadable, new(path, 0, 0), message, hint)]);
}
