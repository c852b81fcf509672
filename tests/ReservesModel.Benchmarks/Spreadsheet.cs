using System.Diagnostics;
using System.Globalization;

namespace ReservesModel.Benchmarks;

/// <summary>The same arithmetic as a sheet that LibreOffice works out: a row a line, a rounded product a year.</summary>
internal static class Spreadsheet
{
    private const string Program = "soffice";

    /// <summary>The seconds it takes; null where LibreOffice is not installed.</summary>
    internal static double? Recalculate(int lines)
    {
        string folder = Directory.CreateTempSubdirectory("reserves-benchmark-").FullName;
        try
        {
            string sheet = Path.Combine(folder, "model.fods");
            Write(sheet, lines);
            ProcessStartInfo start = new(Program)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = folder,
                ArgumentList =
                {
                    $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--headless", "--norestore", "--convert-to", "csv", sheet,
                },
            };
            long started = Stopwatch.GetTimestamp();
            using Process process = Process.Start(start)!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return File.Exists(Path.Combine(folder, "model.csv")) ? Stopwatch.GetElapsedTime(started).TotalSeconds : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(string path, int lines)
    {
        using StreamWriter text = new(path);
        text.Write("""
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Model">
            """);
        for (int line = 1; line <= lines; line++)
        {
            text.Write(string.Create(CultureInfo.InvariantCulture,
                $"<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"{1000 + (line * 7 % 90_000)}.13\"/>"));
            for (int year = 0; year < MadePlan.Years; year++)
            {
                text.Write(string.Create(CultureInfo.InvariantCulture,
                    $"<table:table-cell table:formula=\"of:=ROUND([.$A{line}]*{(year == 0 ? 6 : 12)}/12;2)\"/>"));
            }

            text.Write("</table:table-row>\n");
        }

        text.Write("</table:table></office:spreadsheet></office:body></office:document>");
    }
}
