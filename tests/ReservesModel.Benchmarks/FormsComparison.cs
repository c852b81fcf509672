using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using ExcelDataReader;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading;
using ReservesModel.Loading.Writing;

namespace ReservesModel.Benchmarks;

/// <summary>A plan written as a workbook and read from it, beside what a bare row-writer and a bare row-reader take for as many
/// cells: `-- forms`. The memory is the most that the process has had so far, so the bare ones go first.</summary>
internal static class FormsComparison
{
    internal static void Print(int lines)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string json = MadePlan.OfPlainLines(lines);
        byte[] workbook = [];
        Console.WriteLine("| what | lines | seconds | most memory so far, MB |");
        Console.WriteLine("|---|--:|--:|--:|");
        Row("the plan's text, made", lines, 0);
        byte[] rows = [];
        Row("bare rows written", lines, Seconds(() => rows = BareRows(lines)));
        Row("bare rows read", lines, Seconds(() => Cells(rows)));
        Row("text to plan, bound", lines, Seconds(() => Require(ScenarioReader.ReadText("made.json", json))));
        Row("plan to workbook, read from its text too", lines, Seconds(() => workbook = Workbook(json)));
        Row("cells of that workbook read bare", lines, Seconds(() => Cells(workbook)));
        Row("workbook to plan, bound", lines, Seconds(() => Require(ScenarioReader.ReadBytes("made.xlsx", workbook))));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The workbook has {workbook.Length / 1_000_000m:0.0} MB, the bare rows {rows.Length / 1_000_000m:0.0} MB."));
    }

    private static byte[] Workbook(string json)
    {
        Outcome<PlanInForm> plan = PlanForms.ConvertText("made.json", json, PlanForm.Workbook);
        Require(plan);
        return [.. plan.Value.Files.Single().Bytes];
    }

    // As many cells as a line of the made plan has: ids, kind, an amount, a day.
    private static byte[] BareRows(int lines)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            Part(zip, "xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            Part(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            using Stream part = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            using XmlWriter xml = XmlWriter.Create(part);
            xml.WriteStartElement("worksheet", "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
            xml.WriteStartElement("sheetData");
            for (int line = 0; line < lines; line++)
            {
                xml.WriteStartElement("row");
                foreach (string text in (string[])["a" + (line / 100).ToString(CultureInfo.InvariantCulture), "l" + (line % 100).ToString(CultureInfo.InvariantCulture), "recurrent"])
                {
                    xml.WriteStartElement("c");
                    xml.WriteAttributeString("t", "inlineStr");
                    xml.WriteStartElement("is");
                    xml.WriteElementString("t", text);
                    xml.WriteEndElement();
                    xml.WriteEndElement();
                }

                foreach (int number in (int[])[1000 + line, 45_566])
                {
                    xml.WriteStartElement("c");
                    xml.WriteElementString("v", number.ToString(CultureInfo.InvariantCulture));
                    xml.WriteEndElement();
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void Part(ZipArchive zip, string name, string text)
    {
        using StreamWriter part = new(zip.CreateEntry(name).Open());
        part.Write(text);
    }

    private static void Cells(byte[] workbook)
    {
        using MemoryStream stream = new(workbook, writable: false);
        using IExcelDataReader reader = ExcelReaderFactory.CreateReader(stream);
        do
        {
            while (reader.Read())
            {
                for (int at = 0; at < reader.FieldCount; at++)
                {
                    GC.KeepAlive(reader.GetValue(at));
                }
            }
        }
        while (reader.NextResult());
    }

    private static void Require<T>(Outcome<T> outcome)
        where T : class
    {
        if (!outcome.Succeeded)
        {
            throw new InvalidOperationException(outcome.Faults[0].Message);
        }
    }

    private static double Seconds(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static void Row(string what, int lines, double seconds)
    {
        using Process process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {lines:#,0} | {seconds:0.00} | {process.PeakWorkingSet64 / 1_000_000} |"));
    }
}
