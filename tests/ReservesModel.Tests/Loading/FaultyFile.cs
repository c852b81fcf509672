using System.Text;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Reading;

namespace ReservesModel.Tests.Loading;

/// <summary>The file of a fault: the one in its folder, or one made for the test where it cannot be kept as text.</summary>
internal sealed class FaultyFile : IDisposable
{
    private readonly string? _folder;
    private readonly FileStream? _held;

    private FaultyFile(string path, string? folder = null, FileStream? held = null) => (Path, _folder, _held) = (path, folder, held);

    internal string Path { get; }

    public void Dispose()
    {
        _held?.Dispose();
        if (_folder is not null)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    internal static FaultyFile Of(string code, string folder) => code switch
    {
        FaultCodes.FileNotFound => Made(_ => { }, "plan-2016.json"),
        FaultCodes.FileNotReadable => Unreadable(),
        FaultCodes.FileIsFolder => Made(path => Directory.CreateDirectory(path)),
        FaultCodes.FileTooLarge => Made(path =>
        {
            using FileStream file = File.Create(path);
            file.SetLength(PlanFile.MostBytes + 1L); // no such amount of disk is used
        }),
        FaultCodes.FileBinary => Holding([.. Encoding.UTF8.GetBytes("{ \"title\": \"T"), 0, (byte)'"']),
        FaultCodes.FileUtf16 => Holding(Encoding.Unicode.GetBytes("{ \"title\": \"T\" }")),
        FaultCodes.FileUtf32 => Holding([.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes("{ \"title\": \"T\" }")]),
        FaultCodes.TooManyValues => Holding(Encoding.ASCII.GetBytes(
            $"{{ \"note\": [{string.Join(',', Enumerable.Repeat('1', JsonReader.MostTokens))}] }}")),
        FaultCodes.TooManyScenarios => Holding(Encoding.ASCII.GetBytes(SomePlanText.Plan(
            $"\"scenarios\": {{ {string.Join(", ", Enumerable.Range(1, 1_001).Select(at => $"\"s{at}\": {{ \"title\": \"S\" }}"))} }}"))),
        _ => new(System.IO.Path.Combine(folder, "plan.json")),
    };

    private static FaultyFile Holding(byte[] bytes) => Made(path => File.WriteAllBytes(path, bytes));

    private static FaultyFile Made(Action<string> make, string beside = "")
    {
        string folder = Directory.CreateTempSubdirectory("reserves-").FullName;
        string path = System.IO.Path.Combine(folder, "plan.json");
        make(path);
        if (beside.Length > 0)
        {
            File.WriteAllText(System.IO.Path.Combine(folder, beside), "{}");
        }

        return new(path, folder);
    }

    // One that another program holds; where files are not held, one that the system gives to nobody.
    private static FaultyFile Unreadable()
    {
        if (OperatingSystem.IsLinux())
        {
            return new("/proc/self/mem");
        }

        FaultyFile made = Holding([(byte)'{']);
        return new(made.Path, made._folder, new FileStream(made.Path, FileMode.Open, FileAccess.Read, FileShare.None));
    }
}
