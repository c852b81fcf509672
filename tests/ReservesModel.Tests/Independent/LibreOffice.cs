using System.Diagnostics;
using System.Text;

namespace ReservesModel.Tests.Independent;

/// <summary>LibreOffice, asked to work workbooks out anew and to say what every cell then holds. It takes seconds to start, so it
/// is given many at once.</summary>
internal static class LibreOffice
{
    internal const string Program = "soffice";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    // Without this setting it trusts the figures that a file brings, and the test would compare them with themselves.
    private const string AlwaysRecalculate = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """;

    // Comma, quote, UTF-8, from the first row, cells as they are and not as they are shown, every sheet in a file of its own.
    private const string Filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

    /// <summary>What each sheet of each workbook holds after recalculation, by name of workbook and of sheet.</summary>
    internal static Dictionary<(string Book, string Sheet), string[][]> Recalculate(IReadOnlyDictionary<string, byte[]> books)
    {
        string folder = Directory.CreateTempSubdirectory("reserves-recalculation-").FullName;
        try
        {
            string profile = Path.Combine(folder, "profile", "user");
            Directory.CreateDirectory(profile);
            File.WriteAllText(Path.Combine(profile, "registrymodifications.xcu"), AlwaysRecalculate);
            foreach ((string name, byte[] bytes) in books)
            {
                File.WriteAllBytes(Path.Combine(folder, $"{name}.xlsx"), bytes);
            }

            Convert(folder, Filter, books.Keys.Select(book => $"{book}.xlsx"));
            return Directory.GetFiles(folder, "*.csv").Select(path => (Path: path, Name: Path.GetFileNameWithoutExtension(path)))
                .ToDictionary(
                    file => (file.Name[..file.Name.LastIndexOf('-')], file.Name[(file.Name.LastIndexOf('-') + 1)..]),
                    file => CsvCells.Read(File.ReadAllText(file.Path, Encoding.UTF8)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Saves files of a folder in another form beside them.</summary>
    internal static void Convert(string folder, string form, IEnumerable<string> files)
    {
        ProcessStartInfo start = new(Program)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in (string[])
            [
                $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}",
                "--headless", "--norestore", "--convert-to", form, "--outdir", folder,
                .. files,
            ])
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{Program} did not finish within {Patience}.");
        }
    }
}
